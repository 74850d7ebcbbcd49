import { roleOfLabel } from '../knowledge/label-role.ts';
import { findDates } from './dates.ts';
import { groupBy } from './group-by.ts';
import { isAcronym, venueClass, venueKey } from './venues.ts';

/** Share of the texts beside a date that must stand there again for all of them to be venues; no names of people do. */
const AGAIN = 0.5;
const MOST_WORDS = 8;
const LONGEST = 60;
/** What parts a venue from the text before it. */
const PARTS = /[.,;:|·•()[\]（），；。"“”]\s*|\s[–—-]{1,3}\s/gu;

/**
 * The venues that entries name beside a year, whatever they are called: what stands there comes again in other entries, as
 * names of people and titles do not.
 *
 * ```
 * …, Ann Lee, Bo Kim, XRHFW 2021.      …, Cy Day, QTBLP 2022.      …, Ed Fox, XRHFW 2023.
 *                     ^^^^^                       ^^^^^                       ^^^^^
 * ```
 *
 * @param texts of each entry: the texts between its marks
 * @returns keys of venues, see {@link venueKey}
 */
export function learnVenues(texts: readonly (readonly string[])[]): Set<string> {
  const found = texts.flatMap((entry) => [...new Set(entry.flatMap(besideDates))]);
  const again = [...groupBy(found, (key) => key)].filter(([, same]) => same.length > 1);
  const sure = again.reduce((sum, [, same]) => sum + same.length, 0);
  if (again.length === 0 || sure < found.length * AGAIN) return new Set();
  // One text beside every date may be wording, “published 2021”, unless it is written as venues are.
  if (again.length === 1 && again[0]?.[1].length === found.length && !isAcronym(again[0][0].toUpperCase()))
    return new Set();
  return new Set(found);
}

function besideDates(text: string): string[] {
  return findDates(text).flatMap(({ start, end }) => {
    // “The 2017 Challenge”: a year in running text.
    if (/^\s*[\p{L}\p{N}]/u.test(text.slice(end, end + 4))) return [];
    const before = text.slice(0, start).replace(/[\s'’,(]+$/, '');
    const from = Math.max(0, ...[...before.matchAll(PARTS)].map(({ index, 0: mark }) => index + mark.length));
    const words = before.slice(from).trim();
    const isName = /^\p{L}/u.test(words) && words.length <= LONGEST && words.split(/\s+/).length <= MOST_WORDS;
    const isLabel = roleOfLabel(words) !== undefined && venueClass(words) === 'none';
    return isName && !isLabel && !/\bet\.? ?al\b/.test(words) ? [venueKey(words)] : [];
  });
}
