import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { PassingError } from '../../github/classify-failure.ts';
import { createRedisCache } from '../../lookup/redis-cache.ts';
import { createRedisQueue } from '../../queue/redis-queue.ts';
import type { Shared } from './shared.ts';
import { createSpacedLanes, type Reserve } from './spaced-lanes.ts';

export interface RedisOptions {
  /** What all names in Redis begin with, so that several Apps may have one. */
  readonly prefix: string;
  readonly log: Logger;
  /** Milliseconds after which a lane whose process says nothing is somebody else's. */
  readonly lockDuration?: number;
  /** Of GitHub's pauses, for measuring. */
  readonly spacing?: number;
}

/** Milliseconds: GitHub waits ten seconds for a webhook's answer. */
const SLOWEST_COMMAND = 2000;
const LONGEST_PAUSE = 2000;
const MINUTE = 60_000;
/** https://info.arxiv.org/help/api/tou.html#rate-limits */
const ARXIV_GAP = 3000;

const RAISE = `
local value = tonumber(ARGV[1])
if value > tonumber(redis.call('GET', KEYS[1]) or '0') then redis.call('SET', KEYS[1], ARGV[1]) end
return 0
`;

const RESERVE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local free = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], string.format('%.0f', free + ARGV[1]), 'PX', string.format('%.0f', free - now + ARGV[1] + ${MINUTE}))
return free - now
`;

/**
 * Connects with the other processes of an App.
 *
 * @param url e.g. `redis://127.0.0.1:6379`
 * @throws where no Redis answers there
 */
export async function shareThroughRedis(url: string, options: RedisOptions): Promise<Shared> {
  const { prefix, log, lockDuration, spacing } = options;
  const retryStrategy = (times: number): number => Math.min(100 * times, LONGEST_PAUSE);
  // Whoever asks is told at once that Redis is away, so that GitHub hears that a webhook was not taken.
  const redis = new Redis(url, {
    retryStrategy,
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: SLOWEST_COMMAND,
  });
  // Who waits for work waits as long as it takes.
  const blocking = new Redis(url, { retryStrategy, lazyConnect: true, maxRetriesPerRequest: null });
  const onTrouble = createTrouble(log);
  redis.on('error', onTrouble);
  blocking.on('error', onTrouble);
  let isOpen = true;
  const disconnect = (): void => {
    if (!isOpen) return;
    isOpen = false;
    redis.disconnect();
    blocking.disconnect();
  };
  try {
    await redis.connect();
  } catch (error) {
    disconnect();
    throw error;
  }

  const reserve: Reserve = async (name, gap) =>
    Number(await passing(redis.eval(RESERVE, 1, `${prefix}:next:${name}`, Math.round(gap))));
  return {
    openQueue: (work, queueOptions) =>
      createRedisQueue(work, {
        ...queueOptions,
        redis,
        blocking,
        prefix,
        onTrouble,
        ...(lockDuration !== undefined && { lockDuration }),
      }),
    notes: {
      read: async (name) => Number((await passing(redis.get(`${prefix}:note:${name}`))) ?? 0),
      raise: async (name, value) => {
        await passing(redis.eval(RAISE, 1, `${prefix}:note:${name}`, value));
      },
    },
    lanes: createSpacedLanes(reserve, spacing),
    lookup: {
      cache: createRedisCache(redis, prefix),
      turn: async () => {
        await setTimeout(await reserve('arxiv', ARXIV_GAP));
      },
    },
    close: async () => disconnect(),
  };
}

/** An outage of Redis passes: whatever asked for something is tried again. */
async function passing<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    throw new PassingError('Redis did not answer', { cause });
  }
}

/** While Redis is away, each of many attempts fails alike; the log hears of it once a minute. */
function createTrouble(log: Logger): (err: Error) => void {
  let said = Number.NEGATIVE_INFINITY;
  return (err) => {
    if (Date.now() - said < MINUTE) return;
    said = Date.now();
    log.warn({ err }, 'Redis is away');
  };
}
