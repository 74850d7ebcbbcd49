import { readLeftOut } from '../config/left-out.ts';
import type { ListFile } from '../list/list.ts';
import { isOtherOption } from '../sections/is-other-option.ts';
import { placesNamed } from '../sections/look-up.ts';
import { nameOptions } from '../sections/name-options.ts';
import { placesOf } from '../sections/place.ts';
import type { Form } from '../submission/form.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';

/** The issue form beside the lists. */
export interface FormFile {
  readonly path: string;
  readonly text: string;
  readonly form: Form;
  /** The words of an option for a section that is not there yet, where the list has its own. */
  readonly newSection?: boolean | string;
}

/**
 * Finds where the form and the lists have drifted apart: options that name no section, or several, and sections that
 * take papers and that no option names. A form that asks for the section in words cannot drift.
 */
export function checkForm(files: readonly ListFile[], { path, text, form, newSection }: FormFile): Finding[] {
  const field = form.fields.find(({ id }) => id === 'section');
  if (field?.type !== 'dropdown') return [];
  const lines = text.split(/\r\n?|\n/);
  const found = (code: FindingCode, value: string, words: string): Finding => {
    const line = Math.max(1, lines.findIndex((one) => one.includes(words)) + 1);
    return finding(code, { path, line }, { value });
  };

  const places = placesOf(files);
  const filled = places.filter(({ section }) => section.entries.length > 0);
  const offered = nameOptions(files);
  const names = new Map(offered.map(({ place, name }) => [place.section, name]));
  const known = new Set<string>();
  const faults = field.options.flatMap((option): Finding[] => {
    if (isOtherOption(option, newSection)) return [];
    const meant = new Set(placesNamed(option, filled).map((one) => names.get(one.section) ?? one.name));
    for (const name of meant) known.add(name);
    if (meant.size > 1) return [found('form-option-ambiguous', option, option)];
    return meant.size === 0 && placesNamed(option, places).length === 0
      ? [found('form-option-gone', option, option)]
      : [];
  });
  const leftOut = readLeftOut(text);
  const lacking = offered.filter(({ name }) => !known.has(name) && !leftOut.has(name));
  return [...faults, ...lacking.map(({ place }) => found('form-lacks-section', place.name, 'options:'))];
}
