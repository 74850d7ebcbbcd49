import { createHmac } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import examples from '@octokit/webhooks-examples';
import { pino } from 'pino';
import { Probot } from 'probot';
import { createApp } from '../../src/hosts/server/app.ts';
import { createFrontDoor } from '../../src/hosts/server/front-door.ts';
import { formatKey } from '../../src/hosts/server/key.ts';

const SECRET = 'a secret of more than sixteen characters';
const INSTALLATION = { id: 4711, node_id: 'I_1' };

type Payload = Readonly<Record<string, unknown>>;

/** The payloads of one event. */
interface Example {
  readonly name: string;
  readonly examples: readonly Payload[];
}

/** A payload as GitHub has sent it, as an App gets it, and without what GitHub leaves out where it was nobody. */
const VARIANTS: Readonly<Record<string, (payload: Payload) => Payload>> = {
  'as it was sent': (payload) => payload,
  'with an installation': (payload) => ({ installation: INSTALLATION, ...payload }),
  'without a sender': ({ sender: _, ...payload }) => ({ installation: INSTALLATION, ...payload }),
};

/** The server's front door, with what it was told and what it logged as a failure. */
const heard = { keys: [] as string[], installations: [] as number[], failures: [] as string[] };
let url = '';
let close = (): void => {};

beforeAll(async () => {
  const stream = new PassThrough();
  stream.on('data', (line) => heard.failures.push(String(line)));
  const log = pino({ level: 'error' }, stream);
  const probot = new Probot({ appId: 1, githubToken: 'none', secret: SECRET, log });
  await probot.ready();
  await probot.load(
    createApp({
      look: async (key) => void heard.keys.push(formatKey(key)),
      onInstallation: async (id) => void heard.installations.push(id),
      bot: 'accession[bot]',
    }),
  );
  const server = createFrontDoor({ receiver: () => probot.webhooks, secret: SECRET, log });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});

afterAll(() => close());

async function deliver(name: string, payload: Payload): Promise<number> {
  const body = JSON.stringify(payload);
  const headers = {
    'content-type': 'application/json',
    'x-github-event': name,
    'x-github-delivery': '00000000-0000-0000-0000-000000000001',
    'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
  };
  return (await fetch(url, { method: 'POST', body, headers })).status;
}

describe('what GitHub has sent', () => {
  it.each(Object.entries(VARIANTS))('is taken %s, every event, without a failure', async (_, vary) => {
    const answers: string[] = [];
    for (const { name, examples: payloads } of examples as unknown as readonly Example[])
      for (const payload of payloads) answers.push(`${name}: ${await deliver(name, vary(payload))}`);
    expect(answers.length).toBeGreaterThan(200);
    expect(answers.filter((answer) => !answer.endsWith(': 202'))).toEqual([]);
    expect(heard.failures).toEqual([]);
  });

  it('was understood where it concerns us', () => {
    for (const key of [/^\d+:Codertocat\/Hello-World#\d+$/, /^\d+:Codertocat\/Hello-World$/, /!\d+$/])
      expect(heard.keys.some((one) => key.test(one))).toBe(true);
    expect(heard.installations.length).toBeGreaterThan(0);
  });
});
