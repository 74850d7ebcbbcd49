/** How much an entry counts by its rank, see {@link Sample.rank}: one of the rank `half` counts half as much as the nearest. */
export function nearness(rank: number, half = HALF): number {
  return 1 / (1 + rank / half);
}

const HALF = 6;

/** Adds to what speaks for a value. */
export function vote<T>(votes: Map<T, number>, value: T, weight = 1): void {
  votes.set(value, (votes.get(value) ?? 0) + weight);
}

/** The value that most speaks for, the first of equal ones. */
export function mostVoted<T>(votes: ReadonlyMap<T, number>): T | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The value that comes most often, the first of equal ones. */
export function mostFrequent<T>(values: Iterable<T>): T | undefined {
  const votes = new Map<T, number>();
  for (const value of values) vote(votes, value);
  return mostVoted(votes);
}
