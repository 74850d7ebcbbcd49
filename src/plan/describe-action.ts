import type { Action } from './action.ts';

/** One sentence for a dry run, a log line or a job summary. */
export function describeAction(action: Action): string {
  switch (action.kind) {
    case 'publish-branch':
      return action.replaces === null
        ? `Create branch ${action.branch} on ${short(action.base.commit)} with ${action.file.path} changed.`
        : `Move branch ${action.branch} from ${short(action.replaces)} to one commit on ${short(action.base.commit)}.`;
    case 'open-pull-request':
      return `Open a pull request from ${action.branch} into ${action.base}: ${action.title}`;
    case 'update-pull-request':
      return `Update pull request #${action.number}: ${action.title}`;
    case 'write-comment':
      return action.comment === null
        ? `Comment on issue #${action.issue}.`
        : `Rewrite the status comment on issue #${action.issue}.`;
    case 'delete-comment':
      return `Delete the surplus status comment ${action.comment}.`;
    case 'add-label':
      return `Add the label “${action.label}” to issue #${action.issue}.`;
    case 'remove-label':
      return `Remove the label “${action.label}” from issue #${action.issue}.`;
  }
}

const short = (commit: string): string => commit.slice(0, 7);
