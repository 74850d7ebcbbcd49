import PQueue from 'p-queue';
import type { Queue, QueueOptions, Work } from './queue.ts';

/** Work waits for GitHub most of its time. */
const CONCURRENCY = 32;

interface State {
  running: boolean;
  /** Others of its lane may still come before it. */
  waits: boolean;
  rank: number;
  since: number;
  /** Triggered again while it ran. */
  dirty: boolean;
  attempt: number;
  timer?: NodeJS.Timeout;
}

/** A queue in this process. It keeps nothing: what it forgets at a crash, the sweep at the next start finds. */
export function createMemoryQueue(work: Work, options: QueueOptions = {}): Queue {
  const { concurrency = CONCURRENCY, laneOf = (key: string) => key, now = Date.now } = options;
  const pool = new PQueue({ concurrency });
  const lanes = new Map<string, PQueue>();
  const states = new Map<string, State>();
  let closed = false;
  let waiting: (() => void)[] = [];

  const settle = (): void => {
    if (states.size > 0 && !closed) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  const run = async (key: string, state: State): Promise<void> => {
    if (closed) return;
    state.running = true;
    state.dirty = false;
    try {
      await work(key, state.rank);
      state.attempt = 0;
    } catch (error) {
      state.attempt += 1;
      const delay = options.retryAfter?.(error, state.attempt) ?? null;
      options.onFailure?.(key, error, state.attempt, delay);
      if (delay !== null && !closed) {
        state.running = false;
        state.timer = setTimeout(() => start(key, state), delay);
        return;
      }
    }
    state.running = false;
    if (state.dirty && !closed) return start(key, state);
    states.delete(key);
    settle();
  };

  /** Each lane has one key at most in the pool, which takes them in turn. */
  const laneFor = (key: string): PQueue => {
    const name = laneOf(key);
    const lane = lanes.get(name) ?? new PQueue({ concurrency: 1 });
    if (!lanes.has(name)) lane.on('idle', () => lanes.delete(name));
    lanes.set(name, lane);
    return lane;
  };

  const start = (key: string, state: State): void => {
    delete state.timer;
    state.waits = true;
    const begin = (): Promise<void> => {
      state.waits = false;
      return pool.add(() => run(key, state));
    };
    void laneFor(key).add(begin, { id: key, priority: -state.rank });
  };

  return {
    waiting: async () =>
      [...states].map(([key, { rank, since, timer }]) => ({ key, rank, since, failed: timer !== undefined })),
    async add(key, rank = 0) {
      if (closed) return;
      const known = states.get(key);
      if (known) {
        // A key that waits for its next try keeps waiting: a limit of GitHub's is not shortened by more triggers.
        known.rank = known.running && !known.dirty ? rank : Math.min(rank, known.rank);
        if (known.running && !known.dirty) known.since = now();
        if (known.running) known.dirty = true;
        if (known.waits) laneFor(key).setPriority(key, -known.rank);
        return;
      }
      const state: State = { running: false, waits: false, dirty: false, attempt: 0, rank, since: now() };
      states.set(key, state);
      start(key, state);
    },
    idle: () => (states.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    async close() {
      closed = true;
      for (const { timer } of states.values()) clearTimeout(timer);
      pool.clear();
      await pool.onIdle();
      states.clear();
      settle();
    },
  };
}
