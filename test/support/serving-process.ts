// A server in a process of its own, beside others on one Redis. It is told what to do, and tells what became of it, in messages
// (`process-server.ts`); SIGTERM stops it as it does a real one.
import process from 'node:process';
import { pino } from 'pino';
import { retryAfter } from '../../src/github/retry-after.ts';
import { shareThroughRedis } from '../../src/hosts/server/share-through-redis.ts';
import { startServer } from '../../src/hosts/server/start-server.ts';
import type { Ask, ProcessSettings } from './process-server.ts';

const { redisUrl, lockDuration, ...settings } = JSON.parse(process.argv[2] ?? '{}') as ProcessSettings;
const log = pino({ level: process.env.LOOP_LOG ?? 'silent' });
const shared = await shareThroughRedis(redisUrl, { prefix: 'loop', log, lockDuration });
const server = await startServer({
  ...settings,
  host: '127.0.0.1',
  port: 0,
  log,
  shared,
  retryAfter: (error, attempt) => (attempt < 30 && retryAfter(error, 1, 0) !== null ? 20 : null),
});

process.on('message', async ({ id, what }: Ask) => {
  if (what === 'sweep') server.sweep();
  else await server.idle();
  process.send?.({ id });
});
process.once('SIGTERM', async () => {
  await server.stop();
  await shared.close();
  process.exit(0);
});
process.once('disconnect', () => process.exit(1));
process.send?.({ url: server.url });
