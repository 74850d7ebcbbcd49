import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Probot } from 'probot';
import { createFrontDoor, type FrontDoorOptions } from '../../../src/hosts/server/front-door.ts';

const SECRET = 'a secret of more than sixteen characters';
const PAYLOAD = JSON.stringify({ action: 'opened', issue: { number: 1 }, sender: { login: 'casey' } });

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A front door on a free port, what comes through it, and what it logs. */
async function open(handle: () => void | Promise<void> = () => {}, more: Partial<FrontDoorOptions> = {}) {
  const received: unknown[] = [];
  const lines: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk) => lines.push(String(chunk)));
  const log = pino({ level: 'trace' }, stream);
  const probot = new Probot({ appId: 1, githubToken: 'none', secret: SECRET, log });
  await probot.ready();
  probot.onAny(async ({ id, name, payload }) => {
    received.push({ id, name, payload });
    await handle();
  });
  const server = createFrontDoor({ receiver: () => probot.webhooks, secret: SECRET, log, ...more });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as { port: number };
  return { received, logged: () => lines.join(''), port, url: `http://127.0.0.1:${port}` };
}

const sign = (body: string) => `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
const headersFor = (body: string): Record<string, string> => ({
  'content-type': 'application/json',
  'x-github-event': 'issues',
  'x-github-delivery': '00000000-0000-0000-0000-000000000001',
  'x-hub-signature-256': sign(body),
});
const post = (url: string, body = PAYLOAD, headers = headersFor(body)) => fetch(url, { method: 'POST', body, headers });

/** Sends bytes as they are, and gives what comes back until the other side closes. */
function sendRaw(port: number, head: string, body?: Buffer): Promise<{ answer: string; sent: number }> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head);
      if (body) socket.write(body);
    });
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ answer, sent: socket.bytesWritten }));
  });
}

describe('a signed webhook', () => {
  it.each(['/api/github/webhooks', '/', '/?x=1'])('is taken at %s', async (path) => {
    const { url, received } = await open();
    const response = await post(`${url}${path}`);
    expect(response.status).toBe(202);
    expect(received).toEqual([
      { id: '00000000-0000-0000-0000-000000000001', name: 'issues', payload: JSON.parse(PAYLOAD) },
    ]);
  });

  it('is checked by its very bytes', async () => {
    const { url, received } = await open();
    const body = '{"action":"opened",  "issue":{"number":1},"sender":{"login":"ca\\u0073ey é 𝒳"}}';
    expect((await post(url, body)).status).toBe(202);
    expect(received).toHaveLength(1);
  });

  it('whose handler fails is answered without a word of why, so that it can be sent again', async () => {
    const { url, logged } = await open(() => {
      throw new Error('handler exploded, secret=abc');
    });
    const response = await post(url);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('The webhook could not be taken.\n');
    expect(logged()).toContain('webhook failed');
  });

  it('that is no JSON is refused', async () => {
    const { url, received } = await open();
    expect((await post(url, '{"action":')).status).toBe(400);
    expect(received).toEqual([]);
  });
});

describe('anything else', () => {
  it.each([
    ['a wrong signature', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
    ['a signature for another body', { 'x-hub-signature-256': sign('{}') }],
    ['a signature of another kind', { 'x-hub-signature-256': 'sha1=abc' }],
    ['an empty signature', { 'x-hub-signature-256': '' }],
  ])('with %s is refused, and hardly logged', async (_, more) => {
    const { url, received, logged } = await open();
    const body = JSON.stringify({ text: 'x'.repeat(200_000) });
    const response = await post(url, body, { ...headersFor(body), ...more });
    expect(response.status).toBe(400);
    expect(received).toEqual([]);
    expect(logged().length).toBeLessThan(1000);
  });

  it.each(['x-github-event', 'x-github-delivery', 'x-hub-signature-256'])('without %s is refused', async (name) => {
    const { url, received } = await open();
    const { [name]: _, ...headers } = headersFor(PAYLOAD);
    const response = await post(url, PAYLOAD, headers);
    expect([response.status, await response.text()]).toEqual([400, 'Headers of a webhook are missing.\n']);
    expect(received).toEqual([]);
  });

  it('of 26 MB is refused before it is read', async () => {
    const { port, received } = await open();
    const size = 26 * 1024 * 1024;
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\nX-GitHub-Event: issues\r\n\r\n`;
    // Only the head is sent: an answer that waited for the body would never come.
    const { answer } = await sendRaw(port, head);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toEqual([]);
  });

  it.each([
    ['GET', '/', 405],
    ['PUT', '/api/github/webhooks', 405],
    ['GET', '/probot', 404],
    ['POST', '/api/github/webhooks/', 404],
    ['POST', '/stats', 404],
    ['GET', '/ping', 200],
    ['HEAD', '/ping', 200],
    ['GET', '/healthz', 200],
    ['POST', '/healthz', 405],
  ])('%s %s is %i', async (method, path, status) => {
    const { url } = await open();
    expect((await fetch(`${url}${path}`, { method })).status).toBe(status);
  });
});

describe('what is wrong again and again', () => {
  it('is a line in the log at once, and then one a minute that says how often', async () => {
    let now = 0;
    const { url, logged } = await open(undefined, { now: () => now });
    const send = () => post(url, PAYLOAD, { ...headersFor(PAYLOAD), 'x-hub-signature-256': sign('{}') });
    const times = () => [...logged().matchAll(/"times":(\d+)/g)].map(([, number]) => Number(number));
    for (let i = 0; i < 20; i += 1) expect((await send()).status).toBe(400);
    expect(times()).toEqual([1]);
    now = 60_000;
    await send();
    expect(times()).toEqual([1, 20]);
  });
});

describe('before anybody takes webhooks', () => {
  it('they are asked to come again, and the process is alive', async () => {
    const { url, received } = await open(undefined, { receiver: () => null });
    expect((await post(url)).status).toBe(503);
    expect(received).toEqual([]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('a page', () => {
  it('is made when it is asked for', async () => {
    let state = 'one';
    const page = () => ({ status: 503, type: 'application/json', text: state });
    const { url } = await open(undefined, { pages: { '/readyz': page } });
    state = 'two';
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      503,
      'application/json',
      'two',
    ]);
    expect((await fetch(`${url}/readyz`, { method: 'POST' })).status).toBe(405);
  });
});

describe('bodies that nobody signed', () => {
  const MEGABYTE = 1024 * 1024;
  const wrong = sign('{}');
  const head = (size: number, path = '/') =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\nX-GitHub-Event: issues\r\n` +
    `X-GitHub-Delivery: 1\r\nX-Hub-Signature-256: ${wrong}\r\n\r\n`;

  it('are read one large one at a time, and keep no webhook waiting', async () => {
    const { port, url, received } = await open();
    const [first, second] = [2, 3].map((size) => {
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += String(chunk);
      });
      const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(answer)));
      return { socket, closed, size: size * MEGABYTE };
    });
    if (!first || !second) throw new Error('No sockets');
    // It has its turn, and does not end.
    first.socket.write(head(first.size));
    first.socket.write(Buffer.alloc(MEGABYTE));
    await new Promise((resolve) => first.socket.write(Buffer.alloc(1), resolve));
    expect((await post(url)).status).toBe(202);
    second.socket.write(head(second.size));
    second.socket.write(Buffer.alloc(second.size));
    expect((await post(url)).status).toBe(202);
    expect(received).toHaveLength(2);
    expect(second.socket.bytesRead).toBe(0);
    first.socket.destroy();
    expect(await second.closed).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('are answered even where there are more of them than may be held', async () => {
    const { port, url } = await open();
    const size = 20 * MEGABYTE;
    const body = Buffer.alloc(size);
    const answers = await Promise.all(Array.from({ length: 12 }, () => sendRaw(port, head(size), body)));
    expect(answers.map(({ answer }) => answer.slice(0, 12))).toEqual(answers.map(() => 'HTTP/1.1 400'));
    expect((await post(url)).status).toBe(202);
  });
});

describe('a webhook in chunks', () => {
  const chunked = (body: string) =>
    Object.entries({ host: 'here', ...headersFor(body), 'transfer-encoding': 'chunked' })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n');
  const head = (body: string) => `POST / HTTP/1.1\r\n${chunked(body)}\r\n\r\n`;

  it('is taken as any other', async () => {
    const { port, received } = await open();
    const pieces = [PAYLOAD.slice(0, 7), PAYLOAD.slice(7)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
    const request = `${head(PAYLOAD).replace('\r\n', '\r\nconnection: close\r\n')}${pieces.join('')}0\r\n\r\n`;
    const { answer } = await sendRaw(port, request);
    expect(answer).toMatch(/^HTTP\/1\.1 202 /);
    expect(received).toHaveLength(1);
  });

  it('is read no further than GitHub’s largest', async () => {
    const { port, received } = await open();
    const size = 26 * 1024 * 1024;
    const { answer } = await sendRaw(port, `${head('')}${size.toString(16)}\r\n`, Buffer.alloc(size));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toEqual([]);
  });
});
