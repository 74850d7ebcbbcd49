import { type Direction, orderliness } from './direction-of.ts';
import { byArxiv, byWhen, type Compare, type SortKeys } from './sort-keys.ts';

/** Most entries that are taken for pinned, and the share of a section that they may be at most. */
const MOST = 6;
const SHARE = 1 / 4;

/**
 * How many first entries stand against the order of all that comes next: those were put there on purpose, and new entries go
 * below them.
 *
 * ```
 * 2023  2023 │ 2025  2024  2024  2023  2022      the rest falls
 * ^^^^^^^^^^ pinned
 * ```
 */
export function countPinned(keys: readonly SortKeys[], direction: Direction): number {
  if (direction === 0) return 0;
  for (let count = Math.max(1, Math.min(MOST, Math.floor(keys.length * SHARE))); count > 0; count -= 1) {
    const [head, rest] = [keys.slice(0, count), keys.slice(count)];
    const kept = [byWhen, byArxiv].filter((compare) => orderliness(rest, compare) >= 0.9);
    if (rest.length < 3 || kept.length === 0) continue;
    const next = rest.slice(0, 4);
    const step: Compare = (one, other) => kept.map((compare) => compare(one, other)).find((by) => by !== 0) ?? 0;
    if (head.every((one) => next.every((other) => step(one, other) * direction > 0))) return count;
  }
  return 0;
}

/**
 * Whether the list has come to grow at the end that its order speaks against: its two newest entries stand there, and the
 * paper is no older than they are.
 *
 * ```
 * 2024-12  2024-11  2024-10  2024-06  2025-02  2025-05      falls, but for
 *                                     ^^^^^^^^^^^^^^^^ what came last
 * ```
 */
export function growsBackwards(keys: readonly SortKeys[], wanted: SortKeys, direction: Direction): boolean {
  if (direction === 0 || keys.length < 6) return false;
  const [body, last] = direction < 0 ? [keys.slice(0, -2), keys.slice(-2)] : [keys.slice(2), keys.slice(0, 2)];
  return last.every((one) => {
    const steps = body.map((other) => byDate(one, other));
    const newer = steps.filter((step) => step > 0).length;
    return steps.every((step) => step >= 0) && newer >= body.length * 0.8 && byDate(wanted, one) >= 0;
  });
}

const byDate: Compare = (a, b) => byWhen(a, b) || byArxiv(a, b);
