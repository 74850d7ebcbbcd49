import type { Form } from '../src/submission/form.ts';
import type { Fields } from '../src/submission/submission.ts';

/** The body that GitHub makes of a filled form: a heading for each input, `_No response_` where nothing was given. */
export function renderIssueBody(form: Form, fields: Fields): string {
  return form.fields.map(({ id, label }) => `### ${label}\n\n${fields[id] ?? '_No response_'}`).join('\n\n');
}
