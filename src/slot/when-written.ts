import type { BlameRange } from '../list/blame-range.ts';
import { countBefore } from '../list/count-before.ts';
import { allEntries, type Entry, type List } from '../list/list.ts';

/** The commit that was the last to touch the first line of an entry. */
export interface Written {
  readonly oid: string;
  /** When it was committed, ISO 8601. */
  readonly date: string;
  /** How many entries of the list it touched so. */
  readonly size: number;
}

/** A commit that touched more entries put them into another form, renumbered them, or brought the whole list: it says nothing of one. */
const MOST_AT_ONCE = 5;

/**
 * When the entries of a list were written, as far as its history tells: those of a commit that touched many at once are left out.
 *
 * @param blame ranges of the list as it is; those of another version (they do not cover the same lines) say nothing
 */
export function whenWritten(list: List, blame: readonly BlameRange[] = []): ReadonlyMap<Entry, Written> {
  const ends = [...list.text.matchAll(/\n/g)].map(({ index }) => index);
  const lines = list.text.endsWith('\n') || list.text === '' ? ends.length : ends.length + 1;
  const ranges = [...blame].sort((a, b) => a.startingLine - b.startingLine);
  if (!covers(ranges, lines)) return new Map();

  const touched = new Map<Entry, BlameRange['commit']>();
  const sizes = new Map<string, number>();
  for (const entry of allEntries(list)) {
    const line = countBefore(ends, (end) => end < entry.start) + 1;
    const commit = ranges[countBefore(ranges, ({ endingLine }) => endingLine < line)]?.commit;
    if (!commit) continue;
    touched.set(entry, commit);
    sizes.set(commit.oid, (sizes.get(commit.oid) ?? 0) + 1);
  }
  const written = [...touched].map(([entry, { oid, committedDate: date }]): [Entry, Written] => [
    entry,
    { oid, date, size: sizes.get(oid) ?? 0 },
  ]);
  return new Map(written.filter(([, { size }]) => size <= MOST_AT_ONCE));
}

/** Whether ranges take each line of a file once. */
function covers(ranges: readonly BlameRange[], lines: number): boolean {
  let next = 1;
  for (const { startingLine, endingLine } of ranges) {
    if (startingLine !== next || endingLine < startingLine) return false;
    next = endingLine + 1;
  }
  return next === lines + 1;
}
