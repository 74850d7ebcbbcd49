import { sortKeys } from '../slot/sort-keys.ts';
import type { Fields } from '../submission/submission.ts';

/** Fewer entries do not show what all have. */
export const LEAST_ENTRIES = 8;

/**
 * The entries of the last year, as what is asked for now shows in them; all where too few say when they are from.
 *
 * @returns those of the newest year that entries are from, with those of the year before as long as they are too few
 */
export function recentEntries(entries: readonly Fields[]): readonly Fields[] {
  const dated = entries.map((fields) => ({ fields, year: sortKeys(fields).when?.year ?? null }));
  const newest = Math.max(...dated.map(({ year }) => year ?? 0));
  for (const since of [newest, newest - 1]) {
    const recent = dated.flatMap(({ fields, year }) => (year !== null && year >= since ? [fields] : []));
    if (recent.length >= LEAST_ENTRIES) return recent;
  }
  return entries;
}
