import { DEFAULT_FORM } from '../submission/default-form.ts';
import type { Addition } from './addition.ts';

const LABELS: ReadonlyMap<string, string> = new Map(DEFAULT_FORM.fields.map(({ id, label }) => [id, label]));

/**
 * The body of an issue whose form was filled in with what an entry says: the product's own questions, and for a field that it
 * has none for a question named after the field.
 */
export function writeForm({ section, fields }: Pick<Addition, 'section' | 'fields'>): string {
  const answers = [['section', section.join(' > ')], ...Object.entries(fields)];
  return answers
    .map(([id = '', value = '']) => `### ${LABELS.get(id) ?? id.replaceAll('-', ' ')}\n\n${value}\n`)
    .join('\n');
}
