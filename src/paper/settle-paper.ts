import { venueByName } from '../knowledge/venues.ts';
import type { Fields } from '../submission/submission.ts';
import type { Paper } from './paper.ts';
import { LINK_FIELDS } from './paper-rules.ts';
import { settleVenue } from './settle-venue.ts';
import { spellAuthors } from './spell-authors.ts';
import { spellLink } from './spell-link.ts';
import { isKnownVenue, readVenue, venueKey } from './venue.ts';

/**
 * A paper in the list's own form: its venue and year, its authors and its links as the list's entries write theirs.
 *
 * ```
 * venue "CVPR 2024", no year        list "CVPR" / "2023"   → venue "CVPR", year "2024"
 * authors "Daniel Bolya, Judy …"    list "Li, Lijiang and …" → authors "Bolya, Daniel and …"
 * paper …/abs/2401.00001v2          list …/pdf/…           → paper …/pdf/2401.00001
 * ```
 *
 * A value that already stands in the list as it was typed stays, to the byte.
 *
 * @param seen the fields of the list's entries
 * @param isLearnt whether the list's style is learnt: then whoever writes the entry knows how years stand in venues, and a
 * venue with a year stays as typed
 */
export function settlePaper({ section, fields }: Paper, seen: readonly Fields[], isLearnt = false): Paper {
  const isDated = isLearnt && readVenue(fields.venue ?? '').year !== undefined;
  const settled: Record<string, string> = { ...(isDated ? fields : settleVenueOnce(fields, seen)) };
  if (settled.authors !== undefined) settled.authors = spellAuthors(settled.authors, valuesOf('authors', seen));
  for (const id of LINK_FIELDS) {
    const link = settled[id];
    if (link !== undefined) settled[id] = spellLink(link, valuesOf(id, seen));
  }
  return { section, fields: settled };
}

function settleVenueOnce(fields: Fields, seen: readonly Fields[]): Fields {
  const typed = fields.venue;
  if (typed === undefined || seen.some(({ venue }) => venue === typed)) return fields;
  const settled = settleVenue(fields, seen);
  const { venue = typed } = settled;
  const key = venueKey(typed);
  const isKnown = isKnownVenue(readVenue(typed).name) || valuesOf('venue', seen).some((one) => venueKey(one) === key);
  // An unknown name of which a piece was cut out of the middle: “Surveys. 53 (October 2020)”.
  if (!isKnown && !typed.includes(venue)) return fields;
  return settled.year === fields.year && isTrifle(typed, venue) ? fields : settled;
}

/** A difference that no list is strict about: a last dot, or the case of a name that the list writes in no usual way. */
function isTrifle(typed: string, venue: string): boolean {
  if (typed.replace(/[.,;]$/, '') === venue) return true;
  return typed.toLowerCase() === venue.toLowerCase() && !venueByName(venue)?.names.includes(venue);
}

function valuesOf(id: string, seen: readonly Fields[]): string[] {
  return seen.flatMap((fields) => fields[id] ?? []);
}
