import type { Caller } from '../caller.ts';
import { diffTrees } from '../git/diff.ts';
import { commitsBetween } from '../git/history.ts';
import { readIssue } from '../issues/read-issue.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { baseOf, headOf, isMergeable, type Pull, treesOf } from './pull.ts';
import { missingCheck } from './required-checks.ts';

/** A pull request as lists and webhooks show it. */
export async function presentPull(world: World, pull: Pull): Promise<Json> {
  const { number } = pull;
  const issue = await readIssue(world, number);
  const html = world.html(`/pull/${number}`);
  const { id, node_id, title, body, user, labels, assignee, assignees, milestone, state, locked } = issue;
  return {
    url: world.api(`/pulls/${number}`),
    id: 1_000_000_000 + number,
    node_id: Buffer.from(`PullRequest${String(id)}${String(node_id)}`).toString('base64'),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: world.api(`/issues/${number}`),
    commits_url: world.api(`/pulls/${number}/commits`),
    comments_url: world.api(`/issues/${number}/comments`),
    statuses_url: world.api(`/statuses/${headOf(world, pull)}`),
    review_comments_url: world.api(`/pulls/${number}/comments`),
    review_comment_url: world.api('/pulls/comments{/number}'),
    _links: linksOf(world, number, headOf(world, pull)),
    number,
    state,
    locked,
    title,
    body,
    user,
    labels,
    assignee,
    assignees,
    milestone,
    draft: pull.draft,
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    requested_reviewers: (pull.reviewers ?? []).map((login) => world.users.of(login)),
    requested_teams: [],
    head: side(world, pull.head, headOf(world, pull)),
    base: side(world, pull.base, baseOf(world, pull)),
    author_association: issue.author_association,
    auto_merge: pull.autoMerge
      ? {
          enabled_by: world.users.of(pull.autoMerge.caller.login),
          merge_method: pull.autoMerge.method,
          commit_title: null,
          commit_message: null,
        }
      : null,
    active_lock_reason: issue.active_lock_reason,
  };
}

function linksOf(world: World, number: number, head: string): Json {
  const link = (href: string) => ({ href });
  return {
    self: link(world.api(`/pulls/${number}`)),
    html: link(world.html(`/pull/${number}`)),
    issue: link(world.api(`/issues/${number}`)),
    comments: link(world.api(`/issues/${number}/comments`)),
    review_comments: link(world.api(`/pulls/${number}/comments`)),
    review_comment: link(world.api('/pulls/comments{/number}')),
    commits: link(world.api(`/pulls/${number}/commits`)),
    statuses: link(world.api(`/statuses/${head}`)),
  };
}

/** A pull request as `GET /pulls/{n}` shows it, with what takes git to know; a `fresh` one is not known to merge yet. */
export async function presentWholePull(world: World, pull: Pull, fresh = false): Promise<Json> {
  const shown = await presentPull(world, pull);
  const { comments } = await readIssue(world, pull.number);
  const files = diffTrees(world.store, ...treesOf(world, pull));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    ...shown,
    ...mergeability(world, pull, fresh || !pull.open ? null : isMergeable(world, pull)),
    comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsBetween(world.store, baseOf(world, pull), headOf(world, pull)).length,
    additions: sum(files.map(({ additions }) => additions)),
    deletions: sum(files.map(({ deletions }) => deletions)),
    changed_files: files.length,
    merged_by: pull.merged === undefined ? null : world.users.of(pull.merged.by),
  };
}

/** Tells of something done to a pull request; GitHub has not worked out yet then whether it can be merged. */
export async function emitPull(
  world: World,
  caller: Caller,
  pull: Pull,
  action: string,
  extra: Json = {},
): Promise<void> {
  const shown = await presentPull(world, pull);
  const { number } = pull;
  world.emit('pull_request', caller, {
    action,
    number,
    pull_request: { ...shown, ...mergeability(world, pull, null) },
    ...extra,
  });
}

/** `null` stands for "not worked out yet", and for a pull request that is closed. */
function mergeability(world: World, pull: Pull, mergeable: boolean | null): Json {
  const free = missingCheck(world, pull) === undefined ? 'clean' : 'blocked';
  const state = mergeable === null ? 'unknown' : pull.draft ? 'draft' : mergeable ? free : 'dirty';
  return { merged: pull.merged !== undefined, mergeable, rebaseable: mergeable, mergeable_state: state };
}

function side(world: World, branch: string, sha: string): Json {
  const { owner } = world.setting;
  return { label: `${owner}:${branch}`, ref: branch, sha, user: world.users.of(owner), repo: world.repositoryJson };
}
