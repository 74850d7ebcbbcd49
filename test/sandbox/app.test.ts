import { describe, expect, it } from '@jest/globals';
import { as, asApp, asBot, LIST, openGitHub, withToken } from './open-github.ts';
import { openReceiver } from './open-receiver.ts';

describe('the App', () => {
  it('knows itself and its installation by its JSON web token', async () => {
    const github = await openGitHub();
    const app = asApp(github);
    expect((await app.apps.getAuthenticated()).data).toMatchObject({ id: github.app.id, slug: 'accession' });
    expect((await app.apps.listInstallations()).data).toMatchObject([{ id: github.app.installationId }]);
    const { data } = await app.apps.getRepoInstallation(LIST);
    expect(data.id).toBe(github.app.installationId);
    const { data: reached } = await (await asBot(github)).apps.listReposAccessibleToInstallation();
    expect(reached.repositories.map(({ full_name }) => full_name)).toEqual(['olga/list']);
  });

  it('gets narrowed tokens, and none for more than it has', async () => {
    const github = await openGitHub();
    const installation = { installation_id: github.app.installationId };
    const app = asApp(github);
    const narrow = { ...installation, repositories: ['list'], permissions: { issues: 'read' as const } };
    const { data } = await app.apps.createInstallationAccessToken(narrow);
    const reader = withToken(github, data.token);
    await expect(reader.issues.create({ ...LIST, title: 'x' })).rejects.toMatchObject({ status: 403 });
    const wide = { ...installation, permissions: { administration: 'write' as const } };
    await expect(app.apps.createInstallationAccessToken(wide)).rejects.toMatchObject({ status: 422 });
  });

  it('is nobody with a token signed by another key', async () => {
    const github = await openGitHub();
    const claims = Buffer.from(JSON.stringify({ iss: github.app.id, exp: 4_102_444_800 })).toString('base64url');
    const forged = withToken(github, `eyJhbGciOiJSUzI1NiJ9.${claims}.AAAA`);
    await expect(forged.apps.listWebhookDeliveries()).rejects.toMatchObject({ status: 401 });
  });

  it('lists its deliveries, newest first, and asks for one again under the same GUID', async () => {
    const github = await openGitHub();
    const receiver = await openReceiver();
    github.webhooks.sendTo(receiver.url);
    receiver.status = 503;
    await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    await github.webhooks.idle();
    receiver.status = 200;
    const app = asApp(github);
    const { data: failed } = await app.apps.listWebhookDeliveries();
    expect(failed).toMatchObject([{ event: 'issues', action: 'opened', status_code: 503, redelivery: false }]);
    await app.apps.redeliverWebhookDelivery({ delivery_id: failed[0]?.id ?? 0 });
    await github.webhooks.idle();
    const { data: after } = await app.apps.listWebhookDeliveries();
    expect(after.map(({ guid, status, redelivery }) => [guid, status, redelivery])).toEqual([
      [failed[0]?.guid, 'OK', true],
      [failed[0]?.guid, 'Service Unavailable', false],
    ]);
    expect(receiver.received.map(({ guid }) => guid)).toEqual([failed[0]?.guid, failed[0]?.guid]);
  });

  it('pages its deliveries by a cursor', async () => {
    const github = await openGitHub();
    for (const title of ['a', 'b', 'c']) await as(github, 'sam').issues.create({ ...LIST, title });
    await github.webhooks.idle();
    const app = asApp(github);
    const all = await app.paginate(app.apps.listWebhookDeliveries, { per_page: 2 });
    expect(all.map(({ id }) => id)).toEqual(github.webhooks.deliveries.map(({ id }) => id).reverse());
  });
});
