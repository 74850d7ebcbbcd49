import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createReplayPool, type ReplayPool } from './replay-pool.ts';

/** Shorter lists are done before another process has started. */
const LONG_LIST = 64 * 1024;
/** Processes that are of use: each needs some hundred megabytes. */
const MOST_PROCESSES = 2;

/** Does work that replays a list with as many processes as are of use for it, and ends them. */
export async function withReplayPool<T>(path: string, work: (pool: ReplayPool) => Promise<T>): Promise<T> {
  const isLong = statSync(path).size > LONG_LIST;
  const pool = createReplayPool(isLong ? Math.min(availableParallelism(), MOST_PROCESSES) : 1);
  try {
    return await work(pool);
  } finally {
    pool.close();
  }
}
