import type { Plan } from './action.ts';

/** What is to be done for a pull request for several issues. */
export interface OfferedBatch {
  /** On the branch and the pull request. */
  readonly plan: Plan;
  /** On each issue. */
  readonly said: ReadonlyMap<number, Plan>;
  /** Issues that ask for something else than when it was made, where it would change and nobody was asked about it. */
  readonly revised: readonly number[];
}
