import * as z from 'zod';
import { type Action, type Plan, PULL_REQUEST } from '../plan/action.ts';
import { classifyFailure } from './classify-failure.ts';
import { equipPullRequest } from './equip-pull-request.ts';
import type { GitHub } from './github.ts';
import { createBranch, createCommits, moveBranch, NOTHING } from './move-branch.ts';
import { at, type Outcome, type Progress, type Step, type Target } from './progress.ts';
import { discardReview, publishReview } from './publish-review.ts';
import { react } from './react.ts';
import { CHECK_NAME } from './read-check.ts';
import { disableAutoMerge, enableAutoMerge } from './set-auto-merge.ts';
import { unlessGone } from './unless-gone.ts';
import { updatePullRequest } from './update-pull-request.ts';

type Executors = {
  readonly [K in Action['kind']]: (action: Extract<Action, { kind: K }>, progress: Progress) => Promise<Step>;
};

/**
 * Carries out a plan, action by action, and stops where it was overtaken or GitHub said no.
 *
 * @throws what Octokit throws of limits, and of trouble that passes. A run that broke off is repaired by observing and planning again: every action checks what
 * is there before it changes it.
 */
export async function execute(github: GitHub, target: Target, plan: Plan): Promise<Outcome> {
  const progress: Progress = { github, target, opened: null, published: null };
  for (const action of plan) {
    try {
      if ((await run(action, progress)) === 'overtaken') return 'overtaken';
    } catch (error) {
      const { kind } = classifyFailure(error, 0);
      if (kind !== 'race' && kind !== 'refusal') throw error;
      return { action, error, isFinal: kind === 'refusal' };
    }
  }
  return 'done';
}

function run<K extends Action['kind']>(action: Extract<Action, { kind: K }>, progress: Progress): Promise<Step> {
  const executor = EXECUTORS[action.kind as K] as Executors[K];
  return executor(action, progress);
}

const numberShape = z.object({ number: z.number() });

const EXECUTORS: Executors = {
  'publish-branch': async (action, progress) => {
    const commit = await createCommits(action, progress);
    progress.published = commit;
    if (action.replaces === null) return createBranch(action.branch, commit, progress);
    // With the old head as a parent the move is a fast-forward, so that no commit of a person is ever left behind.
    return moveBranch(
      { branch: action.branch, from: action.replaces, to: commit, force: !action.parents.includes(action.replaces) },
      progress,
    );
  },

  'delete-branch': async ({ branch, head }, progress) =>
    moveBranch({ branch, from: head, to: NOTHING, force: true }, progress),

  'report-check': async ({ head, state }, progress) => {
    const result =
      state === 'pending'
        ? { status: 'in_progress' as const }
        : { status: 'completed' as const, conclusion: 'success' as const };
    const commit = head ?? progress.published;
    if (commit === null) throw new Error('A check needs a commit');
    const output = { title: TITLES[state], summary: SUMMARY };
    await progress.github.request('POST /repos/{owner}/{repo}/check-runs', {
      ...at(progress),
      name: CHECK_NAME,
      head_sha: commit,
      ...result,
      output,
    });
    return 'done';
  },

  'open-pull-request': async ({ branch, base, title, body, draft }, progress) => {
    const { data } = await progress.github.request('POST /repos/{owner}/{repo}/pulls', {
      ...at(progress),
      head: branch,
      base,
      title,
      body,
      ...(draft && { draft }),
    });
    progress.opened = numberShape.parse(data).number;
    return 'done';
  },

  'update-pull-request': updatePullRequest,

  'equip-pull-request': equipPullRequest,

  'write-comment': async ({ issue, comment, body: template }, progress) => {
    const body = template.replaceAll(PULL_REQUEST, `#${progress.opened}`);
    if (comment === null)
      await progress.github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...at(progress),
        issue_number: issue,
        body,
      });
    else
      await progress.github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...at(progress),
        comment_id: comment,
        body,
      });
    return 'done';
  },

  'delete-comment': async ({ comment }, progress) => {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await unlessGone(progress.github.request(route, { ...at(progress), comment_id: comment }));
    return 'done';
  },

  react,

  'close-issue': async ({ issue, reason }, progress) => {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await progress.github.request(route, {
      ...at(progress),
      issue_number: issue,
      state: 'closed',
      state_reason: reason,
    });
    return 'done';
  },

  'add-label': async ({ issue, label }, progress) => {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    await progress.github.request(route, { ...at(progress), issue_number: issue, labels: [label] });
    return 'done';
  },

  'remove-label': async ({ issue, label }, progress) => {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await unlessGone(progress.github.request(route, { ...at(progress), issue_number: issue, name: label }));
    return 'done';
  },

  'enable-auto-merge': enableAutoMerge,

  'disable-auto-merge': disableAutoMerge,

  'publish-review': (action, progress) => publishReview(progress.github, at(progress), action),

  'discard-review': (action, progress) => discardReview(progress.github, at(progress), action),
};

const TITLES = {
  pending: 'Being rebuilt for the list as it is now',
  success: 'Made for the list as it is now',
} as const;
const SUMMARY =
  'Number and place of the entry follow the default branch. Require this check to keep a stale pull request from being merged.';
