import { ORDERS } from '../config/config.ts';
import type { AskedOrder } from '../slot/slot-by-order.ts';
import type { Replayed } from './replay-addition.ts';

/** An order that more additions follow than were put where they belong, as far as can be told without trying it. */
export interface OrderGuess {
  readonly order: AskedOrder;
  /** Additions that it would have put right. */
  readonly gained: readonly number[];
  /** Additions that it would have put wrong. */
  readonly lost: readonly number[];
}

/** The order of a configuration that explains most of where additions went; `null` where none explains more than is explained. */
export function bestOrder(replayed: readonly Pick<Replayed, 'isPlaced' | 'addition'>[]): OrderGuess | null {
  const indexes = [...replayed.keys()];
  const guesses = ORDERS.filter((order): order is AskedOrder => order !== 'auto').map((order): OrderGuess => {
    const follows = (at: number): boolean => replayed[at]?.addition.orders.includes(order) ?? false;
    return {
      order,
      gained: indexes.filter((at) => !replayed[at]?.isPlaced && follows(at)),
      lost: indexes.filter((at) => replayed[at]?.isPlaced && !follows(at)),
    };
  });
  const worth = ({ gained, lost }: OrderGuess): number => gained.length - lost.length;
  const best = guesses.sort((a, b) => worth(b) - worth(a))[0];
  return best && worth(best) > 0 ? best : null;
}
