/** How much the bot may do to one key. */
const MOST_PLANS = 20;
const HOUR = 60 * 60 * 1000;

/**
 * Stops a key that is planned for again and again: two bots that answer each other, or a bug of ours. Counts plans that
 * were carried out for each key within an hour.
 *
 * @param now milliseconds since the epoch
 */
export function createLoopBreaker(
  now: () => number,
  most = MOST_PLANS,
): { readonly isBroken: (key: string) => boolean; readonly count: (key: string) => void } {
  const times = new Map<string, number[]>();
  const recent = (key: string): number[] => (times.get(key) ?? []).filter((time) => now() - time < HOUR);
  return {
    isBroken: (key) => recent(key).length >= most,
    count: (key) => {
      for (const [known, counted] of times) if (counted.every((time) => now() - time >= HOUR)) times.delete(known);
      times.set(key, [...recent(key), now()]);
    },
  };
}
