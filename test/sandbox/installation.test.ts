import { describe, expect, it } from '@jest/globals';
import { as, asApp, asBot, LIST, openGitHub, sentEvents } from './open-github.ts';

describe('an installation', () => {
  it('that is removed takes its tokens with it, and its webhooks', async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    github.setInstallation('removed');
    await expect(bot.issues.listForRepo(LIST)).rejects.toMatchObject({ status: 401 });
    await expect(asBot(github)).rejects.toMatchObject({ status: 404 });
    expect((await asApp(github).apps.listInstallations()).data).toEqual([]);
    await expect(asApp(github).apps.getRepoInstallation(LIST)).rejects.toMatchObject({ status: 404 });
    await as(github, 'sam').issues.create({ ...LIST, title: 'Unheard' });
    github.setInstallation('active');
    await as(github, 'sam').issues.create({ ...LIST, title: 'Heard' });
    expect(await sentEvents(github)).toEqual(['installation.deleted', 'installation.created', 'issues.opened']);
    const id = github.app.installationId;
    expect(github.webhooks.deliveries[0]?.payload).toMatchObject({
      installation: { id },
      repositories: [{ full_name: 'olga/list' }],
    });
  });

  it('that is suspended gets no token until it is not', async () => {
    const github = await openGitHub();
    github.setInstallation('suspended');
    await expect(asBot(github)).rejects.toMatchObject({ status: 403 });
    expect((await asApp(github).apps.listInstallations()).data).toMatchObject([{ suspended_at: expect.any(String) }]);
    github.setInstallation('active');
    expect((await (await asBot(github)).issues.listForRepo(LIST)).status).toBe(200);
    expect(await sentEvents(github)).toEqual(['installation.suspend', 'installation.unsuspend']);
  });

  it('hears only of the events that the App has subscribed to', async () => {
    const github = await openGitHub({ events: ['issues'] });
    await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    await github.git.push({ as: 'max', branch: 'main', files: { a: 'a' } });
    expect(await sentEvents(github)).toEqual(['issues.opened']);
  });
});
