import type { Logger } from 'pino';
import { classifyFailure } from '../../github/classify-failure.ts';
import { type GitHub, statusOf } from '../../github/github.ts';
import { redeliver } from '../../github/redeliver.ts';
import type { Installations } from './installations.ts';
import { formatKey } from './key.ts';
import type { Notes } from './shared.ts';

/** Where a sweep has work to do, and to whom it gives it. */
export interface SweeperOptions {
  readonly asApp: GitHub;
  readonly installations: Installations;
  /** The queue's. */
  readonly add: (key: string) => Promise<void>;
  /** Where it is written down when a sweep came through. */
  readonly notes: Notes;
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Looks for work whose triggers were lost. */
export interface Sweeper {
  /** Begins a sweep, of everything or of one installation. */
  readonly start: (installation?: number) => Promise<void>;
  /** When a sweep last went through all installations, in whichever process, in milliseconds since the epoch. */
  readonly sweptAt: () => Promise<number | null>;
  /** Does a part of a sweep; `false` for a key that is none. A throw means: try this part again later. */
  readonly work: (key: string) => Promise<boolean>;
}

const ALL = 'sweep';
const DELIVERIES = 'redeliver';
const SWEPT = 'swept';

/**
 * A sweep, cut into keys of the queue, so that each part fails and is tried again by itself:
 *
 * ```
 * sweep ──► sweep:12 ──► 12:olga/papers, 12:olga/books
 *       ──► sweep:13 ──► 13:max/list
 *       ──► redeliver
 * ```
 *
 * Deliveries come last: they only name what the repositories show anyway.
 */
export function createSweeper({ asApp, installations, add, notes, log, now }: SweeperOptions): Sweeper {
  const sweepAll = async (): Promise<void> => {
    try {
      for await (const id of installations.active()) await add(`${ALL}:${id}`);
      await notes.raise(SWEPT, now());
    } finally {
      await add(DELIVERIES);
    }
  };
  const sweepInstallation = async (installation: number): Promise<void> => {
    try {
      for (const repository of await installations.repositories(installation))
        await add(formatKey({ ...repository, installation, issue: null }));
    } catch (err) {
      // Suspended or removed since it was listed.
      if (classifyFailure(err, now()).kind !== 'refusal' && statusOf(err) !== 404) throw err;
      log.warn({ err, installation }, 'installation not swept');
    }
  };
  const sweepDeliveries = async (): Promise<void> => {
    const onFailure = (err: unknown, delivery: string | undefined): void =>
      log.warn({ err, delivery }, 'delivery not asked for again');
    log.info({ redelivered: await redeliver(asApp, now(), onFailure) }, 'swept');
  };
  return {
    sweptAt: async () => (await notes.read(SWEPT)) || null,
    start: (installation) => add(installation === undefined ? ALL : `${ALL}:${installation}`),
    async work(key) {
      const [, installation] = /^sweep:(\d+)$/.exec(key) ?? [];
      if (installation !== undefined) await sweepInstallation(Number(installation));
      else if (key === ALL) await sweepAll();
      else if (key === DELIVERIES) await sweepDeliveries();
      else return false;
      return true;
    },
  };
}
