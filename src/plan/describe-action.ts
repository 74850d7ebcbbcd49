import type { Action, PublishBranch } from './action.ts';

/** One sentence for a dry run, a log line or a job summary. */
export function describeAction(action: Action): string {
  switch (action.kind) {
    case 'publish-branch':
      if (action.replaces === null)
        return `Create branch ${action.branch} on ${short(action.parents[0])} with ${sayChanged(action)} changed.`;
      if (action.parents.length > 1)
        return `Take ${short(action.parents[1])} into branch ${action.branch}, after the commits that are there.`;
      return `Move branch ${action.branch} from ${short(action.replaces)} to ${action.commits.length === 1 ? 'one commit' : `${action.commits.length} commits`} on ${short(action.parents[0])}.`;
    case 'delete-branch':
      return `Delete branch ${action.branch} at ${short(action.head)}.`;
    case 'report-check':
      return `Report on ${action.head === null ? 'the new commit' : short(action.head)} that the proposal is ${action.state === 'success' ? 'current' : 'being rebuilt'}.`;
    case 'open-pull-request':
      return `Open a pull request from ${action.branch} into ${action.base}: ${action.title}`;
    case 'update-pull-request':
      return `${action.state === 'closed' ? 'Close' : 'Update'} pull request #${action.number}: ${action.title}`;
    case 'equip-pull-request': {
      const { labels, assignees, reviewers, milestone } = action;
      const wanted = [
        ...labels.map((label) => `label “${label}”`),
        ...assignees.map((login) => `assignee ${login}`),
        ...reviewers.map((login) => `reviewer ${login}`),
        ...(milestone === null ? [] : [`milestone ${milestone}`]),
      ];
      return `Give ${action.pull === null ? 'the new pull request' : `pull request #${action.pull}`}: ${wanted.join(', ')}.`;
    }
    case 'write-comment':
      return action.comment === null
        ? `Comment on issue #${action.issue}.`
        : `Rewrite the status comment on issue #${action.issue}.`;
    case 'delete-comment':
      return `Delete the surplus status comment ${action.comment}.`;
    case 'react':
      return `React with ${action.content} to comment ${action.comment}.`;
    case 'close-issue':
      return `Close issue #${action.issue}${action.reason === 'not_planned' ? ' as not planned' : ''}.`;
    case 'enable-auto-merge':
      return `Have GitHub merge pull request #${action.pull} once it may.`;
    case 'disable-auto-merge':
      return `Switch auto-merge off for pull request #${action.pull}.`;
    case 'publish-review':
      return `Review pull request #${action.pull} at ${short(action.commit)} with ${action.comments.length} ${action.comments.length === 1 ? 'remark' : 'remarks'}.`;
    case 'discard-review':
      return `Discard the unpublished review ${action.review} of pull request #${action.pull}.`;
    case 'add-label':
      return `Add the label “${action.label}” to issue #${action.issue}.`;
    case 'remove-label':
      return `Remove the label “${action.label}” from issue #${action.issue}.`;
  }
}

function sayChanged({ commits }: PublishBranch): string {
  const paths = new Set(commits.flatMap(({ files }) => files.map(({ path }) => path)));
  return `${[...paths].join(' and ')}${commits.length === 1 ? '' : ` in ${commits.length} commits`}`;
}

const short = (commit = ''): string => commit.slice(0, 7);
