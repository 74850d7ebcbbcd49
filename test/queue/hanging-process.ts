// A process that begins what is in its queue, says so on its output, and never ends it; for a test that kills it.
//
//   tsx test/queue/hanging-process.ts REDIS PREFIX KEY …
import { Redis } from 'ioredis';
import { createRedisQueue } from '../../src/queue/redis-queue.ts';
import { laneOf } from './held-work.ts';

const [url = '', prefix = '', ...keys] = process.argv.slice(2);
const queue = await createRedisQueue(
  (key) => {
    console.log(key);
    return new Promise(() => {});
  },
  {
    redis: new Redis(url),
    blocking: new Redis(url, { maxRetriesPerRequest: null }),
    prefix,
    laneOf,
    lockDuration: 1000,
  },
);
for (const key of keys) await queue.add(key);
