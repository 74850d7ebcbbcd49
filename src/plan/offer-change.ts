import { createHash } from 'node:crypto';
import type { Plan } from './action.ts';
import { boundBody } from './bound-body.ts';
import type { ObservedBranch, ObservedFile, ObservedPull } from './observed.ts';
import { planPull } from './plan-status.ts';

/** One change of one file that the bot proposes of its own accord, on a branch of its own. */
export interface Change {
  /** Name of the branch, and what the mark in the pull request's body calls the change. */
  readonly branchName: string;
  readonly kind: string;
  readonly defaultBranch: string;
  readonly base: { readonly commit: string; readonly tree: string };
  readonly file: ObservedFile;
  /** The file as it should be, `null` where it is right as it is. */
  readonly text: string | null;
  readonly title: string;
  /** What the pull request says below its mark, and what it says once it is no longer needed. */
  readonly body: string;
  readonly farewell: string;
  /** Our branch, and the newest pull request from it. */
  readonly branch: ObservedBranch | null;
  readonly pull: ObservedPull | null;
}

/** Whether a person has closed the pull request with this very change. */
export function isRefused(change: Change): boolean {
  return change.pull?.state === 'closed' && change.pull.body.startsWith(markOf(change));
}

function markOf({ kind, text }: Change): string {
  return `<!-- accession:${kind} ${createHash('sha256')
    .update(text ?? '')
    .digest('hex')
    .slice(0, 12)} -->`;
}

/**
 * What to do for it: one branch, one pull request. It follows its file while it is open, is closed when it is no longer
 * needed, is not touched once a person has committed to it, and is not proposed again after a person closed it.
 */
export function offerChange(change: Change): Plan {
  const { branchName, defaultBranch, base, file, text, title, branch, pull } = change;
  const open = pull?.state === 'open' ? pull : null;
  if (text === null) {
    if (branch && !branch.allOurs) return [];
    return planPull({ pull: open }, { body: change.farewell, state: 'closed' });
  }
  const mark = markOf(change);
  if (isRefused(change)) return [];
  if (branch && !branch.allOurs) return [];
  const body = boundBody([mark, change.body].join('\n\n'));
  const isPublished =
    branch !== null && branch.path === file.path && branch.text === text && branch.baseText === file.text;
  return [
    ...(isPublished
      ? []
      : [
          {
            kind: 'publish-branch' as const,
            branch: branchName,
            tree: base.tree,
            commits: [{ files: [{ path: file.path, mode: file.mode, text }], message: title }],
            parents: [base.commit],
            replaces: branch?.head ?? null,
          },
        ]),
    ...(open
      ? planPull({ pull: open }, { title, body, state: 'open', about: isPublished ? open.head : null })
      : [{ kind: 'open-pull-request' as const, branch: branchName, base: defaultBranch, title, body }]),
  ];
}
