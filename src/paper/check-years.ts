import { type Problem, problem, quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { readVenue } from './venue.ts';

/**
 * The problem `two-years` where the venue was given with another year than the year's own (“CVPR 2024” with 2025): nobody
 * but who filed it knows which is right. A list may show both, the year of the preprint and that of the conference.
 *
 * @param seen the fields of the list's entries
 * @param labels what people call the fields, by id
 */
export function checkYears(
  { venue = '', year = '' }: Fields,
  seen: readonly Fields[],
  labels: Readonly<Record<string, string>> = {},
): Problem[] {
  const own = readVenue(venue).year;
  if (own === undefined || own === year || !/^\d{4}$/.test(year) || venue.includes(year)) return [];
  if (seen.filter(showsTwo).length >= SEVERAL) return [];
  const expected = `the year in ${quote(venue)} for ${quote(labels.venue ?? 'venue')}`;
  return [problem('two-years', { field: 'year', label: labels.year ?? 'year', value: year, expected })];
}

/** Entries with two years that are no slips. */
const SEVERAL = 2;

function showsTwo(fields: Fields): boolean {
  const own = readVenue(fields.venue ?? '').year ?? fields['year-2'];
  return own !== undefined && fields.year !== undefined && own !== fields.year;
}
