import type { Template } from '../entry/template.ts';
import { type Entry, type List, lineAt, type Section } from '../list/list.ts';
import { unnumbered } from '../numbering/unnumbered.ts';
import { compareMarks, marksOf } from '../paper/same-paper.ts';

/** An entry that a pull request adds to a list. */
export interface AddedEntry {
  readonly entry: Entry;
  /** The section of the list that it stands in. */
  readonly section: Section;
  /** Its lines, from 1. */
  readonly first: number;
  readonly last: number;
  /** Whether the list's `entry:` template claims it: always so without one. */
  readonly isClaimed: boolean;
}

/** Whoever changes more entries than this does not add a few. */
const MOST_CHANGED = 50;

/**
 * The entries that are in a list and were not in it before, in the order of the text: those whose every line was added. One
 * that was there under another number, in another place or in other words is none of them. None at all where more than
 * fifty entries have changed.
 *
 * @param isAdded whether a line of `after`, from 1, was added
 */
export function findAddedEntries(
  before: List,
  after: List,
  template: Template | null,
  isAdded: (line: number) => boolean,
): readonly AddedEntry[] {
  const [old, now] = [worded(before), worded(after)];
  const changed = now.all.filter(({ text }) => (now.counts.get(text) ?? 0) > (old.counts.get(text) ?? 0));
  const gone = old.all.filter(({ text }) => !now.counts.has(text));
  if (changed.length > MOST_CHANGED || gone.length > MOST_CHANGED) return [];
  const reworded = gone.map(({ entry }) => marksOf(entry.fields));
  return changed
    .flatMap(({ section, entry }): AddedEntry[] => {
      const [first, last] = linesOfEntry(after, entry);
      const isWhole = after.lines.slice(first - 1, last).every(({ blank }, index) => blank || isAdded(first + index));
      if (!isWhole) return [];
      const marks = marksOf(entry.fields);
      if (reworded.some((old) => compareMarks(old, marks) !== 'different')) return [];
      return [{ entry, section, first, last, isClaimed: template === null || entry.layout !== undefined }];
    })
    .sort((a, b) => a.first - b.first);
}

/** All entries with their wordings, and how often each of these stands there: a copy of an entry is a new one. */
function worded(list: List) {
  const all = list.sections.flatMap((section) =>
    section.entries.map((entry) => ({ section, entry, text: wordingOf(list, entry) })),
  );
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { all, counts };
}

function wordingOf({ text }: List, { start, end }: Entry): string {
  return unnumbered(text.slice(start, end))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The lines, from 1, that an entry stands on. */
export function linesOfEntry(list: List, { start, end }: Pick<Entry, 'start' | 'end'>): readonly [number, number] {
  return [lineAt(list, start), lineAt(list, end - 1)];
}
