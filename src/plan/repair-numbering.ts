import { createHash } from 'node:crypto';
import { applyEdit } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import { repairNumbers } from '../list/repair-numbers.ts';
import type { Plan } from './action.ts';
import { diffList } from './diff-list.ts';
import { codeBlock } from './encode.ts';
import type { ObservedBranch, ObservedFile, ObservedPull } from './observed.ts';
import { digestOf } from './proposal-mark.ts';

/** The branch of the one repair a repository may have. */
export const REPAIR_BRANCH = 'accession/numbering';

/** What a repair may look at. */
export interface ObservedRepository {
  readonly defaultBranch: string;
  readonly base: { readonly commit: string; readonly tree: string };
  readonly file: ObservedFile;
  readonly list: List;
  /** Digests of the entries of merged proposals: those that may carry a number of another time. */
  readonly merged: ReadonlySet<string>;
  /** The repair branch, and the newest pull request from it. */
  readonly branch: ObservedBranch | null;
  readonly pull: ObservedPull | null;
}

const TITLE = 'Number the list without repeats';

/**
 * What to do where a stale pull request was merged before it was rebuilt, so that a number stands twice: one pull request
 * that renumbers. It follows the list while it is open, is closed when it is no longer needed, and is not proposed again
 * after a person closed it.
 */
export function repairNumbering({ defaultBranch, base, file, list, merged, branch, pull }: ObservedRepository): Plan {
  const edit = repairNumbers(list, (entry) => merged.has(digestOf(entry)));
  const open = pull?.state === 'open' ? pull : null;
  if (!edit) {
    if (!open) return [];
    return [
      {
        kind: 'update-pull-request',
        number: open.number,
        title: open.title,
        body: 'No longer needed: the list has no number twice any more.',
        state: 'closed',
      },
    ];
  }
  const text = list.bom + applyEdit(list.text, edit);
  const mark = `<!-- accession:repair ${createHash('sha256').update(text).digest('hex').slice(0, 12)} -->`;
  if (!open && pull?.state === 'closed' && pull.body.startsWith(mark)) return [];
  if (branch && !branch.allOurs) return [];
  const body = [
    mark,
    'Two pull requests were merged with the same number before the second one could be rebuilt. This gives every entry a number of its own:',
    codeBlock(diffList(file.path, file.text, text).split('\n').slice(2).join('\n'), 'diff'),
  ].join('\n\n');
  const isPublished = branch !== null && branch.text === text && branch.baseText === file.text;
  return [
    ...(isPublished
      ? []
      : [
          {
            kind: 'publish-branch' as const,
            branch: REPAIR_BRANCH,
            tree: base.tree,
            file: { path: file.path, mode: file.mode, text },
            message: TITLE,
            parents: [base.commit],
            replaces: branch?.head ?? null,
          },
        ]),
    ...(open
      ? open.body === body
        ? []
        : [{ kind: 'update-pull-request' as const, number: open.number, title: TITLE, body, state: 'open' as const }]
      : [{ kind: 'open-pull-request' as const, branch: REPAIR_BRANCH, base: defaultBranch, title: TITLE, body }]),
  ];
}
