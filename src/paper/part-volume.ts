import { trimEndMarks } from '../knowledge/trim-marks.ts';
import type { Fields } from '../submission/submission.ts';
import { findVolume } from './find-volume.ts';

/** Entries that show them by which a list is told to: one alone may be a slip. */
const SEVERAL = 2;

/**
 * Volume, issue and pages that were typed with the venue, in fields of their own, where the list shows them apart.
 *
 * ```
 * venue "Cell Systems, 12(6), 654–669"   → venue "Cell Systems", volume "12", issue "6", pages "654–669"
 * ```
 *
 * @param seen fields of the list's entries
 * @returns the fields that change
 */
export function partVolume(fields: Fields, seen: readonly Fields[]): Fields {
  const { venue = '' } = fields;
  const found = findVolume(venue, 'venue');
  const before = venue.slice(0, found?.start).replace(/[\s,;:]{1,9}$/, '');
  // `Phys. Rev. Lett. 124`, but `Animal Letters. 12(3)`
  const name = before.slice(0, -1).includes('.') ? before : trimEndMarks(before, '.');
  const parts = found?.pieces ?? [];
  const read = parts.map(({ start, end, kind }) => [kind, venue.slice(start, end)] as const);
  const shown = seen.filter((entry) => read.some(([kind]) => kind !== 'year' && entry[kind] !== undefined)).length;
  const isGiven = read.some(
    ([kind, value]) => fields[kind] !== undefined && !(kind === 'year' && fields.year === value),
  );
  return shown < SEVERAL || name === '' || isGiven ? {} : { venue: name, ...Object.fromEntries(read) };
}
