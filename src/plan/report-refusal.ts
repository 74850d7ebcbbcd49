import type { Action, Plan } from './action.ts';
import { codeBlock, codeSpan } from './encode.ts';
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
  readonly action: Pick<Action, 'kind'> & { readonly branch?: unknown };
  readonly refusal: { readonly cause: RefusalCause; readonly reason: string };
}

/** What the bot was about to do, where a comment comes after it; of the others nothing can be said but in the log. */
const DOING: Partial<Readonly<Record<Action['kind'], string>>> = {
  'publish-branch': 'write the branch of a pull request',
  'delete-branch': 'delete the branch of the pull request',
  'report-check': 'report a check',
  'open-pull-request': 'open a pull request',
  'update-pull-request': 'change the pull request',
  'equip-pull-request': 'give the pull request what the configuration asks for under `pullRequest`',
  'disable-auto-merge': 'switch auto-merge off for the pull request',
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
export function reportRefusal(observed: Observed, { action, refusal }: RefusedAction): Plan {
  const doing = DOING[action.kind];
  if (doing === undefined || observed.issue.state === 'closed') return [];
  const text = renderStatus(
    `<!-- accession:refused ${refusal.cause} -->`,
    `Nothing is wrong with this issue, but GitHub does not let me ${doing}:`,
    ...sayRefusal(refusal),
    'I try again when this issue or the default branch changes.',
  );
  return planStatus(observed, text);
}

/** First line of the issue that says what GitHub refuses about the whole repository: how the bot finds its own again. */
export const REFUSED_MARKER = '<!-- accession:refused -->';

/** The body of that issue, `null` where the refused action is none that anybody needs to hear of. */
export function renderRepositoryRefusal({ action, refusal }: RefusedAction): string | null {
  const doing = DOING[action.kind];
  if (doing === undefined) return null;
  const what = 'branch' in action && typeof action.branch === 'string' ? ` (${codeSpan(action.branch)})` : '';
  return [
    REFUSED_MARKER,
    `GitHub does not let me ${doing}${what}, by which I keep the list or its form in order:`,
    ...sayRefusal(refusal),
    'I try again when the default branch changes, and say this only once. Close this issue when it is settled.',
  ].join('\n\n');
}

/** GitHub's words, and what helps. */
function sayRefusal({ cause, reason }: RefusedAction['refusal']): string[] {
  return [codeBlock(reason.trim().slice(0, LONGEST_REASON), 'text'), `For the maintainers: ${FIXES[cause]}`];
}
