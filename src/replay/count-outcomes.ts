import type { Outcome, Replayed } from './replay-addition.ts';

/** How many additions came out how. */
export type Counts = Readonly<Record<Outcome, number>>;

export const OUTCOMES = ['exact', 'blanks', 'elsewhere', 'differs', 'refused'] as const satisfies readonly Outcome[];

/** How many additions came out how; all outcomes are there. */
export function countOutcomes(replayed: readonly Pick<Replayed, 'outcome'>[]): Counts {
  const count = (wanted: Outcome): number => replayed.filter(({ outcome }) => outcome === wanted).length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
}
