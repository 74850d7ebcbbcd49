import type { Config } from '../config/config.ts';
import type { Problem } from '../problems.ts';
import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';
import { planLabel, planStatus } from './plan-status.ts';
import { renderProblems } from './status-comment.ts';

/** What to do while a person has something to mend: one comment that names every problem, and a label. Nothing is written. */
export function askForChanges(observed: Observed, config: Config, problems: readonly Problem[]): Plan {
  return [...planStatus(observed, renderProblems(problems)), ...planLabel(observed, config.labels.needsChanges, true)];
}
