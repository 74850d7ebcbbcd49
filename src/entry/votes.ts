/** How much an entry counts by its rank, see {@link Sample.rank}: one of the rank `half` counts half as much as the nearest. */
export function nearness(rank: number, half = HALF): number {
  return 1 / (1 + rank / half);
}

const HALF = 6;

/** Adds to what speaks for a value. */
export function vote<T>(votes: Map<T, number>, value: T, weight = 1): void {
  votes.set(value, (votes.get(value) ?? 0) + weight);
}

/** What speaks for each of some values that are named one by one. */
export function votesFor<T>(named: Iterable<readonly [value: T, weight: number]>): Map<T, number> {
  const votes = new Map<T, number>();
  for (const [value, weight] of named) vote(votes, value, weight);
  return votes;
}

/** The values that come so often at the least. */
export function comingOften<T>(values: readonly T[], least: number): Set<T> {
  const counts = votesFor(values.map((value) => [value, 1]));
  return new Set([...counts].flatMap(([value, count]) => (count >= least ? [value] : [])));
}

/** The value that most speaks for, the first of equal ones. */
export function mostVoted<T>(votes: ReadonlyMap<T, number>): T | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The value that comes most often, the first of equal ones. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  return mostVoted(votesFor(values.map((value) => [value, 1])));
}
