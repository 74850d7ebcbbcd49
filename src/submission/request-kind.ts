import { asksForPaper } from './asks-for-paper.ts';
import type { ChangeForms } from './change-forms.ts';
import { DEFAULT_FORM } from './default-form.ts';
import type { Form } from './form.ts';
import { findFormHeadings } from './form-headings.ts';
import { countsAsSubmission } from './is-submission.ts';
import { parseIssueBody } from './parse-issue-body.ts';
import { prepareBody } from './prepare-body.ts';

/** What an issue asks for. */
export type RequestKind = 'add' | 'update' | 'remove';

/** What a change does with an entry: an update may move it. */
export type ChangeKind = RequestKind | 'move';

/** What is looked at of an issue. */
export interface RequestSeen {
  /** Names of the issue's labels. */
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string | null;
}

/** What a repository takes requests by. */
export interface Asked {
  /** Its form, `null` where it has none. */
  readonly form: Form | null;
  readonly changeForms: ChangeForms;
  readonly freeText: boolean;
}

/**
 * Whether an issue asks for a change of an entry, by the label of one of the two forms for that or by their headings
 * (GitHub drops labels that the repository lacks).
 */
export function changeKind(
  { labels, body }: Omit<RequestSeen, 'title'>,
  { update, remove }: ChangeForms,
): 'update' | 'remove' | null {
  const has = ({ labels: own }: Form): boolean => {
    const wanted = new Set(own.map((label) => label.toLowerCase()));
    return labels.some((label) => wanted.has(label.toLowerCase()));
  };
  if (has(remove)) return 'remove';
  if (has(update)) return 'update';
  const lines = prepareBody(body);
  const asks = (form: Form, ...ids: readonly string[]): boolean => {
    const found = findFormHeadings(lines, form).filter(({ hidden }) => !hidden);
    const own = new Map(form.fields.map(({ id, label }) => [id, label]));
    return ids.every((id) => found.some((heading) => heading.id === id && heading.text.trim() === own.get(id)));
  };
  if (asks(remove, 'entry', 'notes')) return 'remove';
  return asks(update, 'entry', 'section') ? 'update' : null;
}

/**
 * What an issue asks for, `null` where it is somebody's ordinary issue. With `freeText` one that names a paper and asks for
 * its addition in plain words counts too.
 */
export function requestKind(seen: RequestSeen, { form: own, freeText, changeForms }: Asked): RequestKind | null {
  const form = own ?? DEFAULT_FORM;
  const change = changeKind(seen, changeForms);
  if (change) return change;
  if (countsAsSubmission({ labels: seen.labels, body: seen.body, form })) return 'add';
  if (!freeText) return null;
  const submission = parseIssueBody(seen.body, { form, title: seen.title });
  return asksForPaper({ title: seen.title, body: seen.body, submission }) ? 'add' : null;
}
