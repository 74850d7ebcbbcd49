import { groupBy } from './group-by.ts';
import { readChunk } from './read-chunk.ts';
import { entryParts, type Reading } from './reading.ts';
import { spellingKey, venueClass } from './venues.ts';

/** Share of the badges of one name that must say the same, where some say something else. */
const CONSTANT = 0.7;

/**
 * The badges of links that say one thing in all entries, as {@link Part.badge} has them: they are labels, and no value is
 * written into them.
 *
 * ```
 * [![Code](…/badge/Code-GitHub-black)](…)      [![Paper](…/badge/Paper-arXiv-red)](…) beside “ICML 2023”
 * ```
 *
 * Where some say another thing, most still say their label. A venue is a label only where all badges name it, and it is where
 * preprints are read, or entries name another one beside it; a date never is.
 */
export function constantBadges(readings: readonly Reading[]): Set<string> {
  const shown = readings.flatMap((reading) =>
    [...new Set(entryParts(reading).flatMap((part) => part.badge ?? []))].map((badge) => ({
      badge,
      reading,
    })),
  );
  const constant = new Set<string>();
  for (const [, same] of groupBy(shown, ({ badge }) => badge.split('\n')[0])) {
    for (const [badge, equal] of groupBy(same, (one) => one.badge)) {
      const text = badge.split('\n')[1] ?? '';
      const kinds = readChunk(text, 'free').map(({ kind }) => kind);
      const isLabel = kinds.includes('venue')
        ? equal.length === same.length &&
          (venueClass(text) === 'preprint' || equal.some(({ reading }) => namesAnotherVenue(reading, text)))
        : equal.length >= same.length * CONSTANT;
      if (equal.length >= 2 && isLabel && !kinds.includes('date')) constant.add(badge);
    }
  }
  return constant;
}

function namesAnotherVenue(reading: Reading, venue: string): boolean {
  return entryParts(reading).some(
    (part) => part.field === 'venue' && !part.badge && spellingKey(part.value) !== spellingKey(venue),
  );
}
