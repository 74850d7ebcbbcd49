import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedGitHub } from '../../../sandbox/github/start-github.ts';
import { FastClock, Loop } from '../../support/loop.ts';

type Injected = Parameters<EmbeddedGitHub['faults']['inject']>[1];

/** Something that goes wrong at one request of the bot's. */
export interface Fault {
  /** Its letter in the matrix: before the effect (A), after it (B), in what is answered (C), a limit (D), … */
  readonly kind: string;
  readonly about: string;
  /** Whether it can only happen to a read. */
  readonly isOfReads?: boolean;
  /** Whether a request may take half a second only. */
  readonly isSlow?: boolean;
  /** Lets it happen to one request after some, while something is done. */
  readonly during: (loop: Loop, skip: number, work: () => Promise<unknown>) => Promise<void>;
}

const BOT = { kind: 'installation' } as const;
const MINUTE = 60;

function injecting(kind: string, about: string, fault: Injected, more: Partial<Fault> = {}): Fault {
  return {
    kind,
    about,
    ...more,
    async during(loop, skip, work) {
      loop.github.faults.inject(BOT, fault, { skip });
      await work();
    },
  };
}

/** The process ends while a request hangs, and another is started: nothing that was begun goes on. */
function crashing(kind: string, about: string, fault: Injected): Fault {
  return {
    kind,
    about,
    async during(loop, skip, work) {
      loop.github.faults.inject(BOT, fault, { skip });
      let isOver = false;
      const crash = async (): Promise<void> => {
        while (loop.github.faults.waiting > 0 && !isOver) await delay(1);
        if (!isOver) await loop.crash();
      };
      const working = work().finally(() => {
        isOver = true;
      });
      await Promise.all([working, crash()]);
    },
  };
}

/** Another server does all there is to do while a request of the first is on its way. */
const OVERTAKEN: Fault = {
  kind: 'S',
  about: 'another server was faster',
  async during(loop, skip, work) {
    const other = await Loop.startServerFor(loop.github);
    await other.idle();
    const action = async (): Promise<void> => {
      other.sweep();
      await other.idle();
    };
    try {
      // Its own requests are the bot's, too: the fault is for the first server, and taken by then.
      loop.github.faults.inject(BOT, { kind: 'run', action }, { skip });
      await work();
    } finally {
      await other.stop();
    }
  },
};

const fail = (status: number, message: string, headers: Record<string, string> = {}): Injected => ({
  kind: 'fail',
  status,
  headers,
  body: { message },
});

/** All that can go wrong with a request, as reliability is told by (A to K2, and S). */
export const FAULTS: readonly Fault[] = [
  injecting('A', 'fails before its effect (502)', { kind: 'fail', status: 502 }),
  injecting('A', 'loses its connection before its effect', { kind: 'reset-before' }),
  injecting('B', 'loses its connection after its effect', { kind: 'reset' }),
  injecting('C', 'is answered by half a body', { kind: 'truncate' }),
  injecting('C', 'is answered by a page that says it is JSON', { kind: 'html' }),
  injecting('D', 'meets a limit (403)', fail(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })),
  injecting('D', 'meets a limit (429)', { kind: 'fail', status: 429 }),
  injecting(
    'D’',
    'has used the hour up',
    fail(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(FastClock.START + MINUTE),
    }),
  ),
  injecting('E', 'is not found yet (404)', fail(404, 'Not Found')),
  injecting('F', 'is not valid yet (422)', fail(422, 'Validation Failed')),
  injecting('G', 'is in conflict (409)', fail(409, 'Conflict')),
  injecting('H', 'is never answered', { kind: 'hang' }, { isSlow: true }),
  injecting('H', 'is never answered after its effect', { kind: 'hang-after' }, { isSlow: true }),
  crashing('K1', 'ends its process before its effect', { kind: 'hang' }),
  crashing('K2', 'ends its process after its effect', { kind: 'hang-after' }),
  injecting('S', 'reads what it read before', { kind: 'stale' }, { isOfReads: true }),
  OVERTAKEN,
];
