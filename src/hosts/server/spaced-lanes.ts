import { setTimeout } from 'node:timers/promises';

/** Takes the next free moment of a name, after which none is free for some milliseconds, and tells how long it is until then. */
export type Reserve = (name: string, gap: number) => Promise<number>;

/** Milliseconds between two requests of a kind, as Octokit's throttling has them: https://github.com/octokit/plugin-throttling.js */
const GAPS = { write: 1000, notifications: 3000, search: 2000 } as const;

/**
 * Lanes of Octokit's throttling in which the requests of several processes are spaced out together. Which request is in which lane is
 * Octokit's own rule.
 *
 * @param factor of the gaps, for measuring
 */
export function createSpacedLanes(reserve: Reserve, factor = 1): Readonly<Record<string, unknown>> {
  const lane = (name: string, gap: number) => ({
    key: (id: string) => ({
      async schedule<T>(_options: unknown, send: (...sent: unknown[]) => Promise<T>, ...sent: unknown[]): Promise<T> {
        await setTimeout(await reserve(`${name}:${id}`, gap * factor));
        return send(...sent);
      },
    }),
  });
  return Object.fromEntries(Object.entries(GAPS).map(([name, gap]) => [name, lane(name, gap)]));
}
