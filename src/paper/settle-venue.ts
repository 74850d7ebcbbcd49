import type { Fields } from '../submission/submission.ts';
import { readVenue, spellVenue } from './venue.ts';

/**
 * A paper's venue and year as the list writes them: the venue in the list's spelling, the year inside it or apart.
 *
 * ```
 * venue "CVPR'24"                        list "CVPR" / "2023"  → venue "CVPR", year "2024"
 * venue "neurips", year "2024"           list "NeurIPS" / …    → venue "NeurIPS", year "2024"
 * venue "CVPR 2024"                      list "ICCV'23"        → venue "CVPR'24"
 * ```
 *
 * A year that is given stands over one in the venue. Where the list shows no venue, the venue stays as typed.
 *
 * @param seen the fields of the list's entries, nearest neighbours first or not
 */
export function settleVenue(fields: Fields, seen: readonly Fields[]): Fields {
  const typed = fields.venue;
  const venues = seen.flatMap(({ venue }) => (venue === undefined || venue === '' ? [] : [venue]));
  if (typed === undefined || typed === '' || venues.length === 0) return fields;
  const { year, qualifier } = readVenue(typed);
  const name = spellVenue(typed, venues);
  const dated = venues.filter((venue) => readVenue(venue).year !== undefined);
  const settledYear = fields.year ?? year;
  if (dated.length * 2 > venues.length) {
    const venue = year === undefined && fields.year === undefined ? typed : inShapeOf(dated, name, settledYear, typed);
    return { ...fields, venue: qualifier !== undefined && venue !== typed ? `${venue} ${qualifier}` : venue };
  }
  if (year === undefined) return { ...fields, venue: qualifier === undefined ? name : typed };
  return {
    ...fields,
    venue: qualifier === undefined ? name : `${name} ${qualifier}`,
    ...(settledYear === undefined ? {} : { year: settledYear }),
  };
}

/** Writes a venue the way most of the others are written: name and year in their order, with what stands between. */
function inShapeOf(dated: readonly string[], name: string, year: string | undefined, typed: string): string {
  const counts = new Map<string, number>();
  for (const venue of dated) {
    const shape = shapeOf(venue);
    if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || year === undefined || shapeOf(typed) === most[0]) return typed;
  return most[0]
    .replace('\0', () => name)
    .replace('\u0001\u0001', year.slice(2))
    .replace('\u0001', year);
}

/** `CVPR'24` as a pattern: the name as U+0000, a full year as U+0001, a short one as two of them. */
function shapeOf(venue: string): string | undefined {
  const { name, year, qualifier, month } = readVenue(venue);
  if (year === undefined || qualifier !== undefined || month !== undefined || !venue.includes(name)) return undefined;
  const named = venue.replace(name, () => '\0');
  const full = named.replace(year, () => '\u0001');
  return full !== named ? full : named.replace(year.slice(2), () => '\u0001\u0001');
}
