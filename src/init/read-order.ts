import type { List } from '../list/list.ts';
import { slotByOrder } from '../slot/slot-by-order.ts';
import type { Fields } from '../submission/submission.ts';

/** An order that the sections of a list show, and in how many of the neighbours that can be compared, from 0 to 1. */
export interface LearntOrder {
  readonly order: 'date' | 'date-desc' | 'title';
  readonly share: number;
}

/** Fewer neighbours that differ say nothing. */
const LEAST_PAIRS = 5;
const LEAST_SHARE = 0.75;

/** The order of the entries in their sections; `null` where neither dates nor titles show one. */
export function readOrder({ sections }: List): LearntOrder | null {
  const pairs = sections.flatMap(({ entries }) =>
    entries.slice(1).map((entry, index): [Fields, Fields] => [entries[index]?.fields ?? {}, entry.fields]),
  );
  for (const order of ['date', 'title'] as const) {
    const ways = pairs.map(([one, other]) => wayOf(order, one, other)).filter((way) => way !== 0);
    if (ways.length < LEAST_PAIRS) continue;
    const rising = ways.filter((way) => way > 0).length / ways.length;
    if (rising >= LEAST_SHARE) return { order, share: rising };
    if (order === 'date' && 1 - rising >= LEAST_SHARE) return { order: 'date-desc', share: 1 - rising };
  }
  return null;
}

/** 1 where the first goes before the other, -1 where it goes behind it, 0 where both ways are right. */
function wayOf(order: 'date' | 'title', one: Fields, other: Fields): 1 | 0 | -1 {
  const [behind, before] = [slotByOrder(order, [one], other) === 1, slotByOrder(order, [other], one) === 1];
  return behind === before ? 0 : behind ? 1 : -1;
}
