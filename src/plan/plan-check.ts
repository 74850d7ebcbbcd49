import type { CheckState, Plan } from './action.ts';
import type { Observed } from './observed.ts';

/** Makes the check on the head of the open pull request say this, where there are checks. */
export function planCheck({ pull, check }: Pick<Observed, 'pull' | 'check'>, state: CheckState): Plan {
  if (check === undefined || pull?.state !== 'open' || check === state) return [];
  return [{ kind: 'report-check', head: pull.head, state }];
}

/** What is said of a commit that the plan publishes. */
export function planNewCheck({ check }: Pick<Observed, 'check'>): Plan {
  return check === undefined ? [] : [{ kind: 'report-check', head: null, state: 'success' }];
}
