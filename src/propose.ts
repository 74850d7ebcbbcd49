import type { Config } from './config/config.ts';
import { applyEdit } from './list/edit.ts';
import { insertEntry } from './list/insert-entry.ts';
import { readList } from './list/read-list.ts';
import { rulesOfForm } from './paper/paper-rules.ts';
import { validatePaper } from './paper/validate-paper.ts';
import type { Plan } from './plan/action.ts';
import { askForChanges } from './plan/ask-for-changes.ts';
import { closeProposal } from './plan/close-proposal.ts';
import type { Draft } from './plan/draft.ts';
import { findMerged } from './plan/find-merged.ts';
import { foldCommands, type Wishes } from './plan/fold-commands.ts';
import type { Observed } from './plan/observed.ts';
import { closePatch, offerPatch } from './plan/offer-patch.ts';
import { offerPullRequest } from './plan/offer-pull-request.ts';
import { planReactions } from './plan/plan-status.ts';
import { holdProposal, isOverLimit, limitProposal, previewProposal } from './plan/wait-with-proposal.ts';
import { problem, type Result } from './problems.ts';
import { parseIssueBody } from './submission/parse-issue-body.ts';
import type { Submission } from './submission/submission.ts';

/** The story: what to do on GitHub so that it looks as the issue asks. Empty where it already does. */
export function propose(observed: Observed, config: Config): Plan {
  const wishes = foldCommands(observed.commands);
  return [...planReactions(observed), ...proposal(observed, config, wishes)];
}

function proposal(observed: Observed, config: Config, wishes: Wishes): Plan {
  const submission = readSubmission(observed.issue, config);
  const ending = closeProposal(observed, wishes, () => findMerged(observed, config, submission));
  if (ending) return ending;
  const taken =
    config.propose === 'patch' ? closePatch(observed, () => findMerged(observed, config, submission)) : null;
  if (taken) return taken;
  if (wishes.heldBy !== null) return holdProposal(observed, wishes.heldBy);

  if (!observed.list) return askForChanges(observed, config, [problem('no-list', { value: config.list })]);
  const draft = draftEntry(submission, observed.list.text, config, {
    section: wishes.section,
    thisYear: observed.issue.year,
  });
  if (!draft.ok) return askForChanges(observed, config, draft.problems);
  if (wishes.preview) return previewProposal(observed, observed.list, draft.value);
  if (config.propose === 'patch') return offerPatch(observed, config, observed.list, draft.value);
  if (isOverLimit(observed, config)) return limitProposal(observed, config);
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

/** What is known of an issue beside its text. */
export interface DraftOptions {
  /** Section that a command asks for, over the form's answer. */
  readonly section?: string | null;
  /** The year in which the issue was filed. */
  readonly thisYear?: number;
}

/** From what was typed to the one change of the list, or to everything that stands in its way. */
export function draftEntry(
  submission: Submission,
  file: string,
  config: Config,
  { section, thisYear }: DraftOptions = {},
): Result<Draft> {
  const paper = validatePaper(section ? movedTo(submission, section) : submission, rulesOfForm(config.form, thisYear));
  if (!paper.ok) return paper;
  const list = readList(file, config.entry);
  const insertion = insertEntry(list, paper.value, config.entry);
  if (!insertion.ok) return insertion;
  const text = list.bom + applyEdit(list.text, insertion.value.edit);
  return { ok: true, value: { paper: paper.value, insertion: insertion.value, text } };
}

function movedTo(submission: Submission, section: string): Submission {
  return { ...submission, papers: submission.papers.map((paper) => ({ ...paper, section })) };
}
