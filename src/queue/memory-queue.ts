import PQueue from 'p-queue';
import type { Queue, Work } from './queue.ts';

export interface MemoryQueueOptions {
  /** Keys worked on at the same time. */
  readonly concurrency?: number;
  /** Milliseconds until the next try after a failure, `null` to give up. `attempt` counts from 1. */
  readonly retryAfter?: (error: unknown, attempt: number) => number | null;
  /** Told about each failure. */
  readonly onFailure?: (key: string, error: unknown, attempt: number, retryIn: number | null) => void;
}

interface State {
  running: boolean;
  /** Triggered again while it ran. */
  dirty: boolean;
  attempt: number;
  timer?: NodeJS.Timeout;
}

/** A queue in this process. It keeps nothing: what it forgets at a crash, the sweep at the next start finds. */
export function createMemoryQueue(work: Work, options: MemoryQueueOptions = {}): Queue {
  const pool = new PQueue({ concurrency: options.concurrency ?? 8 });
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
      await work(key);
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

  const start = (key: string, state: State): void => {
    delete state.timer;
    void pool.add(() => run(key, state));
  };

  return {
    add(key) {
      if (closed) return;
      const known = states.get(key);
      if (known) {
        // A key that waits for its next try keeps waiting: a limit of GitHub's is not shortened by more triggers.
        if (known.running) known.dirty = true;
        return;
      }
      const state: State = { running: false, dirty: false, attempt: 0 };
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
