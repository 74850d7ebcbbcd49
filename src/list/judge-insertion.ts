import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Entry, List } from './list.ts';

/**
 * What an edit would do to the list beside putting one entry in, as another parser sees it; `null` where nothing.
 *
 * @param entry the text that comes in
 * @param renumbered entries that get another number with it
 */
export function judgeInsertion(
  { text }: List,
  edit: Edit,
  entry: string,
  renumbered: readonly { readonly entry: Entry; readonly number: number }[],
): string | null {
  const rewordings = renumbered.flatMap(({ entry: { start, numbered }, number }) =>
    numbered ? [{ start: start + numbered.start, end: start + numbered.end, content: String(number) }] : [],
  );
  return judgeChange(text, applyEdit(text, edit), { kind: 'insert', block: entry, rewordings });
}
