import * as z from 'zod';

/**
 * What GitHub accepts as an issue form, as far as its documentation says. It saves a form that breaks a rule all the same,
 * and then shows people an error in the form's place.
 *
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
const text = z.string().refine((value) => value.trim() !== '', 'must not be blank');
const id = z.string().regex(/^[A-Za-z0-9_-]+$/, 'an id holds letters, digits, - and _');
const validations = z.strictObject({ required: z.boolean().optional() }).optional();

const options = z
  .array(text)
  .min(1)
  .refine(isUnique, 'options must be unique')
  .refine((names) => !names.some((name) => name.trim().toLowerCase() === 'none'), 'GitHub adds None itself');

const asked = { label: text, description: z.string().optional() };

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id: id.optional(),
    attributes: z.strictObject({ ...asked, placeholder: z.string().optional(), value: z.string().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id: id.optional(),
    attributes: z.strictObject({
      ...asked,
      placeholder: z.string().optional(),
      value: z.string().optional(),
      render: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: id.optional(),
    attributes: z
      .strictObject({ ...asked, multiple: z.boolean().optional(), options, default: z.number().int().optional() })
      .refine(({ default: chosen = 0, options: { length } }) => chosen >= 0 && chosen < length, 'default is an index'),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: id.optional(),
    attributes: z.strictObject({
      ...asked,
      options: z
        .array(z.strictObject({ label: text, required: z.boolean().optional() }))
        .min(1)
        .refine((boxes) => isUnique(boxes.map(({ label }) => label)), 'checkboxes must have unique labels'),
    }),
    validations,
  }),
]);

const names = z.union([z.array(text), text]).optional();

export const issueFormRules = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: names,
  assignees: names,
  projects: names,
  type: text.optional(),
  body: z
    .array(element)
    .refine((elements) => elements.some(({ type }) => type !== 'markdown'), 'at least one element must ask something')
    .refine((elements) => isUnique(elements.flatMap((one) => ('id' in one && one.id ? [one.id] : []))), 'unique ids')
    .refine((elements) => isUnique(elements.flatMap(labelOf)), 'labels must be unique and not too similar'),
});

function labelOf(one: z.infer<typeof element>): string[] {
  // GitHub compares labels by the letters and digits that are left in an address.
  return 'label' in one.attributes ? [one.attributes.label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')] : [];
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
