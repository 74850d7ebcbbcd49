import type { AddedEntry } from '../edit/find-added-entries.ts';
import type { Rewriting } from '../edit/rewrite-added.ts';
import type { List } from '../list/list.ts';

/** What a pull request adds to a list, and what would have been written in its place. */
export interface Addition {
  readonly path: string;
  /** The list as it was. */
  readonly before: List;
  readonly after: List;
  /** In the order of the text. */
  readonly added: readonly AddedEntry[];
  readonly rewriting: Rewriting | null;
}
