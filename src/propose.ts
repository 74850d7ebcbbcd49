import type { Config } from './config/config.ts';
import { draftChange, readChange } from './draft-change.ts';
import { draftEntry, readSubmission } from './draft-entry.ts';
import type { Metadata } from './metadata/metadata.ts';
import { type Wanted, wantedPapers } from './metadata/wanted-papers.ts';
import type { Plan } from './plan/action.ts';
import { askForChanges } from './plan/ask-for-changes.ts';
import { closeProposal, type MergedEntry } from './plan/close-proposal.ts';
import { findMerged } from './plan/find-merged.ts';
import { findChanging, findProposed } from './plan/find-proposed.ts';
import { isRevised } from './plan/find-waiting.ts';
import { foldCommands, type Wishes } from './plan/fold-commands.ts';
import { livePull } from './plan/live-pull.ts';
import type { Observed } from './plan/observed.ts';
import { closePatch, offerPatch } from './plan/offer-patch.ts';
import { offerPullRequest } from './plan/offer-pull-request.ts';
import { passGate } from './plan/pass-gate.ts';
import { planFormLabel, planReactions, planSurplus } from './plan/plan-status.ts';
import { askedDigest, readMark } from './plan/proposal-mark.ts';
import { showReady } from './plan/show-ready.ts';
import { holdProposal, isOverLimit, limitProposal, previewProposal } from './plan/wait-with-proposal.ts';
import { changeKind } from './submission/request-kind.ts';

/** What is to be done for an issue. */
export interface IssuePlan {
  readonly plan: Plan;
  /** Path of the list that an entry is added to; `undefined` where none is. */
  readonly adding: string | undefined;
  /**
   * Whether an open proposal would change because its issue asks for something else. Then the plan counts only where
   * `observed.approval` says who approved and edited what.
   */
  readonly isRevised: boolean;
  /** What has to be looked up first; then nothing is planned yet. */
  readonly wanted: readonly Wanted[];
  /** Whether the pull request that stands was made for the same issue: then what was looked up for it then is what counts. */
  readonly isStanding?: boolean;
  /** What was looked up for it, where something was. */
  readonly metadata?: Metadata;
}

/** What to do on GitHub so that it looks as the issue asks, with the list whose history may tell better where an entry goes. */
export function planIssue(observed: Observed, config: Config): IssuePlan {
  let adding: string | undefined;
  const wishes = foldCommands(observed.commands);
  const wanted = isToBeLookedUp(observed, config, wishes) ? wantedOf(observed, config) : [];
  if (wanted.length > 0)
    return { plan: [], adding, isRevised: false, wanted, isStanding: isStanding(observed, wishes) };
  const proposed = proposal(observed, config, wishes, (path) => {
    adding = path;
  });
  const labelled = proposed.length > 0 && !wishes.added ? planFormLabel(observed, config) : [];
  const plan = [...planReactions(observed), ...labelled, ...proposed, ...planSurplus(observed)];
  return { plan, adding, isRevised: isRevised(observed, wishes, proposed), wanted };
}

/** The story: what to do on GitHub so that it looks as the issue asks. Empty where it already does. */
export function propose(observed: Observed, config: Config): Plan {
  return planIssue(observed, config).plan;
}

/** Whether an entry may come out of it that is not there yet, or is not as what was looked up would have it. */
function isToBeLookedUp({ metadata, issue, pull, lists }: Observed, { lookup }: Config, { heldBy }: Wishes): boolean {
  const isOver = issue.state === 'closed' || pull?.state === 'merged' || heldBy !== null;
  return metadata === null && lookup !== 'off' && lists.ok && !isOver;
}

/** An approval is for what stood there when it was given, so that a source which answers late must not change it. */
function isStanding({ pull, issue }: Observed, { section }: Wishes): boolean {
  return pull?.state === 'open' && readMark(pull.body)?.asked === askedDigest(issue, section);
}

function wantedOf({ issue }: Observed, config: Config): Wanted[] {
  return changeKind(issue, config.changeForms) ? [] : wantedPapers(readSubmission(issue, config));
}

function proposal(observed: Observed, config: Config, wishes: Wishes, onAdding: (path: string) => void): Plan {
  const change = changeKind(observed.issue, config.changeForms);
  const submission = change
    ? readChange(config.changeForms[change], observed.issue.body)
    : readSubmission(observed.issue, config);
  const findEntry = (): MergedEntry | null =>
    change ? null : findMerged(observed, config, submission, wishes.section);
  const ending = closeProposal(observed, config, wishes, findEntry);
  if (ending) return ending;
  const taken = config.propose === 'patch' ? closePatch(observed, config, findEntry) : null;
  if (taken) return taken;
  if (wishes.heldBy !== null) return holdProposal(observed, config, wishes.heldBy);

  const { lists } = observed;
  if (!lists.ok) return askForChanges(observed, config, submission, lists.problems);
  const thisYear = observed.issue.year;
  const confirmed = wishes.anyway ? 'anyway' : wishes.added ? 'elsewhere' : 'no';
  const draft = change
    ? draftChange(change, submission, lists.value, config, {
        thisYear,
        findOther: (fields) => (wishes.anyway ? null : findChanging(observed, fields)),
      })
    : draftEntry(submission, lists.value, config, {
        section: wishes.section,
        newSection: wishes.newSection,
        thisYear,
        confirmed,
        findOther: (paper) => (wishes.anyway ? null : findProposed(observed, paper.fields)),
        ...(observed.metadata && { metadata: observed.metadata }),
      });
  if (!draft.ok) return askForChanges(observed, config, submission, draft.problems);
  if (draft.value.kind === 'add') onAdding(draft.value.file.path);
  if (wishes.preview && !livePull(observed)) return previewProposal(observed, config, draft.value);
  if (config.propose === 'patch') return offerPatch(observed, config, draft.value);
  const gate = passGate(observed, config, wishes);
  if (!gate.isOpen) return showReady(observed, config, draft.value, wishes, gate);
  if (isOverLimit(observed, config)) return limitProposal(observed, config, wishes, gate.approved);
  return offerPullRequest(observed, config, draft.value, gate.approved);
}
