import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Logger } from 'pino';
import { run } from 'probot';
import type { Environment } from './settings.ts';

/** The file in which the App's credentials are left and found, `.env` unless `ENV_FILE` says otherwise. */
export function envFileOf(env: Environment): string {
  return env.ENV_FILE || '.env';
}

/**
 * Opens Probot's page on which the App is created from `app.yml`, and leaves its credentials in a file. The webhooks of the App
 * go to `PUBLIC_URL`, or without it to where the page was opened.
 *
 * @returns closes the page
 */
export async function openSetUp(env: Environment, log: Logger): Promise<() => Promise<void>> {
  const file = envFileOf(env);
  // Probot takes the webhooks' address from there, and would otherwise ask smee.io for a channel and download its client.
  process.env.NO_SMEE_SETUP = 'true';
  if (env.PUBLIC_URL) process.env.WEBHOOK_PROXY_URL = `${env.PUBLIC_URL.replace(/\/$/, '')}/api/github/webhooks`;
  // In production Probot opens no such page, and a container runs in production.
  process.env.NODE_ENV = 'development';
  log.warn({ file }, 'No APP_ID and PRIVATE_KEY: opening the set-up page, where the App is created.');
  const server = await run(() => undefined, {
    log,
    env: { ...env, WEBHOOK_PROXY_URL: undefined },
    updateEnv: (credentials) => keep(file, credentials as Record<string, string>),
  });
  return () => server.stop();
}

/** Adds variables to a file of them. */
function keep(file: string, credentials: Readonly<Record<string, string>>): Record<string, string> {
  const before = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const after: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...before, ...credentials }))
    if (value !== undefined) after[name] = value.replace(/^"([\s\S]*)"$/, '$1');
  const lines = Object.entries(after).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return after;
}
