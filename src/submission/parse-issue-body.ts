import { DEFAULT_FORM } from './default-form.ts';
import type { Form } from './form.ts';
import { formOfHeadings } from './form-of-headings.ts';
import { parseFormBody } from './parse-form-body.ts';
import { parseLooseBody } from './parse-loose-body.ts';
import { prepareBody } from './prepare-body.ts';
import type { Submission } from './submission.ts';

/** What is known beside the body. */
export interface BodyOptions {
  /** The form in the repository; without one the product's own labels are known, and others go by their words. */
  readonly form?: Form;
  /** The issue's title: the last source, and only where the body is no form. */
  readonly title?: string;
}

/**
 * Stage ①: reads what a person typed, without judging it. Never throws, whatever the body; linear in its length.
 *
 * @param body the issue's body as GitHub gives it, `null` for none; what is behind 64 KiB is not read
 */
export function parseIssueBody(body: string | null, options: BodyOptions = {}): Submission {
  const lines = prepareBody(body);
  const answered = parseFormBody(lines, options.form ?? DEFAULT_FORM, options.form === undefined);
  if (answered) return answered;
  const unseen = options.form ? undefined : readUnseenForm(lines);
  if (unseen) return unseen;
  const { labelled, papers } = parseLooseBody(lines, withoutDefaultTitle(options), options.form);
  return { kind: labelled ? 'labelled' : 'free', papers, repeated: [], asked: [] };
}

/** The answers to a form that is told from the body alone. */
function readUnseenForm(lines: readonly string[]): Submission | undefined {
  const form = formOfHeadings(lines);
  const answered = form && parseFormBody(lines, form, true);
  return answered && { ...answered, called: Object.fromEntries(form.fields.map(({ id, label }) => [id, label])) };
}

/** What a person added to the title that the form puts into a new issue; a tag such as `[Paper]` may stay before it. */
function withoutDefaultTitle({ title = '', form = DEFAULT_FORM }: BodyOptions): string {
  const preset = form.title.trim();
  if (preset === '' || !title.trim().startsWith(preset)) return title;
  const added = title.trim().slice(preset.length);
  return added !== '' && /^\[[^\]]*\]$/.test(preset) ? title : added;
}
