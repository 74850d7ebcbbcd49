#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { getPrivateKey } from '@probot/get-private-key';
import { run } from 'probot';
import { createLookup } from '../lookup/create-lookup.ts';
import { createLog } from './log.ts';
import { createPlanner } from './planner/create-planner.ts';
import { startServer } from './server/start-server.ts';
import { isLocal } from './timed-fetch.ts';

/** Seconds that a request on its way gets to be answered: hosts kill after ten. */
const GRACE = 8;
const SHORTEST_SECRET = 16;

// Probot's set-up page leaves the App's credentials there.
if (existsSync('.env')) loadEnvFile('.env');

const {
  APP_ID,
  WEBHOOK_SECRET,
  GITHUB_API_URL = 'https://api.github.com',
  HOST = 'localhost',
  PORT = '3000',
  LOG_LEVEL,
  LOOKUP,
} = process.env;
const log = createLog(LOG_LEVEL);
const privateKey = getPrivateKey();

if (!APP_ID || !privateKey) {
  // Probot's set-up would otherwise ask smee.io for a channel, and download its client for that.
  process.env.NO_SMEE_SETUP ??= 'true';
  log.warn('No APP_ID and PRIVATE_KEY: opening the set-up page, where the App is created.');
  await run(() => undefined, { log });
} else if (!WEBHOOK_SECRET || WEBHOOK_SECRET.length < SHORTEST_SECRET) {
  log.fatal(
    `WEBHOOK_SECRET must be set, to at least ${SHORTEST_SECRET} characters: without it anybody could send webhooks.`,
  );
  process.exitCode = 1;
} else {
  const planner = createPlanner();
  const server = await startServer({
    askPlan: planner.askPlan,
    // A GitHub on this machine is one to try things on.
    ...(LOOKUP !== 'off' && !isLocal(GITHUB_API_URL) && { lookUp: createLookup() }),
    appId: Number(APP_ID),
    privateKey,
    webhookSecret: WEBHOOK_SECRET,
    apiUrl: GITHUB_API_URL.replace(/\/$/, ''),
    host: HOST,
    port: Number(PORT),
    log,
  });
  log.info({ url: server.url }, 'listening');

  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), GRACE * 1000).unref();
    void server
      .stop()
      .then(planner.close)
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
