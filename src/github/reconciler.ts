import type { LookUp } from '../lookup/create-lookup.ts';
import type { Plan } from '../plan/action.ts';
import type { Planner } from '../planning.ts';
import type { GitHub } from './github.ts';
import type { Reader } from './reader.ts';

/** What one reconcile needs beside the key. */
export interface Reconciler {
  readonly github: GitHub;
  readonly reader: Reader;
  /** Login of the App's own account, e.g. `accession[bot]`. */
  readonly bot: string;
  /** Whether the App may write checks. */
  readonly hasChecks?: boolean;
  /** Whether a repository that has no form is offered one unasked. */
  readonly offersForm?: boolean;
  /** Who plans; without it this thread does. */
  readonly planner?: Planner | undefined;
  /** Who looks papers up; without it nobody is asked. */
  readonly lookUp?: LookUp | undefined;
  /** Called with every plan before it is carried out. */
  readonly onPlan?: (plan: Plan) => void;
}
