import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../src/hosts/server/settings.ts';

const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const ENV = { APP_ID: '12', PRIVATE_KEY: PEM, WEBHOOK_SECRET: 'x'.repeat(16) };

describe('readSettings', () => {
  it('reads what is there, and takes the rest from the documents', () => {
    expect(readSettings(ENV)).toEqual({
      kind: 'settings',
      settings: {
        appId: 12,
        privateKey: PEM,
        webhookSecret: ENV.WEBHOOK_SECRET,
        apiUrl: 'https://api.github.com',
        host: 'localhost',
        port: 3000,
        looksUp: true,
        redisUrl: null,
        offersForm: true,
      },
    });
  });

  it.each([
    ['the id', { APP_ID: '' }],
    ['the key', { PRIVATE_KEY: '' }],
    ['both', { APP_ID: '', PRIVATE_KEY: '' }],
  ])('finds no App without %s', (_, more) => {
    expect(readSettings({ ...ENV, ...more })).toEqual({ kind: 'no-app' });
  });

  it('takes a variable that is empty for one that is not set', () => {
    expect(readSettings({ ...ENV, PORT: '', HOST: '' })).toMatchObject({ settings: { port: 3000, host: 'localhost' } });
  });

  it.each([
    [{ APP_ID: 'twelve' }, 'APP_ID is no number.'],
    [{ WEBHOOK_SECRET: '' }, /^WEBHOOK_SECRET must be set/],
    [{ WEBHOOK_SECRET: 'short' }, 'WEBHOOK_SECRET must have at least 16 characters.'],
    [{ PORT: 'http' }, 'PORT is no number.'],
    [{ PORT: '70000' }, 'PORT is above 65535.'],
    [{ LOOKUP: 'maybe' }, 'LOOKUP is neither on nor off.'],
    [{ REDIS_URL: 'https://127.0.0.1' }, /^REDIS_URL is no address that begins with redis/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is none of trace, debug/],
    [{ GITHUB_API_URL: 'github' }, /^GITHUB_API_URL is no address/],
    [{ PUBLIC_URL: 'ftp://x' }, /^PUBLIC_URL is no address/],
    [{ PRIVATE_KEY: 'rubbish' }, /^PRIVATE_KEY: The contents/],
    [{ PRIVATE_KEY: PEM.replace(/\n[^\n]{20}/, '\n') }, /^PRIVATE_KEY: It is no private key/],
    [{ PRIVATE_KEY: '', PRIVATE_KEY_PATH: 'not-there.pem' }, /^PRIVATE_KEY: Private key does not exist/],
  ])('says what is amiss with %o', (more, problem) => {
    const read = readSettings({ ...ENV, ...more });
    expect(read).toEqual({ kind: 'amiss', problems: [expect.stringMatching(problem)] });
    expect(JSON.stringify(read)).not.toMatch(/twelve|rubbish|MII/);
  });
});
