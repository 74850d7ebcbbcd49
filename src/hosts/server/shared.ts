import type { SharedUntil } from '../../github/not-before.ts';
import type { AnswerCache } from '../../lookup/answer-cache.ts';
import { createMemoryQueue } from '../../queue/memory-queue.ts';
import type { Queue, QueueOptions, Work } from '../../queue/queue.ts';

/** Numbers by name that only grow, 0 at first, which all processes of an App see. */
export interface Notes {
  /** @throws where they cannot be read */
  readonly read: (name: string) => Promise<number>;
  readonly raise: (name: string, value: number) => Promise<void>;
}

/** What the processes of one App have in common. */
export interface Shared {
  readonly openQueue: (work: Work, options: QueueOptions) => Promise<Queue>;
  readonly notes: Notes;
  /** Lanes of Octokit's throttling in which the writes of all processes are spaced out; by default each process spaces out its own. */
  readonly lanes?: Readonly<Record<string, unknown>>;
  /** Answers of sources, and a turn to ask arXiv. */
  readonly lookup: { readonly cache?: AnswerCache; readonly turn?: () => Promise<void> };
  readonly close: () => Promise<void>;
}

/** What one process has in common with itself. */
export function shareNothing(): Shared {
  const values = new Map<string, number>();
  const read = (name: string): number => values.get(name) ?? 0;
  return {
    openQueue: async (work, options) => createMemoryQueue(work, options),
    notes: {
      read: async (name) => read(name),
      raise: async (name, value) => {
        values.set(name, Math.max(read(name), value));
      },
    },
    lookup: {},
    close: async () => {},
  };
}

/** The note of until when nothing may be sent as the App, or as an installation. */
export function untilOf({ read, raise }: Notes, sender: string): SharedUntil {
  const name = `until:${sender}`;
  return { read: () => read(name), raise: (until) => raise(name, until) };
}
