import type { Probot } from 'probot';
import { issueOf } from '../../plan/branch-of.ts';
import { parseCommand } from '../../submission/parse-command.ts';
import { isForReview } from '../is-for-review.ts';
import { type Key, RANK } from './key.ts';

/** What a webhook's payload says of where it happened. */
interface Place {
  readonly installation?: { readonly id: number } | undefined;
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
}

/** Who hears of webhooks. */
export interface AppOptions {
  /** Resolves once what was told can't be forgotten any more: only then the webhook is answered. */
  readonly look: (key: Key, rank: number) => Promise<void>;
  /** Told of an installation that was made, or may do or reach something else. */
  readonly onInstallation: (id: number) => Promise<void>;
  /** Login of the App's own account, whose changes are no reason to look again. */
  readonly bot: string;
}

/** What may change what an installation may do, and what it reaches. */
const INSTALLATION_EVENTS = [
  'installation.created',
  'installation.unsuspend',
  'installation.new_permissions_accepted',
  'installation_repositories',
] as const;

/**
 * The Probot application: every webhook is a hint that names an issue, a repository or an installation, nothing more. It is
 * passed on with how urgent it is (`RANK`), and answered at once, or with an error where it could not be kept.
 */
export function createApp({ look, onInstallation, bot }: AppOptions): (probot: Probot) => void {
  const lookAt = async (place: Place, rank: number, issue: number | null, pull?: number): Promise<void> => {
    const { installation, repository } = place;
    if (!installation) return;
    const at = { installation: installation.id, owner: repository.owner.login, repo: repository.name };
    await look({ ...at, issue, ...(pull !== undefined && { pull }) }, rank);
  };
  return (probot) => {
    probot.on('issues', async ({ payload }) => {
      const rank = payload.action === 'opened' ? RANK.filed : RANK.changed;
      if (senderOf(payload) !== bot) await lookAt(payload, rank, payload.issue.number);
    });
    probot.on(['issue_comment.created', 'issue_comment.edited', 'issue_comment.deleted'], async ({ payload }) => {
      // An edited or a deleted comment may have been a command, which then no longer counts.
      const mayCommand = payload.action !== 'created' || parseCommand(payload.comment.body) !== undefined;
      if (senderOf(payload) !== bot && mayCommand) await lookAt(payload, RANK.changed, payload.issue.number);
    });
    probot.on('pull_request', async ({ payload }) => {
      const issue = issueOf(payload.pull_request.head.ref);
      if (issue !== null && senderOf(payload) !== bot) await lookAt(payload, RANK.changed, issue);
      // One proposal less may let another one in, and a merge has moved the base.
      if (issue !== null && payload.action === 'closed') await lookAt(payload, RANK.moved, null);
      if (issue === null && isForReview(payload.action))
        await lookAt(payload, RANK.changed, null, payload.pull_request.number);
    });
    // An approval lets an edit in that waits for it.
    probot.on(['pull_request_review.submitted', 'pull_request_review.dismissed'], async ({ payload }) => {
      const issue = issueOf(payload.pull_request.head.ref);
      if (issue !== null && senderOf(payload) !== bot) await lookAt(payload, RANK.changed, issue);
    });
    probot.on('merge_group.checks_requested', async ({ payload: { installation, repository, merge_group: group } }) => {
      if (!installation || !repository) return;
      const place = { installation: installation.id, owner: repository.owner.login, repo: repository.name };
      await look({ ...place, issue: null, group: group.head_sha }, RANK.filed);
    });
    probot.on([...INSTALLATION_EVENTS], ({ payload }) => onInstallation(payload.installation.id));
    probot.on('push', async ({ payload }) => {
      const { default_branch: defaultBranch, owner, name } = payload.repository;
      const place = { installation: payload.installation, repository: { name, owner: { login: owner?.login ?? '' } } };
      if (payload.ref === `refs/heads/${defaultBranch}`) return lookAt(place, RANK.moved, null);
      const issue = issueOf(payload.ref.replace(/^refs\/heads\//, ''));
      if (issue !== null && senderOf(payload) !== bot) await lookAt(place, RANK.changed, issue);
    });
  };
}

/** Who did it; GitHub leaves that out where it was nobody. */
function senderOf({ sender }: { readonly sender?: { readonly login: string } | undefined }): string | undefined {
  return sender?.login;
}
