import type { Config } from './config/config.ts';
import { applyEdit } from './list/edit.ts';
import { insertEntry } from './list/insert-entry.ts';
import { readList } from './list/read-list.ts';
import { rulesOfForm } from './paper/paper-rules.ts';
import { validatePaper } from './paper/validate-paper.ts';
import type { Plan } from './plan/action.ts';
import { askForChanges } from './plan/ask-for-changes.ts';
import type { Draft } from './plan/draft.ts';
import type { Observed } from './plan/observed.ts';
import { offerPullRequest } from './plan/offer-pull-request.ts';
import { failed, problem, type Result } from './problems.ts';
import { DEFAULT_FORM } from './submission/default-form.ts';
import { parseIssueBody } from './submission/parse-issue-body.ts';
import type { Submission } from './submission/submission.ts';

/** The story: what to do on GitHub so that it looks as the issue asks. Empty where it already does. */
export function propose(observed: Observed, config: Config): Plan {
  // A closed issue asks for nothing; a pull request that a person closed is a veto, a merged one is the end.
  if (observed.issue.state === 'closed' || (observed.pull && observed.pull.state !== 'open')) return [];
  const submission = readSubmission(observed.issue, config);
  if (!observed.list) return askForChanges(observed, config, [problem('no-list', { value: config.list })]);
  const draft = draftEntry(submission, observed.list.text, config, observed.issue.year);
  if (!draft.ok) return askForChanges(observed, config, draft.problems);
  return offerPullRequest(observed, config, observed.list, draft.value);
}

/** What was typed, by the repository's own form where it has one. */
export function readSubmission(
  issue: { readonly body: string | null; readonly title?: string },
  { form }: Config,
): Submission {
  return parseIssueBody(issue.body, {
    ...(form && { form }),
    ...(issue.title !== undefined && { title: issue.title }),
  });
}

/** From what was typed to the one change of the list, or to everything that stands in its way. */
export function draftEntry(submission: Submission, file: string, config: Config, thisYear?: number): Result<Draft> {
  const paper = validatePaper(submission, rulesOfForm(config.form ?? DEFAULT_FORM, thisYear));
  if (!paper.ok) return paper;
  if (!config.entry) return failed(problem('unknown-style'));
  const list = readList(file, config.entry);
  const insertion = insertEntry(list, paper.value, config.entry);
  if (!insertion.ok) return insertion;
  return {
    ok: true,
    value: {
      paper: paper.value,
      insertion: insertion.value,
      text: list.bom + applyEdit(list.text, insertion.value.edit),
    },
  };
}
