import type { BlameRange } from '../../src/list/blame-range.ts';

/**
 * The history of a list that begins with a heading and a blank line, an entry on each line below: days on which the entries were
 * written. What is of day 0 came all at once, and is much.
 */
export function blameOfDays(days: readonly number[]): BlameRange[] {
  return [0, 0, ...days].map((day, i) => ({
    startingLine: i + 1,
    endingLine: i + 1,
    commit: { oid: `c${day}`, committedDate: `2024-01-${String(day + 1).padStart(2, '0')}T00:00:00Z` },
  }));
}
