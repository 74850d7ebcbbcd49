import { applyEdit } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import { repairNumbers } from '../list/repair-numbers.ts';
import type { Plan } from './action.ts';
import { diffHunks } from './diff-list.ts';
import { diffBlock } from './encode.ts';
import type { ObservedFile } from './observed.ts';
import { type Change, offerChange } from './offer-change.ts';
import { digestOf } from './proposal-mark.ts';

/** The branch of the one repair a repository may have. */
export const REPAIR_BRANCH = 'accession/numbering';

/** What a repair may look at. */
export interface ObservedRepository extends Pick<Change, 'defaultBranch' | 'base' | 'branch' | 'pull'> {
  readonly file: ObservedFile;
  readonly list: List;
  /** Digests of the entries of merged proposals: those that may carry a number of another time. */
  readonly merged: ReadonlySet<string>;
}

/**
 * What to do where a stale pull request was merged before it was rebuilt, so that a number stands twice: one pull request
 * that renumbers. It follows the list while it is open, is closed when it is no longer needed, and is not proposed again
 * after a person closed it.
 */
export function repairNumbering({ file, list, merged, ...observed }: ObservedRepository): Plan {
  const edit = repairNumbers(list, (entry) => merged.has(digestOf(entry)));
  const text = edit ? list.bom + applyEdit(list.text, edit) : null;
  return offerChange({
    ...observed,
    branchName: REPAIR_BRANCH,
    kind: 'repair',
    file,
    text,
    title: 'Number the list without repeats',
    body: [
      'Two pull requests were merged with the same number before the second one could be rebuilt. This gives every entry a number of its own:',
      diffBlock(diffHunks(file.path, file.text, text ?? file.text)),
    ].join('\n\n'),
    farewell: 'No longer needed: the list has no number twice any more.',
  });
}
