import type { Config } from './config/config.ts';
import { draftChange, readChange } from './draft-change.ts';
import { applyEdit } from './list/edit.ts';
import { findListed } from './list/find-listed.ts';
import { findSection } from './list/find-section.ts';
import { type InsertOptions, insertEntry } from './list/insert-entry.ts';
import type { List } from './list/list.ts';
import { readList } from './list/read-list.ts';
import { slotByOrder } from './list/slot-by-order.ts';
import type { Paper } from './paper/paper.ts';
import { rulesOfForm } from './paper/paper-rules.ts';
import { settlePaper } from './paper/settle-paper.ts';
import { validatePaper } from './paper/validate-paper.ts';
import type { Plan } from './plan/action.ts';
import { askForChanges } from './plan/ask-for-changes.ts';
import { closeProposal, type MergedEntry } from './plan/close-proposal.ts';
import type { Draft } from './plan/draft.ts';
import { findMerged } from './plan/find-merged.ts';
import { findProposed } from './plan/find-proposed.ts';
import { foldCommands, type Wishes } from './plan/fold-commands.ts';
import type { Observed } from './plan/observed.ts';
import { closePatch, offerPatch } from './plan/offer-patch.ts';
import { offerPullRequest } from './plan/offer-pull-request.ts';
import { planReactions } from './plan/plan-status.ts';
import { holdProposal, isOverLimit, limitProposal, previewProposal } from './plan/wait-with-proposal.ts';
import { failed, type ProblemCode, problem, type Result } from './problems.ts';
import { parseIssueBody } from './submission/parse-issue-body.ts';
import { changeKind } from './submission/request-kind.ts';
import type { Fields, Submission } from './submission/submission.ts';

/** The story: what to do on GitHub so that it looks as the issue asks. Empty where it already does. */
export function propose(observed: Observed, config: Config): Plan {
  const wishes = foldCommands(observed.commands);
  return [...planReactions(observed), ...proposal(observed, config, wishes)];
}

function proposal(observed: Observed, config: Config, wishes: Wishes): Plan {
  const change = changeKind(observed.issue);
  const submission = change ? readChange(change, observed.issue.body) : readSubmission(observed.issue, config);
  const findEntry = (): MergedEntry | null => (change ? null : findMerged(observed, config, submission));
  const ending = closeProposal(observed, wishes, findEntry);
  if (ending) return ending;
  const taken = config.propose === 'patch' ? closePatch(observed, findEntry) : null;
  if (taken) return taken;
  if (wishes.heldBy !== null) return holdProposal(observed, wishes.heldBy);

  if (!observed.list) return askForChanges(observed, config, submission, [problem('no-list', { value: config.list })]);
  const thisYear = observed.issue.year;
  const confirmed = wishes.anyway ? 'anyway' : wishes.added ? 'elsewhere' : 'no';
  const draft = change
    ? draftChange(change, submission, observed.list.text, config, thisYear)
    : draftEntry(submission, observed.list.text, config, { section: wishes.section, thisYear, confirmed });
  if (!draft.ok) return askForChanges(observed, config, submission, draft.problems);
  const proposed = change || wishes.anyway ? null : findProposed(observed, draft.value.paper);
  if (proposed) return askForChanges(observed, config, submission, [proposed]);
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
  /** Whether somebody has confirmed a paper that the list has: in another section, or (a maintainer) in the same one. */
  readonly confirmed?: 'no' | 'elsewhere' | 'anyway';
}

/** From what was typed to the one change of the list, or to everything that stands in its way. */
export function draftEntry(
  submission: Submission,
  file: string,
  config: Config,
  { section, thisYear, confirmed = 'no' }: DraftOptions = {},
): Result<Draft> {
  const typed = validatePaper(section ? movedTo(submission, section) : submission, rulesOfForm(config.form, thisYear));
  if (!typed.ok) return typed;
  const list = readList(file, config.entry);
  if (list.refused) return failed(list.refused);
  const paper = settlePaper(typed.value, fieldsOf(list), config.entry === null);
  const listed = findListed(list, paper);
  if (listed.some(({ code }) => !isConfirmed(code, confirmed))) return failed(...listed);
  const insertion = insertEntry(list, paper, config.entry, placeFor(list, paper, config));
  if (!insertion.ok) return insertion;
  const text = list.bom + applyEdit(list.text, insertion.value.edit);
  return { ok: true, value: { kind: 'add', paper, insertion: insertion.value, text, notes: listed } };
}

function isConfirmed(code: ProblemCode, confirmed: 'no' | 'elsewhere' | 'anyway'): boolean {
  return confirmed === 'anyway' || (confirmed === 'elsewhere' && code !== 'already-listed');
}

function fieldsOf({ sections }: List): Fields[] {
  return sections.flatMap(({ entries }) => entries.map(({ fields }) => fields));
}

/** The place that the configuration asks for; without one the section's own order decides. */
function placeFor(list: List, { section: asked, fields }: Paper, { order, entry }: Config): InsertOptions {
  if (order === 'auto' || entry) return {};
  const section = findSection(list, asked, fields['sub-group']);
  if (!section.ok) return {};
  const entries = section.value.entries.map((one) => one.fields);
  return { within: section.value, at: slotByOrder(order, entries, fields) };
}

function movedTo(submission: Submission, section: string): Submission {
  return { ...submission, papers: submission.papers.map((paper) => ({ ...paper, section })) };
}
