import { existsSync, readdirSync } from 'node:fs';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, it, jest } from '@jest/globals';
import { as, asBot, LIST, openGitHub } from './open-github.ts';

const listening = jest.spyOn(Server.prototype, 'listen');

describe('the front', () => {
  it('listens on 127.0.0.1 and nowhere else', async () => {
    listening.mockClear();
    await openGitHub();
    const addresses = listening.mock.contexts.map((server) => (server as Server).address());
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      // A text is the path of a Unix socket.
      if (typeof address !== 'string') expect(address).toMatchObject({ address: '127.0.0.1' });
    }
  });

  it('answers 304 to an ETag that still holds, and not to one that does not', async () => {
    const github = await openGitHub();
    const max = as(github, 'max');
    const { data } = await max.issues.create({ ...LIST, title: 'Add' });
    const issue = { ...LIST, issue_number: data.number };
    const { headers } = await max.issues.get(issue);
    const again = { ...issue, headers: { 'if-none-match': headers.etag ?? '' } };
    await expect(max.issues.get(again)).rejects.toMatchObject({ status: 304 });
    await max.issues.update({ ...issue, title: 'Add more' });
    expect((await max.issues.get(again)).data.title).toBe('Add more');
  });

  it('logs every request with who sent it', async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    await bot.issues.create({ ...LIST, title: 'Mine' });
    await bot.git.getRef({ ...LIST, ref: 'heads/main' });
    expect(github.log.filter((entry) => entry.kind === 'request')).toMatchObject([
      { path: `/app/installations/${github.app.installationId}/access_tokens`, actor: { kind: 'app' }, status: 201 },
      {
        method: 'POST',
        path: '/repos/olga/list/issues',
        actor: { kind: 'installation', login: 'accession[bot]' },
        body: { title: 'Mine' },
      },
      { method: 'GET', path: '/repos/olga/list/git/ref/heads/main', status: 200 },
    ]);
  });

  it('lets concurrent writes happen one after the other', async () => {
    const github = await openGitHub();
    await github.git.push({ as: 'max', branch: 'first', files: { a: 'a' } });
    const max = as(github, 'max');
    const open = () => max.pulls.create({ ...LIST, head: 'first', base: 'main', title: 'x' });
    const done = await Promise.allSettled([open(), open(), open()]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('leaves nothing behind', async () => {
    // Other tests open and close a GitHub of theirs at the same time, in the same folder.
    const sockets = () => readdirSync(tmpdir()).filter((name) => name.startsWith('emulate-'));
    const before = sockets();
    const github = await openGitHub();
    const repository = github.git.path();
    const opened = sockets().filter((name) => !before.includes(name));
    expect(opened.length).toBeGreaterThanOrEqual(1);
    expect(existsSync(repository)).toBe(true);
    await github.close();
    expect(existsSync(repository)).toBe(false);
    expect(opened.filter((name) => !sockets().includes(name)).length).toBeGreaterThanOrEqual(1);
  });
});
