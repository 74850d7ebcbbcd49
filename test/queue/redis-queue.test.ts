import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, type describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createLaneStore } from '../../src/queue/lane-store.ts';
import type { Queue, Work } from '../../src/queue/queue.ts';
import { createRedisQueue, type RedisQueueOptions } from '../../src/queue/redis-queue.ts';
import { describeWithRedis, HAS_REDIS, TestRedis } from '../support/redis.ts';
import { ROOT } from '../support/source-files.ts';
import { describeQueue } from './describe-queue.ts';
import { HeldWork, laneOf, until } from './held-work.ts';

let redis: TestRedis;
let prefixes = 0;
const open = new Set<() => Promise<void>>();
const troubles: Error[] = [];

beforeAll(async () => {
  if (HAS_REDIS) redis = await TestRedis.start();
});
afterAll(async () => {
  await redis?.stop();
});
afterEach(async () => {
  for (const close of open) await close();
  expect(troubles.splice(0)).toEqual([]);
});

/** Names in Redis that no other test has. */
function newPrefix(): string {
  prefixes += 1;
  return `test${prefixes}`;
}

async function openQueue(work: Work, options: Partial<RedisQueueOptions> = {}): Promise<Queue> {
  const sending = new Redis(redis.url);
  const blocking = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = await createRedisQueue(work, {
    prefix: newPrefix(),
    redis: sending,
    blocking,
    onTrouble: (error) => troubles.push(error),
    ...options,
  });
  const close = async (): Promise<void> => {
    if (!open.delete(close)) return;
    await queue.close();
    sending.disconnect();
    blocking.disconnect();
  };
  open.add(close);
  return { ...queue, close };
}

describeQueue('the queue in Redis', openQueue, describeWithRedis as typeof describe);

describeWithRedis('two queues on one Redis', () => {
  it('work on one key of a lane at a time, on every key, and on its last trigger', async () => {
    const shared = { prefix: newPrefix(), laneOf, concurrency: 4 };
    const running = new Set<string>();
    const overlaps: string[] = [];
    const seen = new Map<string, number>();
    const asked = new Map<string, number>();
    let runs = 0;
    const work = async (key: string): Promise<void> => {
      if ([...running].some((one) => laneOf(one) === laneOf(key))) overlaps.push(key);
      running.add(key);
      seen.set(key, asked.get(key) ?? 0);
      runs += 1;
      await delay(3);
      running.delete(key);
    };
    const queues = [await openQueue(work, shared), await openQueue(work, shared)];
    const keys = ['a/1', 'a/2', 'b/1', 'c/1', 'c/2', 'c/3'];
    for (let round = 1; round <= 20; round += 1)
      for (const [index, key] of keys.entries()) {
        asked.set(key, round);
        await queues[(round + index) % 2]?.add(key);
      }
    await Promise.all(queues.map((queue) => queue.idle()));
    expect(overlaps).toEqual([]);
    expect(seen).toEqual(asked);
    expect(runs).toBeLessThan(20 * keys.length);
  });

  it('let lanes take turns, wherever the keys came from', async () => {
    const shared = { prefix: newPrefix(), laneOf, concurrency: 1 };
    const held = new HeldWork();
    const first = await openQueue(held.work, shared);
    await first.add('a/0');
    await held.begun(1);
    const second = await openQueue(() => Promise.reject(new Error('nothing is left')), shared);
    await second.close();
    for (const key of ['a/1', 'a/2', 'b/0', 'c/0']) await first.add(key);
    held.free();
    await first.idle();
    expect(held.runs).toEqual(['a/0', 'b/0', 'c/0', 'a/1', 'a/2']);
  });

  it('go on with what the other leaves', async () => {
    const shared = { prefix: newPrefix(), laneOf };
    const held = new HeldWork();
    const broken: string[] = [];
    const work = async (key: string): Promise<void> => {
      await held.work(key);
      broken.push(key);
      throw new Error('broken off');
    };
    const first = await openQueue(work, { ...shared, concurrency: 1, retryAfter: () => 1_000_000 });
    await first.add('a/0');
    await held.begun(1);
    for (const key of ['a/1', 'b/0']) await first.add(key);
    const closing = first.close();
    held.free();
    await closing;
    expect(broken).toEqual(['a/0']);
    const done: string[] = [];
    const second = await openQueue(async (key) => void done.push(key), shared);
    await second.idle();
    // What was broken off waits for no next try, and comes before what is as urgent.
    expect(done.toSorted()).toEqual(['a/0', 'a/1', 'b/0']);
    expect(done.indexOf('a/0')).toBeLessThan(done.indexOf('a/1'));
  });

  it('take over what a process was at that was killed', async () => {
    const prefix = newPrefix();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'test/queue/hanging-process.ts'), redis.url, prefix, 'a/0', 'a/1', 'b/0'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const begun: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) if (begun.push(line) === 2) break;
    expect(begun.toSorted()).toEqual(['a/0', 'b/0']);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const done: string[] = [];
    const queue = await openQueue(async (key) => void done.push(key), { prefix, laneOf, lockDuration: 1000 });
    await queue.add('a/1');
    await queue.idle();
    expect(done.toSorted()).toEqual(['a/0', 'a/1', 'b/0']);
  });

  it('take nothing from a process that lives', async () => {
    const shared = { prefix: newPrefix(), laneOf, lockDuration: 300 };
    const held = new HeldWork();
    const [first] = [await openQueue(held.work, shared), await openQueue(held.work, shared)];
    await first.add('a/0');
    await held.begun(1);
    await delay(1500);
    held.free();
    await first.idle();
    expect(held.runs).toEqual(['a/0']);
  });
});

describeWithRedis('the keys of a queue in Redis', () => {
  const client = (): Redis => {
    const one = new Redis(redis.url);
    const close = async (): Promise<void> => {
      open.delete(close);
      one.disconnect();
    };
    open.add(close);
    return one;
  };

  it('belong to who took them last: what a process says that was taken for dead is not heard', async () => {
    const store = createLaneStore(client(), newPrefix(), 5);
    await store.add('a', 'a/0', 1, 100);
    expect(await store.take('a', 'slow')).toEqual({ key: 'a/0', rank: 1, attempt: 0 });
    expect(await store.take('a', 'next')).toEqual({ key: 'a/0', rank: 1, attempt: 0 });
    await store.end('a', 'slow', 'a/0', { kind: 'done' });
    expect(await store.all()).toHaveLength(1);
    await store.end('a', 'next', 'a/0', { kind: 'done' });
    expect(await store.all()).toEqual([]);
  });

  it('are dropped where processes die of them, and taken again when they are asked for', async () => {
    const store = createLaneStore(client(), newPrefix(), 2);
    await store.add('a', 'a/0', 0, 100);
    await store.add('a', 'a/1', 0, 100);
    for (const token of ['1', '2', '3']) expect(await store.take('a', token)).toMatchObject({ key: 'a/0' });
    expect(await store.take('a', '4')).toEqual({ dropped: 'a/0', deaths: 3 });
    expect(await store.take('a', '5')).toMatchObject({ key: 'a/1' });
    await store.end('a', '5', 'a/1', { kind: 'done' });
    await store.add('a', 'a/0', 0, 100);
    expect(await store.take('a', '6')).toMatchObject({ key: 'a/0' });
  });

  it('are due again by a trigger where nothing woke them', async () => {
    const store = createLaneStore(client(), newPrefix(), 5);
    await store.add('a', 'a/0', 3, 100);
    await store.take('a', '1');
    await store.end('a', '1', 'a/0', { kind: 'later', retryIn: 1 });
    expect(await store.take('a', '2')).toBeNull();
    await until(() => store.add('a', 'a/0', 4, 100));
    expect(await store.take('a', '3')).toEqual({ key: 'a/0', rank: 3, attempt: 1 });
  });

  it('are refused at once while Redis is away', async () => {
    const own = await TestRedis.start();
    const sending = new Redis(own.url, { enableOfflineQueue: false, retryStrategy: () => null });
    sending.on('error', () => {});
    await once(sending, 'ready');
    const store = createLaneStore(sending, 'away', 5);
    await store.add('a', 'a/0', 0, 0);
    await own.stop();
    await expect(store.add('a', 'a/1', 0, 0)).rejects.toThrow();
    sending.disconnect();
  });
});
