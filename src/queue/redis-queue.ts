import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Queue as BullQueue, type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { createLaneStore, type Ending } from './lane-store.ts';
import type { Queue, QueueOptions, Work } from './queue.ts';

export interface RedisQueueOptions extends QueueOptions {
  /** Sends what is sent; it fails at once while Redis is away. */
  readonly redis: Redis;
  /** Waits for work, as long as it takes. */
  readonly blocking: Redis;
  /** What all names in Redis begin with. */
  readonly prefix?: string;
  /** Milliseconds after which a lane whose process says nothing is somebody else's. */
  readonly lockDuration?: number;
  /** Told of what goes wrong between here and Redis; it is tried again by itself. */
  readonly onTrouble?: (error: Error) => void;
}

const CONCURRENCY = 32;
/** Longer than a request may take: what a dead process has sent has arrived by then. */
const LOCK_DURATION = 30_000;
/** Of these many processes that died while they worked on a key, the key is the cause. */
const MOST_DEATHS = 5;
const SECOND = 1000;
const WEEK = 7 * 24 * 60 * 60;
/** Milliseconds between two looks at whether anything is left. */
const LOOK_EVERY = 20;

/** What BullMQ is given: to let a lane take its turn, or a key that failed wait again. */
interface Turn {
  readonly lane: string;
  readonly key?: string;
}

/**
 * A queue that several processes share. BullMQ says who works: it has a job for each lane that holds something, never two of one lane,
 * and takes a job from a process that died. Which key of the lane it is, is said by a {@link createLaneStore}. A lane whose turn is over goes to the end
 * of the line, so lanes take turns over all processes.
 *
 * ```
 * BullMQ     12  13  14          one job for a lane
 * store      12: a1 a2 a3  13: b1  14: c1 c2
 * ```
 *
 * @throws what Redis throws while it is away, from `add`, `waiting` and `idle` too
 */
export async function createRedisQueue(work: Work, options: RedisQueueOptions): Promise<Queue> {
  const { redis, blocking, prefix = 'accession', laneOf = (key: string) => key, now = Date.now } = options;
  const { lockDuration = LOCK_DURATION, concurrency = CONCURRENCY, onTrouble = () => {} } = options;
  const store = createLaneStore(redis, prefix, MOST_DEATHS);
  const turns = new BullQueue<Turn>('turns', { connection: redis, prefix });
  turns.on('error', onTrouble);
  let closed = false;
  const adding = new Set<Promise<unknown>>();

  const offer = (lane: string): Promise<unknown> =>
    turns.add(
      'lane',
      { lane },
      {
        deduplication: { id: lane, keepLastIfActive: true },
        attempts: 8,
        backoff: { type: 'exponential', delay: SECOND, jitter: 0.5 },
        removeOnComplete: true,
        removeOnFail: { age: WEEK },
      },
    );
  const wakeIn = (lane: string, key: string, delay: number): Promise<unknown> =>
    turns.add('wake', { lane, key }, { delay, removeOnComplete: true, removeOnFail: { age: WEEK } });

  const run = async (key: string, rank: number, attempt: number): Promise<Ending> => {
    try {
      await work(key, rank);
      return { kind: 'done' };
    } catch (error) {
      // Another process goes on with it at once.
      if (closed) return { kind: 'back' };
      const retryIn = options.retryAfter?.(error, attempt) ?? null;
      options.onFailure?.(key, error, attempt, retryIn);
      return retryIn === null ? { kind: 'given-up' } : { kind: 'later', retryIn };
    }
  };

  const takeTurn = async (lane: string): Promise<void> => {
    const token = randomUUID();
    const taken = await store.take(lane, token);
    if (taken === null) return;
    if ('dropped' in taken) {
      const { dropped, deaths } = taken;
      options.onFailure?.(dropped, new Error(`${deaths} processes ended while they worked on it`), deaths, null);
      await offer(lane);
      return;
    }
    const { key, rank, attempt } = taken;
    const ending = await run(key, rank, attempt + 1);
    // Before it is written down that it waits, so that it cannot be forgotten in between.
    if (ending.kind === 'later') await wakeIn(lane, key, ending.retryIn);
    const waiting = await store.end(lane, token, key, ending);
    if (waiting > 0) await offer(lane);
  };

  const wake = async (lane: string, key: string): Promise<void> => {
    const left = await store.wake(lane, key);
    if (left === null) return;
    await (left > 0 ? wakeIn(lane, key, left) : offer(lane));
  };

  const worker = new Worker<Turn>(
    'turns',
    ({ data: { lane, key } }: Job<Turn>) => (key === undefined ? takeTurn(lane) : wake(lane, key)),
    {
      connection: blocking,
      prefix,
      concurrency,
      lockDuration,
      stalledInterval: Math.ceil(lockDuration / 3),
      maxStalledCount: 10,
      autorun: false,
    },
  );
  worker.on('error', onTrouble);
  // A process that ended between two of its steps may have left a lane that nobody works on.
  const left = await store.all();
  for (const lane of new Set(left.map(({ key }) => laneOf(key)))) await offer(lane);
  for (const { key } of left.filter(({ failed }) => failed)) await wake(laneOf(key), key);
  const working = worker.run().catch(onTrouble);

  return {
    waiting: () => store.all(),
    async add(key, rank = 0) {
      if (closed) return;
      const lane = laneOf(key);
      const added = (async () => {
        if (await store.add(lane, key, rank, now())) await offer(lane);
      })();
      adding.add(added);
      await added.finally(() => adding.delete(added));
    },
    async idle() {
      while (!closed && (adding.size > 0 || (await store.all()).length > 0)) await setTimeout(LOOK_EVERY);
    },
    async close() {
      closed = true;
      await Promise.allSettled(adding);
      await worker.close();
      await working;
      await turns.close();
    },
  };
}
