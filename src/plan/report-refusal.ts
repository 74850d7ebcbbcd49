import type { Action, Plan } from './action.ts';
import { codeBlock } from './encode.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { renderStatus } from './status-comment.ts';

/** What a maintainer would have to look at. */
export type RefusalCause =
  | 'rules'
  | 'permission'
  | 'workflow-permission'
  | 'archived'
  | 'locked'
  | 'disabled'
  | 'other';

/** An action that GitHub refuses, and its words. */
export interface RefusedAction {
  readonly action: Pick<Action, 'kind'>;
  readonly refusal: { readonly cause: RefusalCause; readonly reason: string };
}

/** What the bot was about to do, where a comment comes after it; of the others nothing can be said but in the log. */
const DOING: Partial<Readonly<Record<Action['kind'], string>>> = {
  'publish-branch': 'write the branch of a pull request',
  'delete-branch': 'delete the branch of the pull request',
  'report-check': 'report a check',
  'open-pull-request': 'open a pull request',
  'update-pull-request': 'change the pull request',
};

/** What helps, by cause. */
const FIXES: Readonly<Record<RefusalCause, string>> = {
  rules:
    'A ruleset or a branch protection covers the branches `accession/**`. Let the App bypass it, or leave these branches out (Settings → Rules).',
  permission:
    'A permission is missing. An App needs contents, issues and pull requests: write (Settings → GitHub Apps → Configure shows what waits to be accepted); the job of a workflow needs `contents`, `issues` and `pull-requests: write`.',
  'workflow-permission':
    'Allow it under Settings → Actions → General → Workflow permissions, or give the workflow the token of an App.',
  archived: 'The repository is archived. Nothing can be proposed until it is unarchived.',
  locked: 'The conversation is locked. Nothing can be said until it is unlocked.',
  disabled: 'Issues are switched off. Switch them on (Settings → General → Features).',
  other: 'What GitHub says is all that I know of it.',
};

/** Characters of GitHub's words that are shown. */
const LONGEST_REASON = 1000;

/**
 * What to do where GitHub refuses what is left to be done: say so on the issue, to those who can mend it. Said once, as the
 * status comment; empty where it is said already, or where it was not the proposal that was refused.
 */
export function reportRefusal(observed: Observed, { action, refusal: { cause, reason } }: RefusedAction): Plan {
  const doing = DOING[action.kind];
  if (doing === undefined || observed.issue.state === 'closed') return [];
  const text = renderStatus(
    `<!-- accession:refused ${cause} -->`,
    `Nothing is wrong with this issue, but GitHub does not let me ${doing}:`,
    codeBlock(reason.trim().slice(0, LONGEST_REASON), 'text'),
    `For the maintainers: ${FIXES[cause]}`,
    'I try again when this issue or the default branch changes.',
  );
  return planStatus(observed, text);
}
