import { keepInStep } from '../companions/keep-in-step.ts';
import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit, joinEdits } from '../list/edit.ts';
import { allEntries, type Entry, type List, lineAt, type Section } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { remindOfCited } from '../numbering/cited-numbers.ts';
import { digitsOf, respelled } from '../numbering/numbering.ts';
import { renumberingOf } from '../numbering/unnumbered.ts';
import { checkNumbering, directionOf } from './check-numbering.ts';

/** A list whose numbers were put right. */
export interface MendedNumbers {
  /** The whole file; equal to the old one where nothing was certain. */
  readonly text: string;
  /** How many entries got another number, or their first. */
  readonly count: number;
}

/**
 * Numbers the entries of a section without gaps and repeats, and numbers those that lack one as their neighbours are: from the first
 * that is numbered on, or, where they count down, from the last. Done is what is certain: not where the text cites a number that would
 * change, and only where nothing but numbers changes.
 *
 * ```
 * [1] [2] [2] [5] Title   →   [1] [2] [3] [4] [5]
 * ```
 */
export function mendNumbers(list: List, template: Template | null): MendedNumbers {
  const faulty = new Set(checkNumbering(list, '').map(({ line }) => line));
  const sections = list.sections.filter(({ entries }) => entries.some(({ start }) => faulty.has(lineAt(list, start))));
  const edits = sections.flatMap((section) => {
    const mending = mendSection(list, section);
    return mending.length > 0 && isSafe(list, mending, template) ? mending : [];
  });
  if (edits.length === 0 || !isSafe(list, edits, template)) return { text: list.bom + list.text, count: 0 };
  const { text } = keepInStep(list, joinEdits(list.text, edits), (changed) => readList(changed, template));
  return { text: list.bom + text, count: edits.length };
}

function mendSection(list: List, { entries }: Section): Edit[] {
  const numbered = entries.filter(({ number }) => number !== null);
  const step = directionOf(numbered);
  const inOrder = step > 0 ? entries : [...entries].reverse();
  const [first] = inOrder;
  // Where a section begins is a question of its own.
  if (first?.number == null || first.number > 1) return [];
  const wanted = inOrder.map((entry, index) => ({ entry, number: (first.number ?? 0) + index }));
  const moved = wanted.filter(({ entry, number }) => entry.number !== null && entry.number !== number);
  if (remindOfCited(list, moved).length > 0) return [];
  const lacking = wanted.filter(({ entry }) => entry.number === null);
  const written = lacking.map(({ entry, number }) => numberingOf(list, entry, first, number));
  if (written.some((edit) => edit === null)) return [];
  return [
    ...moved.map(({ entry, number }) => renumberingOf(list, entry, number)),
    ...written.filter((edit) => edit !== null),
  ];
}

/** What may stand before a number, and what behind it. */
const BEFORE = /^([*_#]{0,4}[ \t]?)([[(]?)$/;
const BEHIND = /^[\])]?[.:)]?[ \t]{1,4}/;

/** Gives an entry a number as another one has it, `null` where that is not beyond doubt. */
function numberingOf({ text, ...list }: List, entry: Entry, like: Entry, number: number): Edit | null {
  const raw = text.slice(like.start, like.end);
  if (!like.numbered || like.numbered.start < like.from || like.shape !== entry.shape) return null;
  const before = BEFORE.exec(raw.slice(like.from, like.numbered.start));
  const behind = BEHIND.exec(raw.slice(like.numbered.end))?.[0];
  if (!before || behind === undefined) return null;
  const [, marks = '', bracket = ''] = before;
  const start = entry.start + entry.from;
  if (!text.startsWith(marks, start)) return null;
  const digits = respelled(digitsOf({ text, ...list }, like), number);
  return { start: start + marks.length, end: start + marks.length, content: bracket + digits + behind };
}

/** Whether the entries say afterwards what they said before, each with its number. */
function isSafe(list: List, edits: readonly Edit[], template: Template | null): boolean {
  const after = applyEdit(list.text, joinEdits(list.text, edits));
  const [old, now] = [allEntries(list), allEntries(readList(after, template))];
  const saying = ({ fields: { number: _, ...fields } }: Entry): string => JSON.stringify(fields);
  const isSame = old.length === now.length && old.every((entry, at) => now[at] && saying(entry) === saying(now[at]));
  return isSame && judgeChange(list.text, after, { kind: 'reword', rewordings: edits }) === null;
}
