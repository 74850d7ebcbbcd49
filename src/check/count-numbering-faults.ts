import type { Template } from '../entry/template.ts';
import { readList } from '../list/read-list.ts';
import { checkNumbering } from './check-numbering.ts';

/** How many numbers of a list stand twice or are left out. */
export function countNumberingFaults(
  { path, text }: { readonly path: string; readonly text: string },
  template: Template | null,
): number {
  return checkNumbering(readList(text, template), path).length;
}
