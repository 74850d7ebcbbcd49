import type { Fields } from '../submission/submission.ts';
import { readVenue } from './venue.ts';

/** Venues of a list by which it is told that it never has a year beside one. */
const SEVERAL = 3;

/**
 * A venue without the year that was typed with it, where a heading above says it and the list never does beside a venue.
 *
 * ```
 * venue "NeurIPS 2023"     **2023**   … (NeurIPS), … (TKDE)     → venue "NeurIPS", year "2023"
 * ```
 *
 * @param path the section's headings, from the outermost down
 * @param seen the fields of the list's entries
 */
export function leaveYearToSection(fields: Fields, path: readonly string[], seen: readonly Fields[]): Fields {
  const { name, year, qualifier, month } = readVenue(fields.venue ?? '');
  const placed = seen.filter(({ venue }) => venue !== undefined);
  const isSaid = year !== undefined && path.some((heading) => heading.match(/\d{4}/g)?.join() === year);
  const isTwice = placed.some((entry) => entry.year !== undefined || readVenue(entry.venue ?? '').year !== undefined);
  const isOther = fields.year !== undefined && fields.year !== year;
  if (!isSaid || isTwice || isOther || placed.length < SEVERAL || month !== undefined) return fields;
  return { ...fields, venue: qualifier === undefined ? name : `${name} ${qualifier}`, year };
}
