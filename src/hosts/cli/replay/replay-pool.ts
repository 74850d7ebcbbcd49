import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import type { Replayed } from '../../../replay/replay-addition.ts';
import { type ReplayTask, replayVersion } from './replay-version.ts';

/** Replays tasks, several at a time. */
export interface ReplayPool {
  run(task: ReplayTask): Promise<Replayed | null>;
  /** How many tasks are worth having in hand. */
  readonly width: number;
  close(): void;
}

/** The worker as it lies beside this file: as source, or built. */
const WORKER = fileURLToPath(new URL(`./replay-worker${extname(import.meta.url)}`, import.meta.url));
/** Megabytes that one process may take for values. */
const MOST_MEMORY = 160;

type Answer = { readonly replayed: Replayed | null } | { readonly error: string };

/** A pool of so many processes; of one: this one. */
export function createReplayPool(processes: number): ReplayPool {
  if (processes <= 1) return { run: async (task) => replayVersion(task), width: 1, close: () => {} };
  const workers = Array.from({ length: processes }, () =>
    fork(WORKER, { execArgv: [...process.execArgv, `--max-old-space-size=${MOST_MEMORY}`] }),
  );
  const idle = [...workers];
  const queue = new PQueue({ concurrency: processes });
  return {
    width: 2 * processes,
    run: (task) =>
      queue.add(async () => {
        const worker = idle.pop() as ChildProcess;
        try {
          return await ask(worker, task);
        } finally {
          idle.push(worker);
        }
      }),
    close() {
      queue.clear();
      for (const worker of workers) worker.kill();
    },
  };
}

async function ask(worker: ChildProcess, task: ReplayTask): Promise<Replayed | null> {
  const over = new AbortController();
  const { signal } = over;
  try {
    worker.send(task);
    const died = once(worker, 'exit', { signal }).then(([code, kill]) => ({
      error: `A process that replays ended (${kill ?? code})`,
    }));
    const [answer] = await Promise.race([once(worker, 'message', { signal }), died.then((end) => [end])]);
    if ('error' in (answer as Answer)) throw new Error((answer as { error: string }).error);
    return (answer as { replayed: Replayed | null }).replayed;
  } finally {
    over.abort();
  }
}
