import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Entry, List } from './list.ts';
import { digitsOf, respelled } from './numbering.ts';

/**
 * What an edit would do to the list beside putting one entry in, as another parser sees it; `null` where nothing.
 *
 * @param entry the text that comes in
 * @param renumbered entries that get another number with it
 */
export function judgeInsertion(
  list: List,
  edit: Edit,
  entry: string,
  renumbered: readonly { readonly entry: Entry; readonly number: number }[],
): string | null {
  const rewordings = renumbered.flatMap(({ entry: old, number }) => {
    const digits = digitsOf(list, old);
    const start = old.start + (old.numbered?.start ?? 0);
    return digits === '' ? [] : [{ start, end: start + digits.length, content: respelled(digits, number) }];
  });
  const { text } = list;
  return judgeChange(text, applyEdit(text, edit), { kind: 'insert', block: entry, rewordings });
}
