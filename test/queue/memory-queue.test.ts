import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';

/** Work that waits to be let go, and keeps what happened. */
function heldWork() {
  const runs: string[] = [];
  const running = new Set<string>();
  const overlaps: string[] = [];
  const held: (() => void)[] = [];
  return {
    runs,
    overlaps,
    running,
    async work(key: string): Promise<void> {
      if (running.has(key)) overlaps.push(key);
      runs.push(key);
      running.add(key);
      await new Promise<void>((resolve) => held.push(resolve));
      running.delete(key);
    },
    /** Lets everything go that runs now, and what that starts get going. */
    async release(): Promise<void> {
      await settled();
      for (const resolve of held.splice(0)) resolve();
      await settled();
    },
  };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

afterEach(() => {
  jest.useRealTimers();
});

describe('the queue in memory', () => {
  it('makes two runs of 51 triggers', async () => {
    const { runs, work, release } = heldWork();
    const queue = createMemoryQueue(work);
    queue.add('a');
    await settled();
    for (let count = 0; count < 50; count += 1) queue.add('a');
    await release();
    await release();
    await queue.idle();
    expect(runs).toEqual(['a', 'a']);
  });

  it('makes one run of triggers that come before it starts', async () => {
    const { runs, work, release } = heldWork();
    const queue = createMemoryQueue(work, { concurrency: 1 });
    queue.add('another');
    for (let count = 0; count < 20; count += 1) queue.add('a');
    await release();
    await release();
    await queue.idle();
    expect(runs).toEqual(['another', 'a']);
  });

  it('works on one key by one worker, on several keys at the same time', async () => {
    const { runs, overlaps, running, work, release } = heldWork();
    const queue = createMemoryQueue(work, { concurrency: 2 });
    for (const key of ['a', 'b', 'c', 'a', 'b', 'c']) queue.add(key);
    await settled();
    expect([...running]).toEqual(['a', 'b']);
    queue.add('a');
    for (let round = 0; round < 4; round += 1) await release();
    await queue.idle();
    expect(overlaps).toEqual([]);
    expect(runs).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('tries again after the time it is given, and tells of each failure', async () => {
    jest.useFakeTimers();
    let runs = 0;
    const failures: unknown[] = [];
    const queue = createMemoryQueue(
      async () => {
        runs += 1;
        if (runs < 3) throw new Error(`no ${runs}`);
      },
      {
        retryAfter: (_, attempt) => attempt * 30,
        onFailure: (key, error, attempt, retryIn) => failures.push([key, (error as Error).message, attempt, retryIn]),
      },
    );
    queue.add('a');
    const seen: number[] = [];
    for (const wait of [0, 29, 1, 59, 1]) {
      await jest.advanceTimersByTimeAsync(wait);
      seen.push(runs);
    }
    await queue.idle();
    expect(seen).toEqual([1, 1, 2, 2, 3]);
    expect(failures).toEqual([
      ['a', 'no 1', 1, 30],
      ['a', 'no 2', 2, 60],
    ]);
  });

  it('does not try sooner because of more triggers', async () => {
    jest.useFakeTimers();
    let runs = 0;
    const queue = createMemoryQueue(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('limit');
      },
      { retryAfter: () => 60 },
    );
    queue.add('a');
    await jest.advanceTimersByTimeAsync(0);
    for (let count = 0; count < 10; count += 1) queue.add('a');
    await jest.advanceTimersByTimeAsync(59);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    await queue.idle();
    expect(runs).toBe(2);
  });

  it('gives up where trying again cannot help, and takes the key again later', async () => {
    let runs = 0;
    const queue = createMemoryQueue(
      async () => {
        runs += 1;
        throw new Error('never');
      },
      { retryAfter: () => null },
    );
    queue.add('a');
    await queue.idle();
    expect(runs).toBe(1);
    queue.add('a');
    await queue.idle();
    expect(runs).toBe(2);
  });

  it('keeps working on other keys while one waits', async () => {
    const runs: string[] = [];
    const queue = createMemoryQueue(
      async (key) => {
        runs.push(key);
        if (key === 'a' && runs.filter((run) => run === 'a').length === 1) throw new Error('later');
      },
      { concurrency: 1, retryAfter: () => 40 },
    );
    queue.add('a');
    queue.add('b');
    await queue.idle();
    expect(runs).toEqual(['a', 'b', 'a']);
  });

  /** The order in which keys are worked on that were asked for at once, `lane/key` and their ranks. */
  async function orderOf(asked: readonly (readonly [key: string, rank: number])[], concurrency = 1): Promise<string[]> {
    const { runs, work, release } = heldWork();
    const queue = createMemoryQueue(work, { concurrency, laneOf: (key) => key.split('/')[0] ?? '' });
    for (const [key, rank] of asked) queue.add(key, rank);
    for (let round = 0; round < asked.length; round += 1) await release();
    await queue.idle();
    return runs;
  }

  it('lets lanes take turns, however much waits in one', async () => {
    const many = Array.from({ length: 5 }, (_, i): [string, number] => [`a/${i}`, 0]);
    const order = await orderOf([...many, ['b/0', 0], ['c/0', 0]]);
    expect(order).toEqual(['a/0', 'b/0', 'c/0', 'a/1', 'a/2', 'a/3', 'a/4']);
  });

  it('works on one key of a lane at a time', async () => {
    const { running, work, release } = heldWork();
    const queue = createMemoryQueue(work, { laneOf: (key) => key.split('/')[0] ?? '' });
    for (const key of ['a/0', 'a/1', 'b/0']) queue.add(key);
    await settled();
    expect([...running]).toEqual(['a/0', 'b/0']);
    await release();
    expect([...running]).toEqual(['a/1']);
    await release();
    await queue.idle();
  });

  it('takes the most urgent of a lane first, and what waits by its most urgent trigger', async () => {
    const order = await orderOf([
      ['a/began', 3],
      ['a/swept', 3],
      ['a/moved', 2],
      ['a/filed', 0],
      ['a/raised', 3],
      ['a/raised', 1],
      ['a/filed', 3],
    ]);
    expect(order).toEqual(['a/began', 'a/filed', 'a/raised', 'a/moved', 'a/swept']);
  });

  it('runs again as urgently as it was asked to while it ran', async () => {
    const { runs, work, release } = heldWork();
    const queue = createMemoryQueue(work, { laneOf: () => 'a' });
    queue.add('swept', 3);
    await settled();
    queue.add('moved', 2);
    queue.add('swept', 3);
    queue.add('swept', 0);
    for (let round = 0; round < 3; round += 1) await release();
    await queue.idle();
    expect(runs).toEqual(['swept', 'swept', 'moved']);
  });

  it('does not hold a lane for a key that waits for its next try', async () => {
    const runs: string[] = [];
    const queue = createMemoryQueue(
      async (key) => {
        runs.push(key);
        if (key === 'a' && runs.filter((run) => run === 'a').length === 1) throw new Error('later');
      },
      { laneOf: () => 'one', retryAfter: () => 40 },
    );
    queue.add('a');
    queue.add('b');
    await queue.idle();
    expect(runs).toEqual(['a', 'b', 'a']);
  });

  it('is idle at once where nothing was asked for', async () => {
    await expect(createMemoryQueue(async () => {}).idle()).resolves.toBeUndefined();
  });

  it('closes after what runs, forgets what waits, and takes nothing more', async () => {
    const { runs, work, release } = heldWork();
    const queue = createMemoryQueue(work, { concurrency: 1 });
    for (const key of ['a', 'b', 'a']) queue.add(key);
    await settled();
    queue.add('a');
    let closed = false;
    const closing = queue.close().then(() => {
      closed = true;
    });
    await settled();
    expect(closed).toBe(false);
    await release();
    await closing;
    queue.add('c');
    await settled();
    expect(runs).toEqual(['a']);
    await expect(queue.idle()).resolves.toBeUndefined();
  });

  it('closes without waiting for a next try', async () => {
    const queue = createMemoryQueue(() => Promise.reject(new Error('later')), { retryAfter: () => 60_000 });
    queue.add('a');
    await settled();
    const idle = queue.idle();
    await queue.close();
    await expect(idle).resolves.toBeUndefined();
  });
});
