import { missesTitleColumn } from '../judge/title-column.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { Accounted } from './compose-accounted.ts';

/**
 * What stands against a new entry as it was written: `foreign-words` where it shows what nobody gave, `title-left-out` where
 * the title does not stand in it, or stands in another column than that of titles.
 *
 * @param given all that was given for the paper
 * @param labels what people call the fields, by id
 */
export function findUnaccounted(
  { composed, foreign, unshown }: Accounted,
  given: Fields,
  labels: Readonly<Record<string, string>> = {},
): Problem | undefined {
  if (foreign.length > 0) return problem('foreign-words', { value: foreign.map(({ text }) => text).join(' … ') });
  const { title = '' } = given;
  const { shape, headers } = composed.model.source;
  const isElsewhere = shape === 'row' && missesTitleColumn(composed.text, headers, title);
  if (!unshown.includes('title') && !isElsewhere) return undefined;
  const label = labels.title ?? 'title';
  return problem('title-left-out', { field: 'title', label, value: title, expected: quote(composed.text) });
}
