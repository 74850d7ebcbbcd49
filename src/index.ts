import { applyInsertion, insertEntry } from './list/insert-entry.ts';
import { readList } from './list/read-list.ts';
import { failed, type Problem, problem } from './problems.ts';

/** What {@link preview} is given: texts only. */
export interface PreviewInput {
  readonly list: string;
  readonly issue: string;
  readonly title?: string;
}

export type Preview =
  | { readonly ok: true; readonly text: string; readonly section: string; readonly number: number | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const IDS: Readonly<Record<string, string>> = {
  'paper title': 'title',
  'paper link': 'paper',
  'pdf link': 'pdf',
  'code link': 'code',
  'project page': 'project',
  'method name': 'name',
};

/** The list as it would be with the paper that an issue's body describes. */
export function preview(input: PreviewInput): Preview {
  const { section, ...fields } = readBody(input.issue);
  if (!section || !fields.title)
    return failed(problem('missing-field', { field: section ? 'title' : 'section', expected: 'an answer' }));
  const list = readList(input.list);
  if (!list.ok) return list;
  const result = insertEntry(list.value, { section, fields });
  if (!result.ok) return result;
  return {
    ok: true,
    text: applyInsertion(list.value, result.value),
    section: result.value.section.join(' > '),
    number: result.value.number,
  };
}

function readBody(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const part of body.replace(/\r\n/g, '\n').split(/^### /m).slice(1)) {
    const [label = '', ...lines] = part.split('\n');
    const value = lines.join('\n').trim();
    const words = label.trim().toLowerCase();
    if (value !== '' && value !== '_No response_') fields[IDS[words] ?? words.replace(/\s+/g, '-')] = value;
  }
  return fields;
}
