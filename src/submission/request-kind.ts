import { asksForPaper } from './asks-for-paper.ts';
import { REMOVE_FORM, UPDATE_FORM } from './change-forms.ts';
import type { Form } from './form.ts';
import { findFormHeadings } from './form-headings.ts';
import { countsAsSubmission } from './is-submission.ts';
import { parseIssueBody } from './parse-issue-body.ts';
import { prepareBody } from './prepare-body.ts';

/** What an issue asks for. */
export type RequestKind = 'add' | 'update' | 'remove';

/** What is looked at of an issue. */
export interface RequestSeen {
  /** Names of the issue's labels. */
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string | null;
}

/**
 * Whether an issue asks for a change of an entry, by the label of one of the two forms for that or by their headings
 * (GitHub drops labels that the repository lacks).
 */
export function changeKind({ labels, body }: Omit<RequestSeen, 'title'>): 'update' | 'remove' | null {
  const has = ({ labels: own }: Form): boolean => labels.some((label) => own.includes(label.toLowerCase()));
  if (has(REMOVE_FORM)) return 'remove';
  if (has(UPDATE_FORM)) return 'update';
  const lines = prepareBody(body);
  const asks = (form: Form, ...ids: readonly string[]): boolean => {
    const found = findFormHeadings(lines, form).filter(({ hidden }) => !hidden);
    const own = new Map(form.fields.map(({ id, label }) => [id, label]));
    return ids.every((id) => found.some((heading) => heading.id === id && heading.text.trim() === own.get(id)));
  };
  if (asks(REMOVE_FORM, 'entry', 'notes')) return 'remove';
  return asks(UPDATE_FORM, 'entry', 'section') ? 'update' : null;
}

/**
 * What an issue asks for, `null` where it is somebody's ordinary issue. With `freeText` one that names a paper and asks for
 * its addition in plain words counts too.
 */
export function requestKind(seen: RequestSeen, form: Form, freeText: boolean): RequestKind | null {
  const change = changeKind(seen);
  if (change) return change;
  if (countsAsSubmission({ labels: seen.labels, body: seen.body, form })) return 'add';
  if (!freeText) return null;
  const submission = parseIssueBody(seen.body, { form, title: seen.title });
  return asksForPaper({ title: seen.title, body: seen.body, submission }) ? 'add' : null;
}
