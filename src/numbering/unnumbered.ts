import type { Edit } from '../list/edit.ts';
import type { Entry, List } from '../list/list.ts';
import { digitsOf, respelled } from './numbering.ts';

/**
 * The running number at the start of a line, behind a list's marker and marks of emphasis, brackets or a cell.
 *
 * ```
 * - **[17] Title**    17. Title    | 17 | Title    **[17]** Title    ### 17. Title
 *       ^^            ^^             ^^               ^^               ^^
 * ```
 */
const NUMBER =
  /^([ \t]{0,12}(?:#{2,6}[ \t]{1,4})?(?:[-*+][ \t]{1,4})?(?:\|[ \t]{0,40})?(?:<td>)?(?:\*\*|__)?\[?)(\d{1,6})(?=[\].)]|[ \t]{0,40}\||<\/td>)/gm;

/** A text with the running numbers at the starts of its lines taken out, so that renumbering is no difference. */
export function unnumbered(text: string): string {
  return text.replace(NUMBER, '$1#');
}

/** An entry with another running number; the same entry where it has none. */
export function renumbered(entry: string, number: number): string {
  let isDone = false;
  return entry.replace(NUMBER, (whole, before: string) => {
    if (isDone) return whole;
    isDone = true;
    return `${before}${number}`;
  });
}

/** An entry's text with its own running number taken out. */
export function entryUnnumbered({ text }: Pick<List, 'text'>, { start, end, numbered }: Entry): string {
  const raw = text.slice(start, end);
  return numbered ? `${raw.slice(0, numbered.start)}#${raw.slice(numbered.end)}` : raw;
}

/** The edit that gives an entry another number, filled up with zeros as its old one is; it must have one. */
export function renumberingOf(list: List, entry: Entry, number: number): Edit {
  const digits = digitsOf(list, entry);
  const start = entry.start + (entry.numbered?.start ?? 0);
  return { start, end: start + digits.length, content: respelled(digits, number) };
}
