import type { Probot } from 'probot';
import { issuesOf } from '../../github/read-pulls.ts';
import { isBatchBranch, issueOf } from '../../plan/branch-of.ts';
import { parseCommand } from '../../submission/parse-command.ts';
import { isForReview } from '../is-for-review.ts';
import { type Key, RANK } from './key.ts';

/** What a webhook's payload says of where it happened. */
interface Place {
  readonly installation?: { readonly id: number } | undefined;
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
}

/** What it says of a pull request. */
interface AboutPull {
  readonly sender?: { readonly login: string } | undefined;
  readonly pull_request: {
    readonly head: { readonly ref: string };
    readonly body?: string | null;
    readonly merged_at?: string | null;
  };
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
  /**
   * Looks at the issues that a pull request of ours is for, unless we did what happened; says whether it is one. What GitHub merges by
   * itself it merges in the name of who asked for that, and it may have been us.
   */
  const lookAtProposal = async (payload: Place & AboutPull): Promise<boolean> => {
    const { head, body, merged_at: merged } = payload.pull_request;
    const issues = senderOf(payload) === bot && !merged ? [] : issuesOf(head.ref, body ?? '');
    for (const issue of issues) await lookAt(payload, RANK.changed, issue);
    return issueOf(head.ref) !== null || isBatchBranch(head.ref);
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
      const isOurs = await lookAtProposal(payload);
      // One proposal less may let another one in, and a merge has moved the base.
      if (isOurs && payload.action === 'closed') await lookAt(payload, RANK.moved, null);
      if (!isOurs && isForReview(payload.action))
        await lookAt(payload, RANK.changed, null, payload.pull_request.number);
    });
    // An approval lets an edit in that waits for it.
    probot.on(['pull_request_review.submitted', 'pull_request_review.dismissed'], async ({ payload }) => {
      await lookAtProposal(payload);
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
      const branch = payload.ref.replace(/^refs\/heads\//, '');
      const issue = issueOf(branch);
      if (senderOf(payload) === bot) return;
      // Which issues a branch for several is for is not said here.
      if (isBatchBranch(branch)) await lookAt(place, RANK.moved, null);
      if (issue !== null) await lookAt(place, RANK.changed, issue);
    });
  };
}

/** Who did it; GitHub leaves that out where it was nobody. */
function senderOf({ sender }: { readonly sender?: { readonly login: string } | undefined }): string | undefined {
  return sender?.login;
}
