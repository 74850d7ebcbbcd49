#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { createLog } from './log.ts';
import { serve } from './server/serve.ts';
import { envFileOf } from './server/set-up.ts';
import { readLogLevel } from './server/settings.ts';

/** Seconds that a request on its way gets to be answered: hosts kill after ten. */
const GRACE = 8;

const file = envFileOf(process.env);
if (existsSync(file)) loadEnvFile(file);

const log = createLog(readLogLevel(process.env));
const serving = serve(process.env, log);

const stop = (signal: NodeJS.Signals): void => {
  log.info({ signal }, 'stopping');
  // Where it waits for GitHub at its start there is nothing to be finished.
  setTimeout(() => process.exit(1), GRACE * 1000).unref();
  void Promise.race([serving, null]).then(async (running) => {
    await running?.stop();
    process.exit(0);
  });
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

const running = await serving.catch((err: unknown) => {
  log.fatal({ err }, 'not started');
  return null;
});
if (!running) process.exitCode = 1;
