import type { Config } from './config/config.ts';
import { readSubmission } from './draft-entry.ts';
import type { Metadata } from './metadata/metadata.ts';
import { type Wanted, wantedPapers } from './metadata/wanted-papers.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Plan } from './plan/action.ts';
import { isBatchBranch } from './plan/branch-of.ts';
import { isRevised } from './plan/find-waiting.ts';
import { foldCommands, type Wishes } from './plan/fold-commands.ts';
import { livePull } from './plan/live-pull.ts';
import type { Observed } from './plan/observed.ts';
import { offerPullRequest } from './plan/offer-pull-request.ts';
import { planFormLabel, planReactions, planSurplus } from './plan/plan-status.ts';
import { askedDigest, markOf } from './plan/proposal-mark.ts';
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
  /** Whether there is a proposal to be made together with those of other issues; it is not in the plan. */
  readonly isForBatch?: boolean;
  /** Issues that a maintainer wants in the same pull request. */
  readonly together?: readonly number[];
  /** Whether the pull request that stands was made for the same issue: then what was looked up for it then is what counts. */
  readonly isStanding?: boolean;
  /** What was looked up for it, where something was. */
  readonly metadata?: Metadata;
}

/** What to do on GitHub so that it looks as the issue asks, with the list whose history may tell better where an entry goes. */
export function planIssue(observed: Observed, config: Config): IssuePlan {
  const wishes = foldCommands(observed.commands);
  const wanted = isToBeLookedUp(observed, config, wishes) ? wantedOf(observed, config) : [];
  if (wanted.length > 0)
    return { plan: [], adding: undefined, isRevised: false, wanted, isStanding: isStanding(observed, wishes) };
  const outcome = outcomeOf(observed, config, wishes);
  const { draft } = outcome;
  const isForBatch = outcome.kind === 'proposable' && isBatched(observed, config, wishes);
  const proposed =
    outcome.kind === 'over'
      ? outcome.plan
      : isForBatch
        ? []
        : offerPullRequest(observed, config, outcome.draft, outcome.approved);
  return {
    plan: planAround(observed, config, wishes, proposed),
    adding: draft?.kind === 'add' ? draft.file.path : undefined,
    isRevised: isRevised(observed, wishes, proposed),
    wanted,
    ...(isForBatch && { isForBatch }),
    ...(wishes.together && { together: wishes.together }),
  };
}

/** What is done for an issue whatever it comes to, around what it comes to: what was said is seen, and one comment is left. */
export function planAround(observed: Observed, config: Config, { added }: Wishes, proposed: Plan): Plan {
  const labelled = proposed.length > 0 && !added ? planFormLabel(observed, config) : [];
  return [...planReactions(observed, proposed), ...labelled, ...proposed, ...planSurplus(observed)];
}

/** Whether a proposal for an issue belongs into a pull request with those of others. */
function isBatched(observed: Observed, { batch }: Config, { together }: Wishes): boolean {
  if (together !== null && observed.branch?.allOurs !== false) return true;
  const live = livePull(observed);
  return live ? isBatchBranch(live.branch) : batch;
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
function isStanding({ pull, issue, statuses }: Observed, { section }: Wishes): boolean {
  // Of several papers it stands in the comments of their issues alone.
  const isKnown = pull?.state === 'open' && (!isBatchBranch(pull.branch) || statuses.length > 0);
  return isKnown && markOf(pull.body, issue.number)?.asked === askedDigest(issue, section);
}

function wantedOf({ issue }: Observed, config: Config): Wanted[] {
  return changeKind(issue, config.changeForms) ? [] : wantedPapers(readSubmission(issue, config));
}
