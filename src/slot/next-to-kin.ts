/** Entries of runs that hold several groups, how long a group is on average, and how many pieces it may be in. */
const LEAST = 6;
const MEAN = 1.7;
const PIECES = 1.25;

/**
 * The slots next to entries of the same group (one venue, one type, one task), where the entries of most groups stand together;
 * else all slots.
 *
 * ```
 * 2022: CVPR  CVPR  ICML │ 2023: ICLR  ICLR  CVPR  CVPR
 *                                           ^ the next ICLR of 2023
 * ```
 *
 * @param kin whether each entry of the section is one of the new entry's group
 * @param runs the group of each entry of the section, by the runs within which groups may stand together
 */
export function nextToKin(
  slots: readonly number[],
  kin: readonly boolean[],
  runs: readonly (readonly string[])[],
): number[] {
  const near = slots.filter((slot) => kin[slot - 1] || kin[slot]);
  return near.length > 0 && standTogether(runs) ? near : [...slots];
}

function standTogether(runs: readonly (readonly string[])[]): boolean {
  let [size, groups, pieces] = [0, 0, 0];
  for (const run of runs) {
    const distinct = new Set(run).size;
    if (distinct < 2) continue;
    size += run.length;
    groups += distinct;
    pieces += run.filter((value, i) => i === 0 || value !== run[i - 1]).length;
  }
  return size >= LEAST && pieces <= groups * PIECES && size >= pieces * MEAN;
}
