import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import nock from 'nock';
import { pino } from 'pino';
import { openSetUp } from '../../../src/hosts/server/set-up.ts';

const CREDENTIALS = {
  id: 77,
  client_id: 'Iv1.abc',
  client_secret: 'shh',
  webhook_secret: 'a secret of more than sixteen characters',
  pem: '-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\n',
  html_url: 'https://github.com/apps/accession-of-olga',
};
const before = { ...process.env };
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  process.env = { ...before };
  nock.cleanAll();
});

afterAll(() => nock.restore());

/** The page on a free port, as it is opened in a container; gives where it is and its file. */
async function open(port: number, env: Record<string, string> = {}) {
  process.env.NODE_ENV = 'production';
  const file = join(mkdtempSync(join(tmpdir(), 'set-up-')), 'credentials.env');
  const log = pino({ level: 'silent' });
  closing.push(await openSetUp({ NODE_ENV: 'production', PORT: String(port), ENV_FILE: file, ...env }, log));
  return { url: `http://localhost:${port}`, file };
}

/** What GitHub would be asked for. */
async function manifestAt(url: string) {
  const page = await (await fetch(`${url}/probot`)).text();
  const json = /name="manifest" id="manifest" value='([^']+)'/.exec(page)?.[1] ?? '';
  return JSON.parse(json);
}

describe('the set-up page', () => {
  it('sends webhooks to where it was opened', async () => {
    const { url } = await open(3917);
    const { hook_attributes: hook, default_permissions: permissions } = await manifestAt(url);
    expect(hook.url).toBe(`${url}/`);
    expect(permissions).toMatchObject({ contents: 'write', issues: 'write', pull_requests: 'write' });
  });

  it('sends them to the public address where one is given', async () => {
    const { url } = await open(3918, { PUBLIC_URL: 'https://papers.example/' });
    expect((await manifestAt(url)).hook_attributes.url).toBe('https://papers.example/api/github/webhooks');
  });

  it('leaves the credentials in the file, beside what stands there', async () => {
    const { url, file } = await open(3919);
    writeFileSync(file, 'LOG_LEVEL=debug\nAPP_ID=1\n');
    nock('https://api.github.com').post('/app-manifests/abc/conversions').reply(201, CREDENTIALS);
    const answer = await fetch(`${url}/probot/setup?code=abc`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`${CREDENTIALS.html_url}/installations/new`);
    const { PRIVATE_KEY: key, ...kept } = parseEnv(readFileSync(file, 'utf8'));
    expect(kept).toMatchObject({ LOG_LEVEL: 'debug', APP_ID: '77', WEBHOOK_SECRET: CREDENTIALS.webhook_secret });
    expect(key?.replaceAll('\\n', '\n')).toBe(CREDENTIALS.pem);
    expect(statSync(file).mode & 0o077).toBe(0o044);
  });
});
