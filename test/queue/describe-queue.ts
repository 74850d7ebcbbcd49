import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Queue, QueueOptions, Work } from '../../src/queue/queue.ts';
import { HeldWork, laneOf, until } from './held-work.ts';

/** Opens a queue with nothing in it. */
export type OpenQueue = (work: Work, options?: QueueOptions) => Promise<Queue>;

const LONG = 1_000_000;

/** What every queue does, wherever it keeps its keys: the contract of `src/queue/queue.ts`. */
export function describeQueue(about: string, openQueue: OpenQueue, describeIt: typeof describe = describe): void {
  describeIt(about, () => {
    const queues: Queue[] = [];
    const open: OpenQueue = async (work, options) => {
      const queue = await openQueue(work, options);
      queues.push(queue);
      return queue;
    };
    afterEach(async () => {
      for (const queue of queues.splice(0)) await queue.close();
    });

    it('makes two runs of 51 triggers', async () => {
      const held = new HeldWork();
      const queue = await open(held.work);
      await queue.add('a');
      await held.begun(1);
      for (let count = 0; count < 50; count += 1) await queue.add('a');
      held.release();
      await held.begun(2);
      held.free();
      await queue.idle();
      expect(held.runs).toEqual(['a', 'a']);
    });

    it('makes one run of triggers that come before it starts', async () => {
      const held = new HeldWork();
      const queue = await open(held.work, { concurrency: 1 });
      await queue.add('another');
      await held.begun(1);
      await Promise.all(Array.from({ length: 20 }, () => queue.add('a')));
      held.free();
      await queue.idle();
      expect(held.runs).toEqual(['another', 'a']);
    });

    it('works on one key by one worker, on several keys at the same time', async () => {
      const held = new HeldWork();
      const queue = await open(held.work, { concurrency: 2 });
      for (const key of ['a', 'b', 'c', 'a', 'b', 'c']) await queue.add(key);
      await held.begun(2);
      expect([...held.running]).toEqual(['a', 'b']);
      held.free();
      await queue.idle();
      expect(held.overlaps).toEqual([]);
      expect([...new Set(held.runs)]).toEqual(['a', 'b', 'c']);
      expect(held.runs.length).toBeLessThanOrEqual(5);
    });

    it('tries again after a while, and tells of each failure', async () => {
      let runs = 0;
      const failures: unknown[] = [];
      const work = async (): Promise<void> => {
        runs += 1;
        if (runs < 3) throw new Error(`no ${runs}`);
      };
      const queue = await open(work, {
        retryAfter: (_, attempt) => attempt * 10,
        onFailure: (key, error, attempt, retryIn) => failures.push([key, (error as Error).message, attempt, retryIn]),
      });
      await queue.add('a');
      await queue.idle();
      expect(runs).toBe(3);
      expect(failures).toEqual([
        ['a', 'no 1', 1, 10],
        ['a', 'no 2', 2, 20],
      ]);
      await queue.add('a');
      await queue.idle();
      expect(runs).toBe(4);
    });

    it('counts attempts anew once it worked', async () => {
      const attempts: number[] = [];
      let runs = 0;
      const work = async (): Promise<void> => {
        runs += 1;
        if (runs !== 2) throw new Error('no');
      };
      const queue = await open(work, {
        retryAfter: (_, attempt) => {
          attempts.push(attempt);
          return runs < 2 ? 1 : null;
        },
      });
      await queue.add('a');
      await queue.idle();
      await queue.add('a');
      await queue.idle();
      expect(attempts).toEqual([1, 1]);
    });

    it('does not try sooner because of more triggers', async () => {
      const runs: string[] = [];
      const queue = await open(
        async (key) => {
          runs.push(key);
          if (key === 'a/failing') throw new Error('limit');
        },
        { laneOf, retryAfter: () => LONG },
      );
      await queue.add('a/failing', 2);
      await until(async () => (await queue.waiting()).some(({ failed }) => failed));
      for (let count = 0; count < 10; count += 1) await queue.add('a/failing', 1);
      for (const key of ['a/1', 'a/2']) await queue.add(key, 4);
      await until(() => runs.length === 3);
      await until(async () => (await queue.waiting()).length === 1);
      expect(runs).toEqual(['a/failing', 'a/1', 'a/2']);
      expect(await queue.waiting()).toMatchObject([{ key: 'a/failing', rank: 1, failed: true }]);
    });

    it('gives up where trying again cannot help, and takes the key again later', async () => {
      let runs = 0;
      const work = async (): Promise<void> => {
        runs += 1;
        throw new Error('never');
      };
      const queue = await open(work, { retryAfter: () => null });
      await queue.add('a');
      await queue.idle();
      expect(runs).toBe(1);
      await queue.add('a');
      await queue.idle();
      expect(runs).toBe(2);
    });

    it.each([
      ['keeps working on other keys while one waits', (key: string) => key],
      ['does not hold a lane for a key that waits for its next try', () => 'one'],
    ])('%s', async (_about, lane) => {
      const runs: string[] = [];
      const queue = await open(
        async (key) => {
          runs.push(key);
          if (key === 'a' && runs.filter((run) => run === 'a').length === 1) throw new Error('later');
        },
        { concurrency: 1, laneOf: lane, retryAfter: () => 300 },
      );
      await Promise.all([queue.add('a'), queue.add('b')]);
      await queue.idle();
      expect(runs).toEqual(['a', 'b', 'a']);
    });

    /** The order in which keys are worked on: the first, and those that were asked for while it ran. */
    async function orderOf(first: string, asked: readonly (readonly [key: string, rank: number])[]): Promise<string[]> {
      const held = new HeldWork();
      const queue = await open(held.work, { concurrency: 1, laneOf });
      await queue.add(first, 3);
      await held.begun(1);
      for (const [key, rank] of asked) await queue.add(key, rank);
      held.free();
      await queue.idle();
      expect(held.overlaps).toEqual([]);
      return held.runs;
    }

    it('lets lanes take turns, however much waits in one', async () => {
      const many = Array.from({ length: 4 }, (_, i): [string, number] => [`a/${i + 1}`, 0]);
      const order = await orderOf('a/0', [...many, ['b/0', 0], ['c/0', 0]]);
      expect(order).toEqual(['a/0', 'b/0', 'c/0', 'a/1', 'a/2', 'a/3', 'a/4']);
    });

    it('works on one key of a lane at a time', async () => {
      const held = new HeldWork();
      const queue = await open(held.work, { laneOf });
      for (const key of ['a/0', 'a/1', 'b/0']) await queue.add(key);
      await until(() => held.running.has('a/0') && held.running.has('b/0'));
      await delay(20);
      expect([...held.running].sort()).toEqual(['a/0', 'b/0']);
      held.release();
      await until(() => held.running.has('a/1'));
      held.free();
      await queue.idle();
      expect(held.overlaps).toEqual([]);
    });

    it('takes the most urgent of a lane first, the oldest of these, and what waits by its most urgent trigger', async () => {
      const order = await orderOf('a/began', [
        ['a/swept', 3],
        ['a/later', 3],
        ['a/moved', 2],
        ['a/filed', 0],
        ['a/raised', 3],
        ['a/raised', 1],
        ['a/filed', 3],
      ]);
      expect(order).toEqual(['a/began', 'a/filed', 'a/raised', 'a/moved', 'a/swept', 'a/later']);
    });

    it('runs again as urgently as it was asked to while it ran', async () => {
      expect(
        await orderOf('a/swept', [
          ['a/moved', 2],
          ['a/swept', 3],
          ['a/swept', 0],
        ]),
      ).toEqual(['a/swept', 'a/swept', 'a/moved']);
    });

    it('tells the work how urgent it is, and others what waits since when', async () => {
      const held = new HeldWork();
      const ranks: number[] = [];
      let now = 100;
      const queue = await open(
        (key, rank) => {
          ranks.push(rank);
          return held.work(key);
        },
        { laneOf, now: () => now },
      );
      await queue.add('a/0', 1);
      await held.begun(1);
      now = 200;
      await queue.add('a/1', 4);
      now = 300;
      await queue.add('a/1', 2);
      await queue.add('a/0', 3);
      const waiting = (await queue.waiting()).toSorted((one, other) => (one.key < other.key ? -1 : 1));
      expect(waiting).toEqual([
        { key: 'a/0', rank: 3, since: 300, failed: false },
        { key: 'a/1', rank: 2, since: 200, failed: false },
      ]);
      held.free();
      await queue.idle();
      expect(ranks).toEqual([1, 2, 3]);
      expect(await queue.waiting()).toEqual([]);
    });

    it('is idle at once where nothing was asked for', async () => {
      const queue = await open(async () => {});
      await expect(queue.idle()).resolves.toBeUndefined();
    });

    it('closes after what runs, and takes nothing more', async () => {
      const held = new HeldWork();
      const queue = await open(held.work, { concurrency: 1 });
      await queue.add('a');
      await held.begun(1);
      for (const key of ['b', 'a']) await queue.add(key);
      let closed = false;
      const closing = queue.close().then(() => {
        closed = true;
      });
      await delay(20);
      expect(closed).toBe(false);
      held.release();
      await closing;
      await queue.add('c');
      await delay(20);
      expect(held.runs).toEqual(['a']);
      await expect(queue.idle()).resolves.toBeUndefined();
    });

    it('closes without waiting for a next try', async () => {
      const queue = await open(() => Promise.reject(new Error('later')), { retryAfter: () => LONG });
      await queue.add('a');
      await until(async () => (await queue.waiting()).some(({ failed }) => failed));
      const idle = queue.idle();
      await queue.close();
      await expect(idle).resolves.toBeUndefined();
    });
  });
}
