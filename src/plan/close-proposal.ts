import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { decline } from './decline.ts';
import type { Wishes } from './fold-commands.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import type { Observed, ObservedPull } from './observed.ts';
import { planPull, planState, planStatus } from './plan-status.ts';
import { readMark } from './proposal-mark.ts';
import { renderWithdrawn } from './render-proposal.ts';
import { mergedMark, renderMerged, renderStatus } from './status-comment.ts';

/** Where a merged entry stands, for the link in the thanks. */
export interface MergedEntry {
  readonly number: number | null;
  readonly url: string;
  /** Whether that is in the section that was asked for. */
  readonly isWhereAsked: boolean;
}

/**
 * What to do where a proposal has come to its end, `null` where it has not:
 *
 * - merged: the branch goes, the issue is closed, the contributor is thanked
 * - a maintainer declined: pull request and issue are closed, with the reason
 * - the issue was closed: its open pull request is closed with it
 * - a person closed the pull request or deleted its branch: a veto, until a maintainer lifts it
 */
export function closeProposal(
  observed: Observed,
  config: Config,
  wishes: Wishes,
  findMerged: () => MergedEntry | null,
): Plan | null {
  const { pull, issue } = observed;
  const texts = textsOf(config.language);
  if (pull?.state === 'merged') return finish(observed, config, pull, findMerged());
  if (wishes.declined) return decline(observed, config, wishes.declined);
  if (issue.state === 'closed') return withdraw(observed, config);
  if (pull?.state === 'closed' && !isWithdrawn(pull, observed.bot) && !isLifted(pull, wishes))
    return [
      ...planStatus(observed, texts, renderStatus(texts.status.vetoed(pull.number))),
      ...planState(observed, config, null),
    ];
  return null;
}

/** What to do where the issue itself is gone, deleted or transferred: its open pull request is closed. */
export function closeOrphan(pull: ObservedPull): Plan {
  if (pull.state !== 'open') return [];
  return planPull({ pull }, { body: textsOf('en').pull.orphan, state: 'closed' });
}

function finish(observed: Observed, config: Config, pull: ObservedPull, entry: MergedEntry | null): Plan {
  const { branch, issue } = observed;
  const texts = textsOf(config.language);
  return [
    ...(branch?.head === pull.head ? [{ kind: 'delete-branch' as const, branch: pull.branch, head: branch.head }] : []),
    ...(issue.state === 'open'
      ? [{ kind: 'close-issue' as const, issue: issue.number, reason: 'completed' as const }]
      : []),
    // The list moves on; what was said once the entry was in stays said.
    ...(observed.statuses[0]?.body.includes(mergedMark(pull.number))
      ? []
      : planStatus(observed, texts, renderMerged(texts, pull.number, entry))),
    ...planState(observed, config, null),
  ];
}

function withdraw(observed: Observed, config: Config): Plan {
  const { pull, issue } = observed;
  const texts = textsOf(config.language);
  const state = planState(observed, config, null);
  if (pull?.state !== 'open') return state;
  return [
    ...planPull(observed, {
      body: renderWithdrawn(texts.pull.withdrawn(issue.number), readMark(pull.body)),
      state: 'closed',
    }),
    ...planStatus(observed, texts, renderStatus(texts.status.withdrawn(pull.number))),
    ...state,
  ];
}

/** Whether somebody who may write asked to propose after the pull request was closed: whoever closed it may write too. */
function isLifted({ closedAt }: ObservedPull, { liftedAt }: Wishes): boolean {
  return liftedAt !== null && closedAt !== null && liftedAt > closedAt;
}
