import type { AddedEntry } from '../list/find-added-entries.ts';
import type { List } from '../list/list.ts';
import type { Rewriting } from '../list/rewrite-added.ts';

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
