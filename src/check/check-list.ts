import type { Template } from '../entry/template.ts';
import type { List, ListFile } from '../list/list.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkForm, type FormFile } from './check-form.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkRulesAsked, type RulesFile } from './check-rules-asked.ts';
import { checkSize } from './check-size.ts';
import { checkLearntStyle, checkStyle } from './check-style.ts';
import type { Finding } from './finding.ts';

/** What is checked. */
export interface CheckInput {
  /** All lists of the repository. */
  readonly files: readonly ListFile[];
  /** How entries are to be written, where the list says so. */
  readonly template: Template | null;
  /** How a list's entries are written as far as that can be learnt; asked for where there is no template. */
  readonly learnt?: (list: List) => Template | null;
  /** The form beside the lists, if they have one. */
  readonly form: FormFile | null;
  /** The configuration with its rules, where there is one. */
  readonly rules?: RulesFile | null;
}

/** Everything in the lists that a maintainer may want to mend, file by file in the order of the lines, the form's last. */
export function checkList({ files, template, learnt, form, rules }: CheckInput): Finding[] {
  const duplicates = checkDuplicates(files);
  const found = files.flatMap(({ path, list }) => {
    const style = template ? null : learnt?.(list);
    return [
      ...checkSize(list.bom + list.text, path),
      ...checkNumbering(list, path),
      ...duplicates.filter((finding) => finding.path === path),
      ...(template ? checkStyle(list, template, path) : []),
      ...(style ? checkLearntStyle(list, style, path) : []),
    ].sort((a, b) => a.line - b.line);
  });
  return [...found, ...(form ? checkForm(files, form) : []), ...(form && rules ? checkRulesAsked(rules, form) : [])];
}
