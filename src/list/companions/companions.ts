import type { Edit } from '../edit.ts';

/** What of a list goes with a change of its entries. */
export interface Companions {
  /** What is beyond doubt, as edits of the list as it was; none of them touches an entry. */
  readonly edits: readonly Edit[];
  /** What is for a person to look at, in plain sentences. */
  readonly reminders: readonly string[];
  /** What is for a person to look at where the edits are not made. */
  readonly instead: readonly string[];
}

/** Nothing goes with it. */
export const NO_COMPANIONS: Companions = { edits: [], reminders: [], instead: [] };
