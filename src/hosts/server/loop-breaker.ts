import type { Plan } from '../../plan/action.ts';

/** How much the bot may do to one key: without the list having moved, and in all. */
const MOST_PLANS = 20;
const MOST_OF_ALL = 200;
const HOUR = 60 * 60 * 1000;

/** A plan that was carried out. */
interface Counted {
  readonly at: number;
  /** Whether it only followed the list: it was made for a version of it that no plan of this key was made for. */
  readonly isFollowing: boolean;
}

/**
 * Stops a key that is planned for again and again: two bots that answer each other, or a bug of ours. Counts plans that
 * were carried out for each key within an hour. A proposal that follows its list, as when many others are merged one by one, may
 * move more often.
 *
 * @param now milliseconds since the epoch
 */
export function createLoopBreaker(
  now: () => number,
  most = MOST_PLANS,
  mostOfAll = MOST_OF_ALL,
): { readonly isBroken: (key: string) => boolean; readonly count: (key: string, plan: Plan) => void } {
  const counted = new Map<string, readonly Counted[]>();
  const bases = new Map<string, string>();
  const recent = (key: string): readonly Counted[] => (counted.get(key) ?? []).filter(({ at }) => now() - at < HOUR);
  return {
    isBroken(key) {
      const all = recent(key);
      return all.length >= mostOfAll || all.filter(({ isFollowing }) => !isFollowing).length >= most;
    },
    count(key, plan) {
      for (const [known, all] of counted)
        if (all.every(({ at }) => now() - at >= HOUR)) {
          counted.delete(known);
          bases.delete(known);
        }
      const base = plan.flatMap((action) => (action.kind === 'publish-branch' ? action.parents.slice(-1) : []))[0];
      const isFollowing = base !== undefined && bases.has(key) && bases.get(key) !== base;
      if (base !== undefined) bases.set(key, base);
      counted.set(key, [...recent(key), { at: now(), isFollowing }]);
    },
  };
}
