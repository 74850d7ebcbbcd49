// How much memory a Redis takes for what waits in the queue, and how long it takes to put a key in. Needs redis-server.
//
//   npm run bench:redis
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { laneOf } from '../src/hosts/server/key.ts';
import { createRedisQueue } from '../src/queue/redis-queue.ts';

const PORT = 7984;
const LANES = 10_000;
const AT_ONCE = 50;

const server = spawn('redis-server', ['--port', String(PORT), '--save', ''], { stdio: 'ignore' });
const redis = new Redis(PORT, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
redis.on('error', () => {});
const blocking = new Redis(PORT, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
blocking.on('error', () => {});
// Nothing of it is ever done: all of it waits.
const queue = await createRedisQueue(() => new Promise(() => {}), { redis, blocking, laneOf, concurrency: 1 });
const memory = async (): Promise<number> => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
const empty = await memory();
console.log(`empty: ${(empty / 1e6).toFixed(1)} MB`);

async function fill(from: number, to: number): Promise<void> {
  const before = await memory();
  const start = performance.now();
  const keys = Array.from(
    { length: LANES * (to - from) },
    (_, i) => `${10_000_000 + (i % LANES)}:some-owner/some-list#${from + Math.floor(i / LANES)}`,
  );
  for (let i = 0; i < keys.length; i += AT_ONCE)
    await Promise.all(keys.slice(i, i + AT_ONCE).map((key) => queue.add(key, 0)));
  const [bytes, each] = [(await memory()) - before, (performance.now() - start) / keys.length];
  console.log(
    `${keys.length} keys in ${LANES} lanes: + ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / keys.length)} bytes and ${each.toFixed(2)} ms a key`,
  );
}

await fill(1, 2);
await fill(2, 6);
server.kill('SIGKILL');
await once(server, 'exit');
process.exit();
