import type { Insertion } from '../list/insertion.ts';
import type { Paper } from '../paper/paper.ts';

/** A paper as one change of a list: what a plan makes a pull request of. */
export interface Draft {
  readonly paper: Paper;
  readonly insertion: Insertion;
  /** The whole file after the change, byte order mark included. */
  readonly text: string;
}
