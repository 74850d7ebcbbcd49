import type { Form } from './form.ts';
import { findFormHeadings } from './form-headings.ts';
import { prepareBody } from './prepare-body.ts';

/** What is looked at to tell a submission from somebody's ordinary issue. */
export interface IssueSeen {
  /** Names of the issue's labels. */
  readonly labels: readonly string[];
  readonly body: string | null;
  readonly form: Form;
}

/**
 * Whether an issue was filed through the form: it carries one of the form's labels, or at least two of the form's headings
 * in their order (GitHub drops the labels where the repository lacks them).
 *
 * Commands and the configuration may make an issue a submission too; they are not looked at here.
 */
export function countsAsSubmission({ labels, body, form }: IssueSeen): boolean {
  const wanted = new Set(form.labels.map((label) => label.toLowerCase()));
  if (labels.some((label) => wanted.has(label.toLowerCase()))) return true;
  const order = new Map(form.fields.map(({ id }, index) => [id, index]));
  let lowest = Infinity;
  for (const { id, hidden } of findFormHeadings(prepareBody(body), form)) {
    const place = order.get(id) ?? Infinity;
    if (hidden) continue;
    if (place > lowest) return true;
    lowest = Math.min(lowest, place);
  }
  return false;
}
