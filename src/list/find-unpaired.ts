const TAG = /(?<!\\)<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>/gi;
/** Tags that nobody closes. */
const VOID = /^(?:br|img|hr|wbr|input)$/i;

/**
 * A tag that opens in a new entry and does not close in it, or closes only; `null` where all are in pairs, or where the entry
 * it was modelled on is not in pairs either.
 *
 * ```
 * [[Paper]](https://…).</details>      details
 * ```
 */
export function findUnpaired(text: string, model: string): string | null {
  const [now, before] = [balances(text), balances(model)];
  for (const [tag, balance] of now) if (balance !== 0 && balance !== before.get(tag)) return tag;
  return null;
}

/** By tag, how many more open than close. */
function balances(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [whole, close, name = ''] of text.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (!VOID.test(tag) && !whole.endsWith('/>')) found.set(tag, (found.get(tag) ?? 0) + (close === '' ? 1 : -1));
  }
  return found;
}
