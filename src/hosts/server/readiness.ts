import type { Waiting } from '../../queue/queue.ts';
import { ageOf } from './metrics.ts';

/** Whether the server does its work, for whoever watches it. */
export interface Readiness {
  readonly ready: boolean;
  /** What is amiss, a sentence each. */
  readonly because: readonly string[];
  /** When a sweep last went through all installations, as ISO 8601. */
  readonly lastSweep: string | null;
  readonly queue: { readonly waiting: number; readonly oldestSeconds: number };
  /** Whether GitHub answered when it was last asked. */
  readonly github: boolean;
}

/** What readiness is told by, all times in milliseconds since the epoch. */
export interface Signs {
  readonly waiting: readonly Waiting[];
  readonly startedAt: number;
  readonly sweptAt: number | null;
  /** Between two sweeps. */
  readonly sweepEvery: number;
  readonly isGitHubThere: boolean;
  readonly isRedisThere: boolean;
  readonly isKnown: boolean;
}

const MINUTE = 60_000;
/** An issue is answered in seconds. What failed and waits for its next try, perhaps since GitHub asked for a pause, is no sign of anything. */
const OLDEST = 15 * MINUTE;

/** Tells whether the server does its work. */
export function tellReadiness(signs: Signs, now: number): Readiness {
  const age = ageOf(
    signs.waiting.filter(({ failed }) => !failed),
    now,
  );
  const lastSweep = signs.sweptAt ?? signs.startedAt;
  const because = [
    ...(signs.isKnown ? [] : ['GitHub has not said yet who the App is.']),
    ...(signs.isGitHubThere ? [] : ['GitHub did not answer when it was last asked.']),
    ...(signs.isRedisThere ? [] : ['Redis does not answer.']),
    ...(now - lastSweep > 2 * signs.sweepEvery ? ['No sweep came through for two of its turns.'] : []),
    ...(age > OLDEST ? ['Something has waited for more than a quarter of an hour.'] : []),
  ];
  return {
    ready: because.length === 0,
    because,
    lastSweep: signs.sweptAt === null ? null : new Date(signs.sweptAt).toISOString(),
    queue: { waiting: signs.waiting.length, oldestSeconds: Math.round(age / 1000) },
    github: signs.isGitHubThere,
  };
}
