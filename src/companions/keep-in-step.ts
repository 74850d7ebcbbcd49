import { applyEdit, applyEdits, type Edit } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import type { Reminder } from '../reminder.ts';
import { type Companions, findCompanions, type Known } from './find-companions.ts';
import { readPage } from './page.ts';
import { readCounts } from './read-counts.ts';
import { judgeCompanions, verifyCompanions } from './verify-companions.ts';

/** A list after a change, with what goes with it. */
export interface InStep {
  /** Without its byte order mark. */
  readonly text: string;
  /** What is for a person to look at. */
  readonly reminders: readonly Reminder[];
  /** What a person had settled, see {@link Companions}. */
  readonly settled: Companions['settled'];
}

/**
 * The list after an edit that adds, changes or removes one entry, with its companions: see {@link findCompanions}. The result
 * is read again; where anything but them changed, they stay as they are and a person is told.
 *
 * @param edit for the text of the list
 * @param read reads a text as this list is read
 */
export function keepInStep(list: List, edit: Edit, read: (text: string) => List, known: Known = {}): InStep {
  const text = applyEdit(list.text, edit);
  const nothing = { text, reminders: [], settled: new Set<string>() };
  if (!mayHaveCompanions(list)) return nothing;
  const after = read(text);
  const { edits, reminders, instead, left, settled: updated } = findCompanions(list, after, known);
  if (edits.length === 0) return { ...nothing, reminders };
  const isApart = edits.every((one) => isBeside(edit, one));
  const whole = isApart ? applyEdits(list.text, [edit, ...edits]) : text;
  const isSound =
    isApart && verifyCompanions(list, after, read(whole), left) && judgeCompanions(text, edit, edits) === null;
  return isSound ? { text: whole, reminders, settled: updated } : { ...nothing, reminders: instead };
}

/** Most lists have none, and need not be read again for it. */
function mayHaveCompanions(list: List): boolean {
  const page = readPage(list);
  return page.headings.some(({ isEntry }) => isEntry) || readCounts(list, page).length > 0;
}

/** Whether a companion's edit can be made beside the entry's, whichever comes first. */
function isBeside(entry: Edit, { start, end }: Edit): boolean {
  return start === end ? end < entry.start || entry.end < start : end <= entry.start || entry.end <= start;
}
