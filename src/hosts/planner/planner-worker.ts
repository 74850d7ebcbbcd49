import type { Config } from '../../config/config.ts';
import type { Observed } from '../../plan/observed.ts';
import { type IssuePlan, planIssue } from '../../propose.ts';

/** What a thread is asked. */
export interface PlannerTask {
  readonly observed: Observed;
  readonly config: Config;
}

/** Plans in a thread of its own. */
export function planTask({ observed, config }: PlannerTask): IssuePlan {
  return planIssue(observed, config);
}
