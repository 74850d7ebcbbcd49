import { findSection, PATH_SEPARATOR } from '../list/find-section.ts';
import type { List } from '../list/list.ts';
import type { Form } from '../submission/form.ts';
import { type Finding, finding } from './finding.ts';

/** The issue form beside a list. */
export interface FormFile {
  readonly path: string;
  readonly text: string;
  readonly form: Form;
}

/**
 * Finds where the form and the list have drifted apart: options that name no section of the list, and sections with entries
 * that no option names. A form that asks for the section in words cannot drift.
 */
export function checkForm(list: List, { path, text, form }: FormFile): Finding[] {
  const field = form.fields.find(({ id }) => id === 'section');
  if (field?.type !== 'dropdown') return [];
  const lines = text.split(/\r\n?|\n/);
  const lineOf = (words: string): number => Math.max(1, lines.findIndex((line) => line.includes(words)) + 1);

  const offered = field.options.map((option) => ({ option, found: findSection(list, option) }));
  const gone = offered
    .filter(({ found }) => !found.ok)
    .map(({ option }) => finding('form-option-gone', { path, line: lineOf(option) }, { value: option }));
  const known = new Set(offered.flatMap(({ found }) => (found.ok ? [found.value] : [])));
  const lacking = list.sections
    .filter((section) => section.entries.length > 0 && !known.has(section))
    .map((section) =>
      finding('form-lacks-section', { path, line: lineOf('options:') }, { value: section.path.join(PATH_SEPARATOR) }),
    );
  return [...gone, ...lacking];
}
