import * as z from 'zod';
import type { Said } from '../answer-cache.ts';
import { boundedDate, boundedPeople, boundedText } from './bounded.ts';

/** A value of the second version of the API, or of the first. */
const text = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]).nullish();
const texts = z
  .union([z.array(z.string()), z.object({ value: z.array(z.string()) }).transform(({ value }) => value)])
  .nullish();
const noteShape = z.object({
  content: z.object({ title: text, authors: texts, venue: text, venueid: text }),
  pdate: z.number().nullish(),
  cdate: z.number().nullish(),
});
const answerShape = z.object({ notes: z.array(noteShape) });

/** What OpenReview calls a venue of a paper that is not there, or not yet. */
const NOT_THERE = /submitted|submission|under review|reject|withdrawn|desk/i;

/**
 * Reads a note of OpenReview's API, of its second version or its first.
 * https://docs.openreview.net/reference/api-v2/entities/note
 *
 * @returns `null` where there is none with a title
 * @throws an Error where the answer is no such thing
 */
export function readOpenReview(answer: string): Said | null {
  const [note] = answerShape.parse(JSON.parse(answer)).notes;
  const title = boundedText(note?.content.title);
  if (!note || title === undefined) return null;
  const { venue, venueid, authors } = note.content;
  const named = boundedText(venue);
  const isThere = named !== undefined && !NOT_THERE.test(`${named} ${venueid ?? ''}`);
  const time = note.pdate ?? note.cdate;
  const published = time ? new Date(time) : undefined;
  const issued = boundedDate(
    published && [published.getUTCFullYear(), published.getUTCMonth() + 1, published.getUTCDate()],
  );
  return {
    source: 'OpenReview',
    item: {
      title,
      author: boundedPeople((authors ?? []).map((name) => ({ literal: boundedText(name) }))),
      ...(isThere && { 'container-title': named }),
      ...(issued && { issued }),
    },
    ...(!isThere && { server: 'OpenReview' }),
    ...(/withdrawn/i.test(`${named ?? ''} ${venueid ?? ''}`) && { standing: 'withdrawn' as const }),
  };
}
