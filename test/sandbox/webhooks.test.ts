import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub } from './open-github.ts';
import { openReceiver } from './open-receiver.ts';

async function withReceiver() {
  const receiver = await openReceiver();
  const github = await openGitHub({ webhookUrl: receiver.url });
  const file = (title: string) => as(github, 'sam').issues.create({ ...LIST, title });
  const arrived = async () => {
    await github.webhooks.idle();
    return receiver.received.map(({ text }) => JSON.parse(text).issue.title as string);
  };
  return { receiver, github, file, arrived };
}

describe('webhooks', () => {
  it('are signed, in order, and say who did what in which installation', async () => {
    const { receiver, github, file, arrived } = await withReceiver();
    await Promise.all(['a', 'b', 'c'].map(file));
    const listed = await as(github, 'sam').issues.listForRepo({ ...LIST, direction: 'asc' });
    expect(await arrived()).toEqual(listed.data.map(({ title }) => title));
    const [first] = receiver.received;
    const signature = createHmac('sha256', github.app.webhookSecret)
      .update(first?.text ?? '')
      .digest('hex');
    expect(first).toMatchObject({ event: 'issues', signature: `sha256=${signature}` });
    expect(JSON.parse(first?.text ?? '')).toMatchObject({
      action: 'opened',
      repository: { full_name: 'olga/list', name: 'list', owner: { login: 'olga' }, default_branch: 'main' },
      installation: { id: github.app.installationId },
      sender: { login: 'sam', type: 'User' },
    });
  });

  it('come back for what the bot does, from a sender that is a Bot', async () => {
    const { github, receiver } = await withReceiver();
    await (await asBot(github)).issues.create({ ...LIST, title: 'Mine' });
    await github.webhooks.idle();
    expect(JSON.parse(receiver.received[0]?.text ?? '')).toMatchObject({
      sender: { login: 'accession[bot]', type: 'Bot' },
    });
  });

  it.each([
    { serial: true, atOnce: 1 },
    { serial: false, atOnce: 3 },
  ])('come $atOnce at once where serial is $serial', async ({ serial, atOnce }) => {
    const { github, receiver, file } = await withReceiver();
    github.webhooks.sendTo(receiver.url, { serial });
    receiver.patience = 100;
    for (const title of ['a', 'b', 'c']) await file(title);
    await github.webhooks.idle();
    expect(receiver.atOnce).toBe(atOnce);
  });

  it('can be lost without a trace', async () => {
    const { github, file, arrived } = await withReceiver();
    github.webhooks.lose('issues.opened');
    await file('a');
    await file('b');
    expect(await arrived()).toEqual(['b']);
    expect(github.webhooks.deliveries).toHaveLength(1);
  });

  it('can fail and be sent again', async () => {
    const { github, file, arrived } = await withReceiver();
    github.webhooks.fail();
    await file('a');
    expect(await arrived()).toEqual([]);
    expect(github.webhooks.deliveries).toMatchObject([{ statusCode: 503 }]);
    expect(github.webhooks.replay('issues')).toBe(1);
    expect(await arrived()).toEqual(['a']);
  });

  it('can come twice under one GUID', async () => {
    const { github, receiver, file, arrived } = await withReceiver();
    github.webhooks.duplicate();
    await file('a');
    expect(await arrived()).toEqual(['a', 'a']);
    expect(new Set(receiver.received.map(({ guid }) => guid)).size).toBe(1);
  });

  it('can be held back and let go in another order', async () => {
    const { github, file, arrived } = await withReceiver();
    github.webhooks.hold('issues', 2);
    for (const title of ['a', 'b', 'c']) await file(title);
    expect(await arrived()).toEqual(['c']);
    github.webhooks.release((held) => [...held].reverse());
    expect(await arrived()).toEqual(['c', 'b', 'a']);
  });

  it('stand in the log between the requests', async () => {
    const { github, file, arrived } = await withReceiver();
    await file('a');
    await arrived();
    expect(github.log.map((entry) => (entry.kind === 'webhook' ? entry.event : entry.method))).toEqual([
      'POST',
      'issues',
    ]);
    expect(github.log.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('go nowhere but to 127.0.0.1', async () => {
    const { github } = await withReceiver();
    expect(() => github.webhooks.sendTo('http://example.org/hook')).toThrow('expected 127.0.0.1');
  });
});
