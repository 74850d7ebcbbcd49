import type { Config } from '../config/config.ts';
import type { LookUp } from '../lookup/create-lookup.ts';
import type { Plan } from '../plan/action.ts';
import type { Observed } from '../plan/observed.ts';
import type { IssuePlan } from '../propose.ts';
import type { GitHub } from './github.ts';
import type { Reader } from './reader.ts';

/**
 * Plans for an issue, perhaps in another thread.
 *
 * @throws a TooMuchError where that takes too much time or memory
 */
export type AskPlan = (observed: Observed, config: Config) => Promise<IssuePlan>;

/** What one reconcile needs beside the key. */
export interface Reconciler {
  readonly github: GitHub;
  readonly reader: Reader;
  /** Login of the App's own account, e.g. `accession[bot]`. */
  readonly bot: string;
  /** Whether the App may write checks. */
  readonly hasChecks?: boolean;
  /** Who plans; without it this thread does. */
  readonly askPlan?: AskPlan | undefined;
  /** Who looks papers up; without it nobody is asked. */
  readonly lookUp?: LookUp | undefined;
  /** Called with every plan before it is carried out. */
  readonly onPlan?: (plan: Plan) => void;
}
