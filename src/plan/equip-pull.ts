import type { Config } from '../config/config.ts';
import type { Plan } from './action.ts';
import type { Observed, ObservedIssue, ObservedPull } from './observed.ts';

/**
 * A new pull request gets what the configuration asks for, once: the status comment, which is written after that, names it. What people
 * change there later is theirs.
 */
export function equipPull(
  { issue, statuses }: { readonly issue: Pick<ObservedIssue, 'locked'>; readonly statuses: Observed['statuses'] },
  { pullRequest }: Config,
  live: ObservedPull | null,
): Plan {
  const { labels, assignees, reviewers, milestone } = pullRequest;
  const isWanted = labels.length + assignees.length + reviewers.length > 0 || milestone !== null;
  const isNamed = live !== null && (issue.locked || new RegExp(`#${live.number}\\b`).test(statuses[0]?.body ?? ''));
  if (!isWanted || isNamed) return [];
  return [{ kind: 'equip-pull-request', pull: live?.number ?? null, labels, assignees, reviewers, milestone }];
}
