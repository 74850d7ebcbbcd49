import { numbersIn } from './numbers-in.ts';
import type { ProblemSaid } from './wording.ts';

/**
 * The first and the last year that a list takes, of what `year-out-of-range` says of one that it does not take: `2015 or later`,
 * `2020 or earlier`, `a year from 2015 to 2020`. `null` where there is none.
 */
export function yearsTaken({ value, expected }: Pick<ProblemSaid, 'value' | 'expected'>): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [one, to] = numbersIn(expected);
  if (one === undefined) return { from: null, to: null };
  if (to !== undefined) return { from: one, to };
  return Number(value.slice(0, 4)) < Number(one) ? { from: one, to: null } : { from: null, to: one };
}
