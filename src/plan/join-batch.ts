import type { Config } from '../config/config.ts';
import type { Texts } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { isBatchBranch } from './branch-of.ts';
import type { Observed } from './observed.ts';
import type { ReplacedPull } from './observed-batch.ts';
import { planPull } from './plan-status.ts';
import { readMark } from './proposal-mark.ts';
import { renderWithdrawn } from './render-proposal.ts';
import { withApproval } from './with-approval.ts';

/** An issue as if it had no pull request of its own, and the one that goes where it comes into one with others; `null`: it had none. */
export interface Joining {
  readonly observed: Observed;
  readonly replaces: ReplacedPull | null;
}

/**
 * What an issue brings that a maintainer wants in a pull request with others; `null` where it stays as it is: it is in one with others
 * already, or a person has committed to its branch.
 */
export function asJoining(observed: Observed, config: Config): Joining | null {
  const { pull, branch, issue } = observed;
  if (pull?.state !== 'open') return { observed, replaces: null };
  if (isBatchBranch(pull.branch) || branch?.allOurs === false) return null;
  return {
    observed: { ...observed, statuses: withApproval(observed, config), pull: null, branch: null },
    replaces: { issue: issue.number, pull },
  };
}

/**
 * Closes a pull request for one issue before the one with others is there: an issue is never in two. Whatever breaks off in between, the
 * issue is proposed by itself once more.
 */
export function closeJoined(texts: Texts, { issue, pull }: ReplacedPull): Plan {
  return [
    ...planPull({ pull }, { body: renderWithdrawn(texts.pull.joined(issue), readMark(pull.body)), state: 'closed' }),
    { kind: 'delete-branch', branch: pull.branch, head: pull.head },
  ];
}
