import type { Template } from '../entry/template.ts';
import type { List } from '../list/list.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkForm, type FormFile } from './check-form.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkSize } from './check-size.ts';
import { checkStyle } from './check-style.ts';
import type { Finding } from './finding.ts';
import { linesOf } from './line-at.ts';

/** What is checked. */
export interface CheckInput {
  readonly list: List;
  /** Path of the list in the repository. */
  readonly path: string;
  /** How entries are to be written, where the list says so. */
  readonly template: Template | null;
  /** The form beside the list, if it has one. */
  readonly form: FormFile | null;
}

/** Everything in a list that a maintainer may want to mend, in the order of the lines, the list's own findings first. */
export function checkList({ list, path, template, form }: CheckInput): Finding[] {
  const lineAt = linesOf(list.text);
  const found = [
    ...checkSize(list.bom + list.text, path),
    ...checkNumbering(list, path, lineAt),
    ...checkDuplicates(list, path, lineAt),
    ...(template ? checkStyle(list, template, path, lineAt) : []),
  ];
  return [...found.sort((a, b) => a.line - b.line), ...(form ? checkForm(list, form) : [])];
}
