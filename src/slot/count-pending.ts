import { isAddress } from '../knowledge/hosts.ts';
import type { Fields } from '../submission/submission.ts';

/** Share of the entries above that lead somewhere, where the last ones are told from them by leading nowhere. */
const MOST = 0.9;
/** Fewer entries above show nothing. */
const FEWEST = 3;

/**
 * How many last entries are announced only, papers that cannot be read yet: they lead nowhere, those above do. A new one that
 * can be read goes above them.
 *
 * ```
 * - Naps [[Paper]](https://…)
 * - Rest [[Paper]](https://…)
 *                               a new one
 * - ⚠️ Sleep [Paper]()
 *   ^^^^^^^^^^^^^^^^^ pending
 * ```
 */
export function countPending(entries: readonly Fields[], paper: Fields): number {
  if (!hasAddress(paper)) return 0;
  const last = entries.findLastIndex(hasAddress) + 1;
  const above = entries.slice(0, last);
  const leading = above.filter(hasAddress).length;
  return leading >= FEWEST && leading >= above.length * MOST ? entries.length - last : 0;
}

function hasAddress(fields: Fields): boolean {
  return Object.values(fields).some((value) => isAddress(value));
}
