import { byWhen, type SortKeys } from './sort-keys.ts';

/**
 * Neighbours of one printed date, run by run: within these a second order may hold. An entry without a date is a run of its own.
 *
 * ```
 * 2022 Alpha  2022 Gamma │ 2023 Beta  2023 Delta  2023 Omega
 * ```
 */
export function runsOfOneDate(keys: readonly SortKeys[]): SortKeys[][] {
  const runs: SortKeys[][] = [];
  for (const [i, key] of keys.entries()) {
    const previous = keys[i - 1];
    if (previous?.when && key.when && byWhen(previous, key) === 0) runs.at(-1)?.push(key);
    else runs.push([key]);
  }
  return runs;
}
