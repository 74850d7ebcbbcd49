import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { TooMuchError } from '../../github/too-much-error.ts';
import { createPlanner, type Planner } from '../../planning.ts';

/** Threads that plan, so that no list and no issue holds up what else the process does. */
export interface PlannerThreads {
  readonly planner: Planner;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** What one plan may take, and how many are made at the same time. */
export interface PlannerLimits {
  /** Milliseconds. */
  readonly deadline?: number;
  /** Megabytes for values, of each thread. */
  readonly megabytes?: number;
  readonly threads?: number;
  /** File of the worker, by default the one that lies beside this one. */
  readonly worker?: string;
}

/**
 * A list of 0.8 MB takes four seconds on a quiet machine and three times as long on a busy one; GitHub shows hardly more than half a
 * megabyte.
 */
const DEADLINE = 20_000;
/** A list of 2 MB needs as much; with more, threads let more pile up before they clear away. */
const MEGABYTES = 384;
/** For values that are gone soon: by default each thread keeps three times as many, which it does not need. */
const YOUNG_MEGABYTES = 16;
/** One that is busy with something hostile must not be the only one; the thread that talks to GitHub needs a core, too. */
const FEWEST_THREADS = 2;
const MOST_THREADS = 4;

/** The worker as it is built: a thread of Node 20 reads no TypeScript. */
const WORKER = fileURLToPath(new URL('./planner-worker.js', import.meta.url));

/** Starts the threads. What takes longer, or more memory, throws a TooMuchError, and its thread is replaced. */
export function createPlannerThreads({
  deadline = DEADLINE,
  megabytes = MEGABYTES,
  threads = Math.min(Math.max(availableParallelism() - 1, FEWEST_THREADS), MOST_THREADS),
  worker = WORKER,
}: PlannerLimits = {}): PlannerThreads {
  const pool = new Piscina({
    filename: worker,
    name: 'plannerWorker',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // The time that a plan waits for a thread is not its own.
  const queue = new PQueue({ concurrency: threads });
  return {
    planner: createPlanner((task) =>
      queue.add(async () => {
        try {
          return await pool.run(task, { signal: AbortSignal.timeout(deadline) });
        } catch (cause) {
          if (isTooMuch(cause)) throw new TooMuchError(`Planning took too much: ${cause}`, { cause });
          throw cause;
        }
      }),
    ),
    close: () => pool.destroy(),
  };
}

/** Whether a thread was stopped at its deadline, or ran out of memory. */
function isTooMuch(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
}
