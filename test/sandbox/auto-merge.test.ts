import { describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { as, asBot, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

const enable = (octokit: Octokit, pullRequestId: string, mergeMethod = 'SQUASH') =>
  octokit.graphql(
    'mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }',
    { input: { pullRequestId, mergeMethod } },
  );
const disable = (octokit: Octokit, pullRequestId: string) =>
  octokit.graphql(
    'mutation ($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }',
    { input: { pullRequestId } },
  );

const CHECKED = {
  permissions: { contents: 'write', checks: 'write', pull_requests: 'write' },
  requiredChecks: ['build'],
} as const;

async function open(options = {}) {
  const github = await openGitHub(options);
  const pull_number = await openPull(github, 'first', `${README}more\n`);
  const read = async () => (await as(github, 'sam').pulls.get({ ...LIST, pull_number })).data;
  return { github, pull_number, read, id: (await read()).node_id };
}

describe('auto-merge', () => {
  it('merges once the check has passed, in the name of who asked for it', async () => {
    const { github, read, id } = await open(CHECKED);
    await enable(as(github, 'max'), id);
    expect((await read()).auto_merge).toMatchObject({ enabled_by: { login: 'max' }, merge_method: 'squash' });
    const bot = await asBot(github);
    const run = { ...LIST, name: 'build', head_sha: (await read()).head.sha };
    await bot.checks.create({ ...run, conclusion: 'failure' });
    expect(await read()).toMatchObject({ state: 'open', auto_merge: { merge_method: 'squash' } });
    await bot.checks.create({ ...run, conclusion: 'success' });
    expect(await read()).toMatchObject({ merged: true, auto_merge: null, merged_by: { login: 'max' } });
    expect(github.git.text('main', 'README.md')).toContain('more');
  });

  it('is switched off by an App that may write, and by closing', async () => {
    const { github, pull_number, read, id } = await open(CHECKED);
    const bot = await asBot(github);
    await enable(as(github, 'max'), id);
    await disable(bot, id);
    expect((await read()).auto_merge).toBeNull();
    await expect(disable(bot, id)).rejects.toThrow("Can't disable auto-merge for this pull request.");
    await enable(as(github, 'max'), id);
    for (const state of ['closed', 'open'] as const)
      await as(github, 'max').pulls.update({ ...LIST, pull_number, state });
    expect((await read()).auto_merge).toBeNull();
    const events = (await sentEvents(github)).filter((event) => event.includes('auto_merge'));
    expect(events).toEqual([
      'pull_request.auto_merge_enabled',
      'pull_request.auto_merge_disabled',
      'pull_request.auto_merge_enabled',
    ]);
  });

  it('is refused to who may not write, and where nothing is to be waited for', async () => {
    const { github, id } = await open(CHECKED);
    await expect(enable(as(github, 'rita'), id)).rejects.toThrow();
    const { github: free, id: clean } = await open();
    await expect(enable(as(free, 'max'), clean)).rejects.toThrow('is in clean status');
  });

  it('is refused where the repository does not allow it, or not this method', async () => {
    const { github, id } = await open({ ...CHECKED, mergesAllowed: ['merge', 'auto'] });
    await expect(enable(as(github, 'max'), id)).rejects.toThrow('Merge method squash merging is not allowed');
    await enable(as(github, 'max'), id, 'MERGE');
    const { github: never, id: other } = await open({ ...CHECKED, mergesAllowed: ['merge', 'squash'] });
    await expect(enable(as(never, 'max'), other)).rejects.toThrow('Auto merge is not allowed for this repository');
  });
});

describe('GraphQL', () => {
  const QUERY = `query ($owner: String!, $repo: String!, $issue: Int!, $pull: Int!) {
    repository(owner: $owner, name: $repo) {
      issue(number: $issue) {
        userContentEdits(first: 9) { totalCount nodes { editor { login } } }
        timelineItems(last: 9, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { ... on RenamedTitleEvent { actor { __typename login } } }
        }
      }
      pullRequest(number: $pull) {
        all: latestOpinionatedReviews(first: 9) { nodes { state author { login } } }
        writers: latestOpinionatedReviews(first: 9, writersOnly: true) { nodes { state author { login } } }
        comments(last: 9) { nodes { viewerDidAuthor body } }
      }
    }
  }`;

  it('tells who edited an issue, newest first, and the last opinion of each reviewer', async () => {
    const { github, pull_number } = await open();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'One', body: 'a' });
    const issue = { ...LIST, issue_number: data.number };
    await as(github, 'sam').issues.update({ ...issue, body: 'b' });
    await as(github, 'olga').issues.update({ ...issue, body: 'c', title: 'Two' });
    for (const [login, event] of [
      ['olga', 'APPROVE'],
      ['olga', 'REQUEST_CHANGES'],
      ['olga', 'COMMENT'],
      ['rita', 'APPROVE'],
    ] as const)
      await as(github, login).pulls.createReview({ ...LIST, pull_number, event, body: 'x' });
    await as(github, 'rita').issues.createComment({ ...LIST, issue_number: pull_number, body: 'mine' });
    const answer = await as(github, 'rita').graphql(QUERY, { ...LIST, issue: data.number, pull: pull_number });
    expect(answer).toEqual({
      repository: {
        issue: {
          userContentEdits: {
            totalCount: 3,
            nodes: [{ editor: { login: 'olga' } }, { editor: { login: 'sam' } }, { editor: { login: 'sam' } }],
          },
          timelineItems: { nodes: [{ actor: { __typename: 'User', login: 'olga' } }] },
        },
        pullRequest: {
          all: {
            nodes: [
              { state: 'CHANGES_REQUESTED', author: { login: 'olga' } },
              { state: 'APPROVED', author: { login: 'rita' } },
            ],
          },
          writers: { nodes: [{ state: 'CHANGES_REQUESTED', author: { login: 'olga' } }] },
          comments: { nodes: [{ viewerDidAuthor: true, body: 'mine' }] },
        },
      },
    });
  });
});
