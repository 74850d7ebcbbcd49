import * as z from 'zod';
import type { Said } from '../answer-cache.ts';
import { saidOfWork, workShape } from './read-csl.ts';

const updateShape = z.object({ type: z.string().nullish() });
const answerShape = z.object({
  message: workShape.extend({
    type: z.string().nullish(),
    'updated-by': z.array(updateShape).nullish(),
    'update-to': z.array(updateShape).nullish(),
    event: z.object({ acronym: z.string().nullish(), name: z.string().nullish() }).nullish(),
  }),
});

/**
 * Reads a work of Crossref's API. What was made known about it later stands under `updated-by`, and in a notice of that under
 * `update-to`. https://www.crossref.org/documentation/crossmark/participating-in-crossmark/, https://api.crossref.org/swagger-ui/index.html
 *
 * @throws an Error where it is no such work
 */
export function readCrossref(answer: string): Said {
  const { message } = answerShape.parse(JSON.parse(answer));
  const said = saidOfWork(message, 'Crossref');
  // A notice that something was retracted is no paper either.
  const updates = [...(message['updated-by'] ?? []), ...(message['update-to'] ?? [])].map(({ type }) => type ?? '');
  const standing = updates.some((type) => /retraction|removal/i.test(type))
    ? ('retracted' as const)
    : updates.some((type) => /withdrawal/i.test(type))
      ? ('withdrawn' as const)
      : said.standing;
  return { ...said, ...(standing && { standing }) };
}
