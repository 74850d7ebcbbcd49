import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

const FIRST = README.replace('- one', '- one\n- first');
const LAST = README.replace('- two', '- two\n- last');
const CLASH = README.replace('- one', '- one\n- clash');

describe('a pull request', () => {
  it('has a head and a base that follow their branches', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const before = (await sentEvents(github)).length;
    const head = await github.git
      .push({ as: 'rita', branch: 'first', files: { 'README.md': LAST } })
      .catch(() => undefined);
    expect(head).toBeUndefined();
    const moved = await github.git.push({ as: 'max', branch: 'first', files: { 'README.md': LAST } });
    const base = await github.git.push({ as: 'max', branch: 'main', files: { 'other.md': 'x' } });
    const { data } = await as(github, 'max').pulls.get({ ...LIST, pull_number: number });
    expect([data.head.sha, data.base.sha]).toEqual([moved, base]);
    expect((await sentEvents(github)).slice(before)).toEqual(['push', 'pull_request.synchronize', 'push']);
  });

  it('keeps the head it was closed with', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const head = github.git.resolve('first');
    await as(github, 'max').pulls.update({ ...LIST, pull_number: number, state: 'closed' });
    await github.git.push({ as: 'max', branch: 'first', files: { 'README.md': LAST } });
    const { data } = await as(github, 'max').pulls.get({ ...LIST, pull_number: number });
    expect(data.head.sha).toBe(head);
  });

  it('is refused with 422 where the branch has one already', async () => {
    const github = await openGitHub();
    await openPull(github, 'first', FIRST);
    const second = as(github, 'max').pulls.create({ ...LIST, head: 'olga:first', base: 'main', title: 'Again' });
    await expect(second).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('A pull request already exists for olga:first.'),
    });
  });

  it.each([
    { head: 'same', problem: 'No commits between main and same' },
    { head: 'missing', problem: '"field":"head","code":"invalid"' },
  ])('is refused with 422 for the branch $head', async ({ head, problem }) => {
    const github = await openGitHub();
    await as(github, 'max').git.createRef({ ...LIST, ref: 'refs/heads/same', sha: github.git.resolve('main') ?? '' });
    const opening = as(github, 'max').pulls.create({ ...LIST, head, base: 'main', title: 'No' });
    await expect(opening).rejects.toMatchObject({ status: 422, message: expect.stringContaining(problem) });
  });

  it('says whether it can be merged: unknown when opened, then as git finds', async () => {
    const github = await openGitHub();
    await github.git.push({ as: 'max', branch: 'clash', files: { 'README.md': CLASH } });
    const max = as(github, 'max');
    const { data: opened } = await max.pulls.create({ ...LIST, head: 'clash', base: 'main', title: 'Clash' });
    const { data: clean } = await max.pulls.get({ ...LIST, pull_number: opened.number });
    await github.git.push({ as: 'max', branch: 'main', files: { 'README.md': FIRST } });
    const { data: dirty } = await max.pulls.get({ ...LIST, pull_number: opened.number });
    expect([opened.mergeable, clean.mergeable, dirty.mergeable]).toEqual([null, true, false]);
    expect([clean.mergeable_state, dirty.mergeable_state]).toEqual(['clean', 'dirty']);
  });

  it('shows real files and a real diff, against where it left the base', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    await github.git.push({ as: 'max', branch: 'main', files: { 'other.md': 'x\n' } });
    const max = as(github, 'max');
    const { data: files } = await max.pulls.listFiles({ ...LIST, pull_number: number });
    expect(files).toMatchObject([
      {
        filename: 'README.md',
        status: 'modified',
        additions: 1,
        deletions: 0,
        patch: expect.stringContaining('+- first'),
      },
    ]);
    const { data: diff } = await max.pulls.get({ ...LIST, pull_number: number, mediaType: { format: 'diff' } });
    expect(diff).toMatch(
      /^diff --git a\/README\.md b\/README\.md\nindex \w{7}\.\.\w{7} 100644\n--- a\/README\.md\n\+\+\+ b\/README\.md\n@@ -1,6 \+1,7 @@\n/,
    );
  });

  it('is an issue as well: with its number, labels and comments', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const bot = await asBot(github);
    await bot.issues.addLabels({ ...LIST, issue_number: number, labels: ['paper'] });
    await bot.issues.createComment({ ...LIST, issue_number: number, body: 'Hello' });
    const { data: issue } = await bot.issues.get({ ...LIST, issue_number: number });
    expect(issue).toMatchObject({ comments: 1, pull_request: { merged_at: null }, labels: [{ name: 'paper' }] });
    const { data: listed } = await bot.issues.listForRepo(LIST);
    expect(listed.map(({ pull_request }) => pull_request !== undefined)).toEqual([true]);
    expect(await sentEvents(github)).toEqual(expect.arrayContaining(['pull_request.labeled', 'issue_comment.created']));
  });

  it('is found by its head, in any state', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    await openPull(github, 'last', LAST);
    await as(github, 'max').pulls.update({ ...LIST, pull_number: number, state: 'closed' });
    const bot = await asBot(github);
    const { data: found } = await bot.pulls.list({ ...LIST, state: 'all', head: 'olga:first' });
    expect(found.map((pull) => [pull.number, pull.state])).toEqual([[number, 'closed']]);
  });

  it('stays closed by whoever closed it first', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const close = { ...LIST, pull_number: number, state: 'closed' } as const;
    await as(github, 'max').pulls.update(close);
    const { data: before } = await as(github, 'max').pulls.get({ ...LIST, pull_number: number });
    await (await asBot(github)).pulls.update({ ...close, body: 'Closed.' });
    const { data } = await as(github, 'max').issues.get({ ...LIST, issue_number: number });
    expect(data).toMatchObject({ body: 'Closed.', closed_at: before.closed_at, closed_by: { login: 'max' } });
  });

  it('closes when its branch is deleted, and cannot be reopened', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const head = github.git.resolve('first');
    const before = (await sentEvents(github)).length;
    await as(github, 'max').git.deleteRef({ ...LIST, ref: 'heads/first' });
    expect((await sentEvents(github)).slice(before)).toEqual(['push', 'delete', 'pull_request.closed']);
    const reopening = as(github, 'max').pulls.update({ ...LIST, pull_number: number, state: 'open' });
    const deleted = { status: 422, message: expect.stringContaining('branch has been deleted') };
    await expect(reopening).rejects.toMatchObject(deleted);
    const asIssue = as(github, 'max').issues.update({ ...LIST, issue_number: number, state: 'open' });
    await expect(asIssue).rejects.toMatchObject(deleted);
    const { data } = await as(github, 'max').git.getRef({ ...LIST, ref: `pull/${number}/head` });
    expect(data.object.sha).toBe(head);
  });

  it('closes when a force-push leaves nothing of it', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'first', FIRST);
    const sha = github.git.resolve('main') ?? '';
    await as(github, 'max').git.updateRef({ ...LIST, ref: 'heads/first', sha, force: true });
    const { data } = await as(github, 'max').pulls.get({ ...LIST, pull_number: number });
    expect(data).toMatchObject({ state: 'closed', merged: false });
  });

  it('takes in the base by the button, as a merge commit of who pressed it', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'last', LAST);
    await github.git.push({ as: 'olga', branch: 'main', files: { 'README.md': FIRST } });
    const expected_head_sha = github.git.resolve('last') ?? '';
    await as(github, 'max').pulls.updateBranch({ ...LIST, pull_number: number, expected_head_sha });
    const { data } = await as(github, 'max').repos.getCommit({ ...LIST, ref: 'last' });
    expect(data.parents.map(({ sha }) => sha)).toEqual([expected_head_sha, github.git.resolve('main')]);
    expect([data.author?.login, data.committer?.login]).toEqual(['max', 'web-flow']);
    const again = as(github, 'max').pulls.updateBranch({ ...LIST, pull_number: number, expected_head_sha });
    await expect(again).rejects.toMatchObject({ status: 422 });
  });
});
