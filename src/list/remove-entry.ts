import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { failed, problem, type Result } from '../problems.ts';
import { allEntries } from './all-entries.ts';
import type { Change } from './change.ts';
import { sayCited } from './cited-numbers.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { FoundEntry } from './find-entry.ts';
import type { Entry, List } from './list.ts';
import { readList } from './read-list.ts';
import { renumbered, unnumbered } from './unnumbered.ts';

/**
 * Takes an entry out, with what separates it from its neighbour, and closes up the numbers behind it where the list numbers
 * without gaps. One edit; checked by reading the list again: the same entries but this one.
 *
 * Problems: `not-writable` where the rest would not read as it did, `unsafe-edit` where the file would not show it so.
 */
export function removeEntry(list: List, { section, entry }: FoundEntry, template: Template | null): Result<Change> {
  const cut = cutOf(list, section.entries, entry);
  const followers = followersOf(list, section.entries, entry);
  const rewordings = followers.map(({ entry: old, number }) => ({
    start: old.start,
    end: old.end,
    content: withNumber(list.text, old, number),
  }));
  const edit = merge(list.text, [cut, ...rewordings]);
  const text = list.text.slice(entry.start, entry.end);
  const after = readList(list.bom + applyEdit(list.text, edit), template);
  if (!isOnlyRemoval(list, after, entry)) return failed(problem('not-writable', { value: entry.fields.title ?? text }));
  const broken = judgeChange(list.text, after.text, { kind: 'remove', block: text, rewordings });
  if (broken) return failed(problem('unsafe-edit', { value: broken }));
  const notes = entry.number === null ? [] : sayCited(list, [{ entry, number: null }, ...followers]);
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

function withNumber(text: string, { start, end, numbered }: Entry, number: number): string {
  if (!numbered) return renumbered(text.slice(start, end), number);
  return text.slice(start, start + numbered.start) + number + text.slice(start + numbered.end, end);
}

/** Several changes as one. */
function merge(text: string, edits: readonly Edit[]): Edit {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const start = sorted[0]?.start ?? 0;
  let content = '';
  let at = start;
  for (const edit of sorted) {
    content += text.slice(at, edit.start) + edit.content;
    at = edit.end;
  }
  return { start, end: at, content };
}

function isOnlyRemoval(before: List, after: List, removed: Entry): boolean {
  if (after.sections.length !== before.sections.length) return false;
  return before.sections.every((section, index) => {
    const now = after.sections[index];
    const left = section.entries.filter((entry) => entry !== removed);
    if (now?.path.join('\n') !== section.path.join('\n') || now.entries.length !== left.length) return false;
    return left.every((entry, place) => {
      const read = now.entries[place];
      return read !== undefined && textUnnumbered(after, read) === textUnnumbered(before, entry);
    });
  });
}

const textUnnumbered = ({ text }: List, { start, end }: Entry): string => unnumbered(text.slice(start, end));
