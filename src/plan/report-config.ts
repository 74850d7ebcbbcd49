import type { Problem } from '../problems.ts';
import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { renderConfigProblems } from './status-comment.ts';

/** What to do while the list's own configuration cannot be read: say so. The contributor has done nothing wrong. */
export function reportConfig(observed: Observed, problems: readonly Problem[]): Plan {
  return observed.issue.state === 'open' ? planStatus(observed, renderConfigProblems(problems)) : [];
}
