import type { Change } from '../list/change.ts';
import type { Insertion } from '../list/insertion.ts';
import type { Paper } from '../paper/paper.ts';
import type { Problem } from '../problems.ts';
import type { RequestKind } from '../submission/request-kind.ts';

/** A paper as one change of a list: what a plan makes a pull request of. */
export interface Draft {
  readonly kind: RequestKind;
  readonly paper: Paper;
  readonly insertion: Insertion | Change;
  /** The whole file after the change, byte order mark included. */
  readonly text: string;
  /** What was found and does not stand in the way, e.g. the same paper in another section. */
  readonly notes: readonly Problem[];
}
