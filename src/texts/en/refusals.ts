import type { RefusalCause } from '../refusal-cause.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS = {
  issue: (doing: string) => `Thank you! Nothing is wrong with this issue, but GitHub does not let me ${doing}:`,
  repository: (doing: string) => `GitHub does not let me ${doing}, by which I keep the list or its form in order:`,
  lookAgain: 'I try again when this issue or the default branch changes.',
  lookAgainOnce:
    'I try again when the default branch changes, and say this only once. Close this issue when it is settled.',
  forMaintainers: (fix: string) => `For the maintainers: ${fix}`,
  /** What was about to be done, by kind of action, where a comment comes after it; of the others nothing can be said but in the log. */
  doing: {
    'publish-branch': 'write the branch of a pull request',
    'delete-branch': 'delete the branch of the pull request',
    'report-check': 'report a check',
    'open-pull-request': 'open a pull request',
    'update-pull-request': 'change the pull request',
    'equip-pull-request': 'give the pull request what the configuration asks for under `pullRequest`',
    'enable-auto-merge': 'have GitHub merge the pull request by itself',
    'disable-auto-merge': 'switch auto-merge off for the pull request',
  } as Readonly<Record<string, string>>,
  fixes: {
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
  } as Readonly<Record<RefusalCause, string>>,
};
