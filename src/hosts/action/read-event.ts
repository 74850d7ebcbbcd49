import * as z from 'zod';
import { isBatchBranch, issueOf } from '../../plan/branch-of.ts';
import { parseCommand } from '../../submission/parse-command.ts';
import { isForReview } from '../is-for-review.ts';

/** What an event of a workflow is a hint at: one issue, a pull request that somebody made by hand, the whole repository, or nothing that matters. */
export type Hint =
  | { readonly kind: 'issue'; readonly issue: number }
  | { readonly kind: 'pull'; readonly pull: number }
  | { readonly kind: 'repository' }
  | { readonly kind: 'nothing'; readonly why: string };

const sender = z.object({ login: z.string() }).optional();
const issues = z.object({ sender, issue: z.object({ number: z.number() }) });
const comments = issues.extend({ action: z.string(), comment: z.object({ body: z.string().nullish() }) });
const pulls = z.object({
  sender,
  action: z.string(),
  repository: z.object({ full_name: z.string() }),
  pull_request: z.object({
    number: z.number(),
    head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
const pushes = z.object({ sender, ref: z.string(), repository: z.object({ default_branch: z.string() }) });

/**
 * Reads the event of a workflow run. Only numbers and names of refs are taken from it: everything else is read from GitHub
 * anew.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the file at `GITHUB_EVENT_PATH`, parsed
 * @param bot login of our own account, whose changes are no reason to look again
 * @throws ZodError where the payload is not what GitHub sends for that event
 */
export function readEvent(name: string, payload: unknown, bot: string): Hint {
  switch (name) {
    case 'issues': {
      const event = issues.parse(payload);
      return event.sender?.login === bot ? ours : { kind: 'issue', issue: event.issue.number };
    }
    case 'issue_comment': {
      const event = comments.parse(payload);
      if (event.sender?.login === bot) return ours;
      // An edited or a deleted comment may have been a command, which then no longer counts.
      const mayCommand = event.action !== 'created' || parseCommand(event.comment.body ?? '') !== undefined;
      return mayCommand ? { kind: 'issue', issue: event.issue.number } : nothing('The comment is no command.');
    }
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return readPull(pulls.parse(payload), bot);
    case 'push': {
      const event = pushes.parse(payload);
      if (event.ref === `refs/heads/${event.repository.default_branch}`) return { kind: 'repository' };
      return readBranch(event.ref.replace(/^refs\/heads\//, ''), event.sender?.login === bot);
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'repository' };
    default:
      return nothing(
        'Expected issues, issue_comment, push, pull_request, pull_request_review, schedule or workflow_dispatch.',
      );
  }
}

function readPull(
  { sender, action, repository, pull_request: { number, head } }: z.infer<typeof pulls>,
  bot: string,
): Hint {
  const isHere = head.repo?.full_name.toLowerCase() === repository.full_name.toLowerCase();
  // For a pull request from a fork GitHub gives a workflow a token that may not write.
  if (!isHere) return nothing('The pull request is from a fork: the next run of the schedule looks at it.');
  if (issueOf(head.ref) === null && !isBatchBranch(head.ref))
    return isForReview(action) ? { kind: 'pull', pull: number } : nothing('The pull request is none of ours.');
  // One proposal less may let another one in, and a merge has moved the base.
  if (action === 'closed') return { kind: 'repository' };
  return readBranch(head.ref, sender?.login === bot);
}

function readBranch(branch: string, isOurs: boolean): Hint {
  // Which issues it is for stands in its pull request.
  if (isBatchBranch(branch)) return isOurs ? ours : { kind: 'repository' };
  const issue = issueOf(branch);
  if (issue === null) return nothing('The branch is none of ours.');
  return isOurs ? ours : { kind: 'issue', issue };
}

function nothing(why: string): Hint {
  return { kind: 'nothing', why };
}

const ours = nothing('It was our own doing.');
