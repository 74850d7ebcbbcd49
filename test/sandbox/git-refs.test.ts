import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, sentEvents } from './open-github.ts';

describe('refs over REST', () => {
  it('exist once', async () => {
    const github = await openGitHub();
    const sha = github.git.resolve('main') ?? '';
    const bot = await asBot(github);
    await bot.git.createRef({ ...LIST, ref: 'refs/heads/accession/issue-1', sha });
    const again = bot.git.createRef({ ...LIST, ref: 'refs/heads/accession/issue-1', sha });
    await expect(again).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
    const under = bot.git.createRef({ ...LIST, ref: 'refs/heads/accession', sha });
    await expect(under).rejects.toMatchObject({ status: 422 });
    expect(await sentEvents(github)).toEqual(['create', 'push']);
  });

  it('move by fast-forward unless forced', async () => {
    const github = await openGitHub();
    const first = github.git.resolve('main') ?? '';
    await github.git.push({ as: 'max', branch: 'main', files: { a: 'a' } });
    const max = as(github, 'max');
    const back = { ...LIST, ref: 'heads/main', sha: first };
    await expect(max.git.updateRef(back)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    });
    await max.git.updateRef({ ...back, force: true });
    expect(github.git.resolve('main')).toBe(first);
    expect(github.webhooks.deliveries.at(-1)?.payload).toMatchObject({ forced: true, after: first });
  });

  it('cannot be moved or deleted where they do not exist', async () => {
    const github = await openGitHub();
    const max = as(github, 'max');
    const missing = { status: 422, message: expect.stringContaining('Reference does not exist') };
    const sha = github.git.resolve('main') ?? '';
    await expect(max.git.updateRef({ ...LIST, ref: 'heads/none', sha })).rejects.toMatchObject(missing);
    await expect(max.git.deleteRef({ ...LIST, ref: 'heads/none' })).rejects.toMatchObject(missing);
    await expect(max.git.getRef({ ...LIST, ref: 'heads/none' })).rejects.toMatchObject({ status: 404 });
  });

  it('are found by prefix', async () => {
    const github = await openGitHub();
    for (const branch of ['accession/issue-1', 'accession/issue-10', 'other']) {
      await github.git.push({ as: 'max', branch, files: { a: branch } });
    }
    const { data } = await as(github, 'sam').git.listMatchingRefs({ ...LIST, ref: 'heads/accession/' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/accession/issue-1', 'refs/heads/accession/issue-10']);
  });

  it('are not for people without the right to write', async () => {
    const github = await openGitHub();
    const sha = github.git.resolve('main') ?? '';
    const creating = as(github, 'sam').git.createRef({ ...LIST, ref: 'refs/heads/mine', sha });
    await expect(creating).rejects.toMatchObject({ status: 404 });
  });

  it('bring no new workflow by an App without the permission', async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    const entry = { path: '.github/workflows/ci.yml', mode: '100644', type: 'blob', content: 'on: push\n' } as const;
    const { data: tree } = await bot.git.createTree({ ...LIST, tree: [entry] });
    const { data: commit } = await bot.git.createCommit({ ...LIST, message: 'CI', tree: tree.sha, parents: [] });
    const creating = bot.git.createRef({ ...LIST, ref: 'refs/heads/ci', sha: commit.sha });
    await expect(creating).rejects.toMatchObject({ status: 403, message: expect.stringContaining('workflows') });
  });
});
