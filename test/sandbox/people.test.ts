import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, withToken } from './open-github.ts';

describe('permissions', () => {
  it.each([
    { username: 'olga', permission: 'admin' },
    { username: 'max', permission: 'write' },
    { username: 'rita', permission: 'read' },
    { username: 'sam', permission: 'read' },
    { username: 'MAX', permission: 'write' },
  ])('of $username are $permission, also for strangers', async ({ username, permission }) => {
    const github = await openGitHub();
    const { data } = await (await asBot(github)).repos.getCollaboratorPermissionLevel({ ...LIST, username });
    expect(data).toMatchObject({ permission, role_name: permission });
  });

  it('of nobody are 404', async () => {
    const github = await openGitHub();
    const asking = (await asBot(github)).repos.getCollaboratorPermissionLevel({ ...LIST, username: 'nobody' });
    await expect(asking).rejects.toMatchObject({ status: 404 });
  });

  it('are what each action takes', async () => {
    const github = await openGitHub({ permissions: { issues: 'read', contents: 'read' } });
    const bot = await asBot(github);
    const sha = github.git.resolve('main') ?? '';
    const refused = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
    await expect(bot.issues.create({ ...LIST, title: 'Mine' })).rejects.toMatchObject(refused);
    await expect(bot.git.createRef({ ...LIST, ref: 'refs/heads/x', sha })).rejects.toMatchObject(refused);
    await expect(bot.git.createBlob({ ...LIST, content: 'x' })).rejects.toMatchObject(refused);
    await expect(bot.pulls.list(LIST)).rejects.toMatchObject(refused);
    await expect(bot.pulls.create({ ...LIST, head: 'x', base: 'main', title: 'x' })).rejects.toMatchObject(refused);
    expect((await bot.issues.listForRepo(LIST)).status).toBe(200);
  });

  it('know the requester by the token: reading takes none, writing one, a wrong one is 401', async () => {
    const github = await openGitHub();
    const anonymous = withToken(github);
    expect((await anonymous.repos.get(LIST)).data.default_branch).toBe('main');
    await expect(anonymous.issues.create({ ...LIST, title: 'x' })).rejects.toMatchObject({ status: 401 });
    const wrong = withToken(github, 'ghp_nobody');
    await expect(wrong.repos.get(LIST)).rejects.toMatchObject({ status: 401 });
    const merging = as(github, 'sam').pulls.merge({ ...LIST, pull_number: 1 });
    await expect(merging).rejects.toMatchObject({ status: 404 });
  });

  it('do not reach other repositories', async () => {
    const github = await openGitHub();
    const reading = (await asBot(github)).issues.get({ owner: 'olga', repo: 'other', issue_number: 1 });
    await expect(reading).rejects.toMatchObject({ status: 404 });
  });

  it('know accounts by login, the bot as a Bot', async () => {
    const github = await openGitHub();
    const { data } = await (await asBot(github)).users.getByUsername({ username: 'accession[bot]' });
    expect(data).toMatchObject({ login: 'accession[bot]', type: 'Bot' });
  });
});
