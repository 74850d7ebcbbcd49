import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

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

  it('squashes in the name of who opened it, with credit to everybody else', async () => {
    const github = await openGitHub();
    await github.git.push({ as: 'max', branch: 'first', files: { 'README.md': FIRST }, message: 'One' });
    const bot = await asBot(github);
    const { data } = await bot.pulls.create({ ...LIST, head: 'first', base: 'main', title: 'Add' });
    await github.git.push({ as: 'olga', branch: 'first', files: { a: 'a' }, message: 'Two' });
    await as(github, 'olga').pulls.merge({ ...LIST, pull_number: data.number, merge_method: 'squash' });
    const [tip] = github.git.log('main');
    expect(tip?.author.name).toBe('accession[bot]');
    expect(tip?.message).toMatch(
      /^Add \(#1\)\n\n\* One\n\n\* Two\n\nCo-authored-by: max <\S+>\nCo-authored-by: olga <\S+>$/,
    );
  });

  it('rebases each commit under its author, and leaves out merges', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'last', LAST);
    await github.git.push({ as: 'olga', branch: 'main', files: { 'README.md': FIRST } });
    await as(github, 'olga').pulls.updateBranch({ ...LIST, pull_number: number });
    await github.git.push({ as: 'olga', branch: 'last', files: { a: 'a' }, message: 'More' });
    await as(github, 'olga').pulls.merge({ ...LIST, pull_number: number, merge_method: 'rebase' });
    const made = github.git.log('main').slice(0, 2);
    expect(made.map(({ author, committer, message }) => [author.name, committer.name, message])).toEqual([
      ['olga', 'olga', 'More'],
      ['max', 'olga', 'Change on last'],
    ]);
    expect(github.git.text('main', 'README.md')).toBe(FIRST.replace('- two', '- two\n- last'));
  });
});
