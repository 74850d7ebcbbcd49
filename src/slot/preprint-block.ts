import { disorder } from './direction-of.ts';
import { byWhen, type SortKeys } from './sort-keys.ts';

/** Entries of a section from one index to another, the second excluded. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Entries that either block must have, and the share of all that may stand in the wrong one. */
const LEAST = 3;
const STRAYS = 0.12;

/**
 * The block that a paper belongs to, where a section holds its published papers and its preprints apart and the order by
 * date starts anew in the second; `undefined` where it does not.
 *
 * ```
 * CVPR 2024  ICLR 2023  ECCV 2022 │ arXiv 2024  arXiv 2023
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^ preprints
 * ```
 */
export function blockFor(keys: readonly SortKeys[], wanted: SortKeys): Block | undefined {
  if (wanted.isPreprint === undefined || keys.length < 2 * LEAST) return undefined;
  const preprints = keys.filter((key) => key.isPreprint === true).length;
  const published = keys.filter((key) => key.isPreprint === false).length;
  let [seenPreprints, seenPublished] = [0, 0];
  let best: { cut: number; strays: number; isPreprintFirst: boolean } | undefined;
  for (const [i, key] of keys.entries()) {
    const cut = i + 1;
    if (key.isPreprint === true) seenPreprints += 1;
    if (key.isPreprint === false) seenPublished += 1;
    if (cut < LEAST || keys.length - cut < LEAST) continue;
    for (const isPreprintFirst of [false, true]) {
      const strays = isPreprintFirst
        ? seenPublished + (preprints - seenPreprints)
        : seenPreprints + (published - seenPublished);
      if (!best || strays < best.strays) best = { cut, strays, isPreprintFirst };
    }
  }
  if (!best || best.strays > keys.length * STRAYS || Math.min(preprints, published) < LEAST) return undefined;
  const [before, after] = [keys.slice(0, best.cut), keys.slice(best.cut)];
  if (disorder(before, byWhen) + disorder(after, byWhen) >= disorder(keys, byWhen)) return undefined;
  return wanted.isPreprint === best.isPreprintFirst ? { from: 0, to: best.cut } : { from: best.cut, to: keys.length };
}
