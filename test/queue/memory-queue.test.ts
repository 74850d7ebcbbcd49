import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import { describeQueue } from './describe-queue.ts';

afterEach(() => {
  jest.useRealTimers();
});

describeQueue('the queue in memory', async (work, options) => createMemoryQueue(work, options));

describe('the queue in memory, by the clock', () => {
  it('tries again after the time it is given', async () => {
    jest.useFakeTimers();
    let runs = 0;
    const queue = createMemoryQueue(
      async () => {
        runs += 1;
        if (runs < 3) throw new Error(`no ${runs}`);
      },
      { retryAfter: (_, attempt) => attempt * 30 },
    );
    void queue.add('a');
    const seen: number[] = [];
    for (const wait of [0, 29, 1, 59, 1]) {
      await jest.advanceTimersByTimeAsync(wait);
      seen.push(runs);
    }
    await queue.idle();
    expect(seen).toEqual([1, 1, 2, 2, 3]);
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
    void queue.add('a');
    await jest.advanceTimersByTimeAsync(0);
    for (let count = 0; count < 10; count += 1) void queue.add('a');
    await jest.advanceTimersByTimeAsync(59);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    await queue.idle();
    expect(runs).toBe(2);
  });
});
