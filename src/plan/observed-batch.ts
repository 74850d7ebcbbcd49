import type { CheckState } from './action.ts';
import type { Observed, ObservedBranch, ObservedPull } from './observed.ts';

/** What a plan may know about a pull request for several issues: one reading of GitHub, made by `github/observe-batch.ts`. */
export interface ObservedBatch extends Pick<Observed, 'repository' | 'bot' | 'base' | 'lists'> {
  /** Name of its branch, which may not be there yet. */
  readonly name: string;
  /** Where it is open; else it is to be opened. */
  readonly pull: ObservedPull | null;
  readonly branch: ObservedBranch | null;
  /** State of the check on its head; `undefined` where the App may not write checks. */
  readonly check?: CheckState | null;
  /** Pull requests for one of the issues alone, which go where it comes in. */
  readonly replaces?: readonly ReplacedPull[];
  /** Issues that it is for, in the order of their commits, and behind them those that may come in. */
  readonly issues: readonly Observed[];
}

/** A pull request for one issue, with nothing but our commits, that goes on in one with others. */
export interface ReplacedPull {
  readonly issue: number;
  readonly pull: ObservedPull;
}
