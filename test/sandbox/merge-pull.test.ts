import { describe, expect, it } from '@jest/globals';
import { as, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

const FIRST = README.replace('- one', '- one\n- first');
const LAST = README.replace('- two', '- two\n- last');
const CLASH = README.replace('- one', '- one\n- clash');

describe('merging a pull request', () => {
  it.each([
    { method: 'merge', parents: 2, subject: /^Merge pull request #2 from olga\/last\n\nPull last$/ },
    { method: 'squash', parents: 1, subject: /^Change on last \(#2\)/ },
    { method: 'rebase', parents: 1, subject: /^Change on last$/ },
  ] as const)('is a real three-way merge by $method', async ({ method, parents, subject }) => {
    const github = await openGitHub();
    const [first, last] = [await openPull(github, 'first', FIRST), await openPull(github, 'last', LAST)];
    await as(github, 'max').pulls.merge({ ...LIST, pull_number: first, merge_method: method });
    const { data } = await as(github, 'max').pulls.merge({ ...LIST, pull_number: last, merge_method: method });
    const [tip] = github.git.log('main');
    expect(github.git.text('main', 'README.md')).toBe(FIRST.replace('- two', '- two\n- last'));
    expect(tip?.sha).toBe(data.sha);
    expect(tip?.parents).toHaveLength(parents);
    expect(tip?.message).toMatch(subject);
  });

  it.each(['merge', 'squash', 'rebase'] as const)('conflicts with 405 where git does, by %s', async (merge_method) => {
    const github = await openGitHub();
    const [first, clash] = [await openPull(github, 'first', FIRST), await openPull(github, 'clash', CLASH)];
    await as(github, 'max').pulls.merge({ ...LIST, pull_number: first });
    const merging = as(github, 'max').pulls.merge({ ...LIST, pull_number: clash, merge_method });
    await expect(merging).rejects.toMatchObject({ status: 405 });
    expect(github.git.text('main', 'README.md')).toBe(FIRST);
  });

  it('needs no body', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const headers = { authorization: `token ${github.tokenOf('max')}` };
    const response = await fetch(`${github.url}/repos/olga/list/pulls/${number}/merge`, { method: 'PUT', headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ merged: true });
  });

  it('answers 409 when the head has moved from the given sha', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const sha = github.git.resolve('first') ?? '';
    await github.git.push({ as: 'max', branch: 'first', files: { 'README.md': LAST } });
    const merging = as(github, 'max').pulls.merge({ ...LIST, pull_number: number, sha });
    await expect(merging).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Head branch was modified'),
    });
  });

  it('sends pull_request.closed with merged, and push', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const before = (await sentEvents(github)).length;
    await as(github, 'max').pulls.merge({ ...LIST, pull_number: number });
    expect((await sentEvents(github)).slice(before)).toEqual(['pull_request.closed', 'push']);
    const closed = github.webhooks.deliveries.find(({ action }) => action === 'closed');
    expect(closed?.payload.pull_request).toMatchObject({ merged: true, merge_commit_sha: github.git.resolve('main') });
  });

  it('follows a rename of the base, as git does', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    await github.git.push({ as: 'olga', branch: 'main', files: { 'README.md': null, 'docs/list.md': README } });
    await as(github, 'max').pulls.merge({ ...LIST, pull_number: number });
    expect(github.git.text('main', 'docs/list.md')).toBe(FIRST);
    expect(github.git.files('main')).toEqual(['docs/list.md']);
  });

  it('counts a pull request as merged when its commits reach the base by a push', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const sha = github.git.resolve('first') ?? '';
    await as(github, 'max').git.updateRef({ ...LIST, ref: 'heads/main', sha });
    const { data } = await as(github, 'max').pulls.get({ ...LIST, pull_number: number });
    expect(data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: sha });
  });
});
