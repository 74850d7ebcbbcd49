import type { Fields } from '../submission/submission.ts';

/** What should become of an entry. */
export interface Wished {
  /** Values that it should say. */
  readonly asked: Fields;
  /** Ids of values that it says and should no longer say. */
  readonly cleared?: readonly string[];
}
