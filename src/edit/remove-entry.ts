import type { Template } from '../entry/template.ts';
import { type Edit, joinEdits } from '../list/edit.ts';
import { allEntries, type Entry, type List } from '../list/list.ts';
import { remindOfCited } from '../numbering/cited-numbers.ts';
import { renumberingOf } from '../numbering/unnumbered.ts';
import { failed, type Result } from '../problems.ts';
import type { SectionEntry } from '../sections/find-entry.ts';
import type { Change } from './change.ts';
import { verifyChange } from './verify-change.ts';

/**
 * Takes an entry out, with what separates it from its neighbour, and closes up the numbers behind it where the list numbers
 * without gaps. One edit.
 *
 * Problems: those of {@link verifyChange}.
 */
export function removeEntry(list: List, { section, entry }: SectionEntry, template: Template | null): Result<Change> {
  const renumbered = followersOf(list, section.entries, entry);
  const edit = joinEdits(list.text, [
    cutOf(list, section.entries, entry),
    ...renumbered.map(({ entry: old, number }) => renumberingOf(list, old, number)),
  ]);
  const text = list.text.slice(entry.start, entry.end);
  const index = section.entries.indexOf(entry);
  const change = { kind: 'remove', list, section, index, edit, text, renumbered, template } as const;
  const fault = verifyChange(change, () => undefined);
  if (fault) return failed(fault);
  const notes = entry.number === null ? [] : remindOfCited(list, [{ entry, number: null }, ...renumbered]);
  return { ok: true, value: { edit, section: section.path, number: entry.number, entry: text, notes } };
}

/** The entry's lines and the blank lines behind it; of the last one, those before it. Lines that stay keep their ends. */
function cutOf({ text }: List, entries: readonly Entry[], { start, end }: Entry): Edit {
  const isLast = entries.at(-1)?.start === start;
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const behind = (isLast ? /^[ \t]*(?:\r?\n)?/ : /^(?:[ \t]*\r?\n)*/).exec(text.slice(end))?.[0].length ?? 0;
  const used = text.slice(0, first).trimEnd();
  const before = used === '' ? 0 : text.indexOf('\n', used.length) + 1;
  return { start: isLast ? before : first, end: end + behind, content: '' };
}

/** The entries whose numbers become one less, where they run without a gap and none stands twice. */
function followersOf(list: List, own: readonly Entry[], removed: Entry): { entry: Entry; number: number }[] {
  const all = allEntries(list);
  const scope = runsWithoutGap(all) ? all : own;
  const gone = removed.number;
  if (gone === null || !runsWithoutGap(scope)) return [];
  return scope.flatMap((entry) =>
    entry.number === null || entry.number <= gone ? [] : [{ entry, number: entry.number - 1 }],
  );
}

function runsWithoutGap(entries: readonly Entry[]): boolean {
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return new Set(numbers).size === numbers.length && high - low + 1 === numbers.length && numbers.length > 1;
}
