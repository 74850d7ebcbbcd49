import type { Fields } from '../submission/submission.ts';
import { readVenue } from './venue.ts';

/** A name and its year behind it, and nothing else. */
const NAME_AND_YEAR = /^(\p{L}[\p{L}\p{N}&/ -]{1,60}?)(?:,? |['’ ]{1,2})((?:19|20)\d\d|(?<=['’])\d\d)$/u;

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
  const [, name, behind = ''] = NAME_AND_YEAR.exec(fields.venue?.trim() ?? '') ?? [];
  const year = behind.length === 2 ? `20${behind}` : behind;
  const placed = seen.filter(({ venue }) => venue !== undefined);
  const isSaid = name !== undefined && path.some((heading) => heading.match(/\d{4}/g)?.join() === year);
  const isBeside = placed.some((entry) => entry.year !== undefined || readVenue(entry.venue ?? '').year !== undefined);
  const isOther = fields.year !== undefined && fields.year !== year;
  return !isSaid || isBeside || isOther || placed.length < SEVERAL ? fields : { ...fields, venue: name, year };
}
