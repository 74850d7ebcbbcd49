import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod';
import { type ArxivId, readArxivId } from '../../knowledge/arxiv-id.ts';
import type { Said } from '../answer-cache.ts';
import { boundedDate, boundedPeople, boundedText } from './bounded.ts';
import { claimedVenue } from './claimed-venue.ts';

/** What arXiv says of one version of a paper. */
export interface ArxivEntry {
  readonly arxiv: ArxivId;
  readonly said: Said;
}

/** An element, which has attributes or not. */
const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((element) => element['#text'])]);
const entryShape = z.object({
  id: text,
  title: text,
  published: text.optional(),
  summary: text.optional(),
  author: z.array(z.object({ name: text })).default([]),
  'arxiv:comment': text.optional(),
  'arxiv:journal_ref': text.optional(),
  'arxiv:doi': text.optional(),
});
const feedShape = z.object({ feed: z.object({ entry: z.array(z.unknown()).default([]) }) });

const LISTS: ReadonlySet<string> = new Set(['entry', 'author']);
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
});

const WITHDRAWN_COMMENT =
  /\b(?:paper|article|manuscript|submission|preprint|work|version|authors?)\b.{0,60}\b(?:withdrawn|withdraws?|retracted)\b|^\W*withdrawn\b|\bwithdrawn (?:by|due|because)\b/i;
const WITHDRAWN_SUMMARY =
  /^\W*(?:this|the) (?:paper|article|manuscript|submission|preprint|work)(?: has been| is| was)? (?:temporarily )?withdrawn\b/i;

/**
 * Reads an answer of arXiv's API, which is an Atom feed with elements of its own.
 * https://info.arxiv.org/help/api/user-manual.html#52-details-of-atom-results-returned
 *
 * @throws an Error where it is no such feed
 */
export function readArxiv(answer: string): ArxivEntry[] {
  // A feed needs no document type, and one may define entities that grow.
  if (/<!DOCTYPE/i.test(answer)) throw new Error('An answer of arXiv with a document type');
  const { feed } = feedShape.parse(parser.parse(answer));
  return feed.entry.flatMap((entry) => {
    const read = entryShape.safeParse(entry);
    const arxiv = read.success ? readArxivId(read.data.id.split('/abs/')[1] ?? '') : undefined;
    return read.success && arxiv ? [{ arxiv, said: saidBy(read.data) }] : [];
  });
}

function saidBy(entry: z.infer<typeof entryShape>): Said {
  const comment = boundedText(entry['arxiv:comment']);
  const title = boundedText(entry.title);
  const claim = claimedVenue(boundedText(entry['arxiv:journal_ref']), comment);
  const doi = boundedText(entry['arxiv:doi']);
  const issued = boundedDate(/^(\d{4})-(\d\d)-(\d\d)/.exec(entry.published ?? '')?.slice(1));
  const isWithdrawn =
    WITHDRAWN_COMMENT.test(comment ?? '') || WITHDRAWN_SUMMARY.test(entry.summary?.slice(0, 200) ?? '');
  const code = codeIn(`${comment ?? ''} ${entry.summary ?? ''}`);
  return {
    source: 'arXiv',
    server: 'arXiv',
    item: {
      ...(title !== undefined && { title }),
      author: boundedPeople(entry.author.map(({ name }) => ({ literal: boundedText(name) }))),
      ...(issued && { issued }),
      ...(doi !== undefined && { DOI: doi }),
    },
    ...(claim !== undefined && { claim }),
    ...(isWithdrawn && { standing: 'withdrawn' as const }),
    ...(code !== undefined && { code }),
  };
}

const REPOSITORY = /https?:\/\/(?:www\.)?github\.com\/([\w-]{1,39}\/[\w.-]{1,100})/gi;

/** The one repository that a text names; of several nobody knows which is the paper's. */
function codeIn(text: string): string | undefined {
  const named = [...text.matchAll(REPOSITORY)].map(([, name = '']) =>
    name.replace(/\.{1,3}$/, '').replace(/\.git$/, ''),
  );
  const [first, ...others] = new Set(named);
  return first === undefined || others.length > 0 ? undefined : `https://github.com/${first}`;
}
