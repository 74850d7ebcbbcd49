import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit, joinEdits } from '../list/edit.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { renumberingOf } from './unnumbered.ts';

type IsSuspect = (entry: Entry, text: string) => boolean;

/**
 * Mends numbers that stand twice in a section, where one of the two entries is a suspect: from there on, each number that
 * is not above the one before it becomes the next. Sections without a suspect stay as they are, however they are numbered.
 *
 * ```
 * 15 16 17 17 18   →   15 16 17 18 19
 *          ^^ a suspect
 * ```
 *
 * @param isSuspect whether an entry, given with its text, may have been added with a number of another time
 * @returns one edit for the whole list, `null` where nothing stands twice, or where more than numbers would change
 */
export function repairNumbers(list: List, isSuspect: IsSuspect): Edit | null {
  const rewordings = list.sections.flatMap((section) => repairSection(list, section, isSuspect));
  if (rewordings.length === 0) return null;
  const edit = joinEdits(list.text, rewordings);
  const broken = judgeChange(list.text, applyEdit(list.text, edit), { kind: 'reword', rewordings });
  return broken === null ? edit : null;
}

function repairSection(list: List, { entries }: Section, isSuspect: IsSuspect): Edit[] {
  const twice = entries.findIndex(
    ({ number }, index) => index > 0 && number !== null && number === entries[index - 1]?.number,
  );
  const [before, after] = [entries[twice - 1], entries[twice]];
  if (!before || !after) return [];
  if (![before, after].some((entry) => isSuspect(entry, list.text.slice(entry.start, entry.end)))) return [];
  const edits: Edit[] = [];
  let last = before.number ?? 0;
  for (const entry of entries.slice(twice)) {
    const { number } = entry;
    if (number === null || number > last) break;
    last += 1;
    edits.push(renumberingOf(list, entry, last));
  }
  return edits;
}
