import { findVenue } from '../../paper/find-venue.ts';
import { isKnownVenue, readVenue, venueKey } from '../../paper/venue.ts';

/** Words that name a venue at which the paper is not, or not yet. */
const ELSEWHERE =
  /\b(?:submitted|submission to|under (?:review|submission)|in review|extend(?:s|ed|ing)|extension|previous(?:ly)?|earlier|preliminary|short version|rejected|withdrawn|supersed)/i;

/**
 * The venue that the authors of a paper on arXiv name in their comment or in the journal reference: “Accepted by CVPR 2024”,
 * “ICML 2023, 12 pages”.
 *
 * @returns `undefined` where none is named, or one at which the paper is not
 */
export function claimedVenue(...texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    if (text === undefined || ELSEWHERE.test(text)) continue;
    const venue = findVenue(text) ?? writtenOut(text);
    if (venue === undefined || venueKey(venue) === 'arxiv') continue;
    const { name, year, qualifier } = readVenue(venue);
    if (year === undefined && !isKnownVenue(name)) continue;
    return [name, qualifier, year].filter((part) => part !== undefined).join(' ');
  }
  return undefined;
}

/** A known venue whose name is written out, with its year near by: “Conference on … (CVPR) 2024”, “2024 … Conference … (CVPR)”. */
function writtenOut(text: string): string | undefined {
  const [, name, late] = /\(([A-Z][A-Za-z-]{2,12})\)[,\s]{0,3}((?:19|20)\d\d)?/.exec(text) ?? [];
  const year = late ?? /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  return name !== undefined && year !== undefined && isKnownVenue(name) ? `${name} ${year}` : undefined;
}
