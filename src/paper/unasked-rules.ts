import { labelKey } from '../knowledge/label-key.ts';
import type { Form } from '../submission/form.ts';
import type { ListRules } from './list-rules.ts';

/** What the rules ask for and the form does not: ids of fields, groups of them joined by `, `, labels of boxes. */
export function unaskedRules({ required = [], oneOf = [], ticked = [] }: ListRules, { fields }: Form): string[] {
  const ids = new Set(fields.map(({ id }) => id));
  const boxes = new Set(
    fields.flatMap(({ type, options }) => (type === 'checkboxes' ? options.map((option) => labelKey(option)) : [])),
  );
  return [
    ...required.filter((id) => !ids.has(id)),
    ...oneOf.filter((group) => !group.some((id) => ids.has(id))).map((group) => group.join(', ')),
    ...ticked.filter((label) => !boxes.has(labelKey(label))),
  ];
}
