import { load } from 'js-yaml';
import * as z from 'zod';
import { meansRemoval } from '../knowledge/nothing-words.ts';
import { failed, problem, type Result } from '../problems.ts';
import { fieldIdOf } from './default-form.ts';
import type { Form, FormField } from './form.ts';

const LONGEST_FORM = 64 * 1024;
const MOST_FIELDS = 100;

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const attributes = z.object({
  label: text.optional(),
  description: text.optional(),
  value: text.optional(),
  multiple: z.boolean().optional(),
  options: z.array(z.union([text, z.object({ label: text })])).optional(),
});
const element = z.object({
  type: z.string(),
  id: text.optional(),
  attributes: attributes.optional(),
  validations: z.object({ required: z.boolean().optional() }).optional(),
});
const shape = z.object({
  title: text.nullish(),
  labels: z.union([z.array(text), text]).nullish(),
  body: z.array(element).max(MOST_FIELDS),
});

/**
 * Reads a GitHub issue form (`.github/ISSUE_TEMPLATE/add-paper.yml`). An element without an id goes by its label.
 *
 * @param yaml the file's text
 * @returns the form, or the problem `invalid-form`: no YAML, no form, more than 64 KiB, or no question in it
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export function parseForm(yaml: string): Result<Form> {
  if (yaml.length > LONGEST_FORM) return refused(`a text of ${yaml.length} characters`, 'at most 64 KiB');
  const document = parseYaml(yaml);
  if (!document.ok) return document;
  const form = shape.safeParse(document.value);
  if (!form.success) {
    const issue = form.error.issues[0];
    return refused(`${issue?.path.map(String).join('.') || 'the file'}: ${issue?.message}`, 'a GitHub issue form');
  }
  const fields = form.data.body.flatMap(readElement);
  if (fields.length === 0) return refused('a form without a question', 'at least one input element with a label');
  const labels = form.data.labels ?? [];
  const texts = form.data.body.flatMap(({ attributes: { description = '', value = '' } = {} }) => [description, value]);
  return {
    ok: true,
    value: {
      title: form.data.title ?? '',
      labels: (typeof labels === 'string' ? labels.split(',') : labels).map((label) => label.trim()).filter(Boolean),
      fields: withoutTwins(fields),
      ...(texts.some(namesNothing) && { clears: true }),
    },
  };
}

function parseYaml(yaml: string): Result<unknown> {
  try {
    return { ok: true, value: load(yaml, { maxAliases: 0, maxDepth: 20 }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(reason.split('\n')[0] ?? reason, 'YAML');
  }
}

function readElement({ type, id, attributes, validations }: z.infer<typeof element>): FormField[] {
  const label = attributes?.label?.trim() ?? '';
  const fieldId = id === undefined || id in Object.prototype ? fieldIdOf(label) : id;
  if (type === 'markdown' || label === '' || fieldId === undefined) return [];
  const options = attributes?.options ?? [];
  return [
    {
      id: fieldId,
      label,
      type: type === 'input' || type === 'dropdown' || type === 'checkboxes' ? type : 'textarea',
      required: validations?.required ?? false,
      multiple: attributes?.multiple ?? type === 'checkboxes',
      options: options.map((option) => (typeof option === 'string' ? option : option.label)),
    },
  ];
}

/** Whether a text of a form names a word for nothing, in quotes or as code: Write “None” where a value should go. */
function namesNothing(words: string): boolean {
  return [...words.matchAll(/["“”'‘’`「『]([^"“”'‘’`」』\n]{1,20})["“”'‘’`」』]/g)].some(([, word = '']) =>
    meansRemoval(word),
  );
}

/** GitHub refuses a form with two equal ids; where one is read all the same, the first element counts. */
function withoutTwins(fields: readonly FormField[]): FormField[] {
  const seen = new Set<string>();
  return fields.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function refused(value: string, expected: string) {
  return failed(problem('invalid-form', { value, expected }));
}
