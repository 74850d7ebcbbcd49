import { PATH_SEPARATOR } from '../list/find-section.ts';
import type { List } from '../list/list.ts';
import { isNamed, pathKey } from '../list/path-key.ts';
import type { Form } from '../submission/form.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';

/** The issue form beside a list. */
export interface FormFile {
  readonly path: string;
  readonly text: string;
  readonly form: Form;
}

/**
 * Finds where the form and the list have drifted apart: options that name no section of the list, or several, and sections
 * with entries that no option names. A form that asks for the section in words cannot drift.
 */
export function checkForm(list: List, { path, text, form }: FormFile): Finding[] {
  const field = form.fields.find(({ id }) => id === 'section');
  if (field?.type !== 'dropdown') return [];
  const lines = text.split(/\r\n?|\n/);
  const found = (code: FindingCode, value: string, words: string): Finding => {
    const line = Math.max(1, lines.findIndex((one) => one.includes(words)) + 1);
    return finding(code, { path, line }, { value });
  };

  const known = new Set<string>();
  const faults = field.options.flatMap((option): Finding[] => {
    const named = list.sections.filter((section) => isNamed(section.path, option));
    const filled = named.filter(({ entries }) => entries.length > 0);
    const keys = new Set((filled.length > 0 ? filled : named).map((section) => pathKey(section.path)));
    for (const key of keys) known.add(key);
    if (keys.size === 0) return [found('form-option-gone', option, option)];
    const isWhole = named.some((section) => section.path.length === option.split(PATH_SEPARATOR).length);
    return keys.size > 1 && !isWhole ? [found('form-option-ambiguous', option, option)] : [];
  });
  const lacking = new Map(
    list.sections
      .filter(({ entries, path: section }) => entries.length > 0 && !known.has(pathKey(section)))
      .map((section) => [pathKey(section.path), section.path.join(PATH_SEPARATOR)]),
  );
  return [...faults, ...[...lacking.values()].map((name) => found('form-lacks-section', name, 'options:'))];
}
