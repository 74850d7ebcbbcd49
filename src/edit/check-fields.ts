import { findLiveFields } from '../entry/find-live-fields.ts';
import { fieldsAsShown, missingFields } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { type Problem, problem } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';

/** Fields that hold words, which an address in their place would turn into a link. */
const WORDS: readonly string[] = ['title', 'authors', 'venue', 'year', 'date', 'name', 'tasks', 'technique'];

/**
 * What stands against writing these values into an entry, whichever its place: `missing-field` where the template shows a
 * field the paper lacks, `not-plain` where a value would become a link or other structure.
 *
 * @param template the list's template, `null` where its style is learnt
 * @param labels what people call the fields, by id
 */
export function checkFields(
  fields: Fields,
  template: Template | null,
  labels: Readonly<Record<string, string>> = {},
): Problem[] {
  const detailsOf = (field: string) => ({ field, label: labels[field] ?? field, value: fields[field] ?? '' });
  const notPlain = (field: string): Problem => problem('not-plain', detailsOf(field));
  if (!template) return WORDS.filter((id) => isAddresses(fields[id]?.trim() ?? '')).map(notPlain);
  const shown = { number: '1', ...fieldsAsShown(template, fields) };
  const missing = missingFields(template, shown);
  const whole = { ...shown, ...Object.fromEntries(missing.map((id) => [id, 'x'])) };
  return [
    ...missing.map((field) =>
      problem('missing-field', { ...detailsOf(field), expected: 'what every entry of this list shows' }),
    ),
    ...findLiveFields(template, whole).map(notPlain),
  ];
}

/** One address, with commas in it or not, or several. */
function isAddresses(value: string): boolean {
  return value.split(/\s+/).every(isAddress) || value.split(/[\s,]+/).every(isAddress);
}
