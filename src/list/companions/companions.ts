import type { Edit } from '../edit.ts';

/** What of a list goes with a change of its entries. */
export interface Companions {
  /** What is beyond doubt, as edits of the list as it was; none of them touches an entry. */
  readonly edits: readonly Edit[];
  /** What is for a person to look at, in plain sentences. */
  readonly reminders: readonly string[];
  /** What is for a person to look at where the edits are not made. */
  readonly instead: readonly string[];
  /** How many numbers that may be counts stay as they are. */
  readonly left: number;
  /** Of the lines that are updated those, their digits as `0`, of which only a person could tell that they have to be. */
  readonly settled: ReadonlySet<string>;
}

/** Nothing goes with it. */
export const NO_COMPANIONS: Companions = { edits: [], reminders: [], instead: [], left: 0, settled: new Set() };
