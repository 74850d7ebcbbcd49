import { byArxiv, byWhen, type Order, type SortKeys } from './sort-keys.ts';

/** 1 where the order rises, -1 where it falls, 0 where there is none to see. */
export type Direction = 1 | 0 | -1;

/** How sure an order must be. */
export interface Evidence {
  /** Share of a section's entries that stand in order. */
  readonly own: number;
  /** The same, where only its siblings show an order. */
  readonly siblings: number;
  /** Steps up or down that siblings must have. */
  readonly steps: number;
}

/** How a run of entries goes up and down. */
interface Course {
  /** Neighbours of which the second is greater, or smaller. */
  readonly rising: number;
  readonly falling: number;
  /** Entries in the longest rising, or falling, selection: all others would have to move. */
  readonly up: number;
  readonly down: number;
  /** Entries that can be compared at all. */
  readonly size: number;
}

/**
 * The order in which most entries stand, if enough of them do: of the section itself where it is long enough to show one,
 * else of the section and its siblings together.
 *
 * ```
 * 2024  2023  2020  2021  2021  2022  2022  2023      six of eight rise, two would have to move
 *  ^^^^^^^^^^ against it
 * ```
 */
export function directionOf(
  own: readonly SortKeys[],
  siblings: readonly (readonly SortKeys[])[],
  compare: Order,
  needed: Evidence,
): Direction {
  const here = courseOf(own, compare);
  const steps = here.rising + here.falling;
  if (steps >= 5) return inOrder(here) >= needed.own ? way(here) : 0;
  if (steps >= 3) return inOrder(here) === 1 ? way(here) : 0;
  const sum = [here, ...siblings.map((keys) => courseOf(keys, compare))].reduce(add);
  return sum.rising + sum.falling >= needed.steps && inOrder(sum) >= needed.siblings ? way(sum) : 0;
}

/** A second order is subtle, and short runs rise by chance: share in order, share of rising steps, and steps, with siblings too. */
const WITHIN = { inOrder: 0.8, rising: 0.75, steps: 6, stepsWithSiblings: 12 };

/**
 * Whether entries rise within runs, all runs taken together: those of the section, or those of its siblings with them where
 * the section has too few steps.
 */
export function risesWithin(
  own: readonly (readonly SortKeys[])[],
  siblings: readonly (readonly SortKeys[])[],
  compare: Order,
): boolean {
  const here = courseIn(own, compare);
  if (here.rising + here.falling >= WITHIN.steps) return rises(here);
  const sum = add(here, courseIn(siblings, compare));
  return sum.rising + sum.falling >= WITHIN.stepsWithSiblings && rises(sum);
}

function rises(course: Course): boolean {
  const { rising, falling } = course;
  return rising >= (rising + falling) * WITHIN.rising && inOrder(course) >= WITHIN.inOrder;
}

/** Share of the entries that stand in order, 0 where rising or falling they would do so nearly alike. */
export function orderliness(keys: readonly SortKeys[], compare: Order): number {
  return inOrder(courseOf(keys, compare));
}

/** How many entries would have to move so that all rise, or all fall. */
export function disorder(keys: readonly SortKeys[], compare: Order): number {
  const { up, down, size } = courseOf(keys, compare);
  return size - Math.max(up, down);
}

/** The end at which a list without a clear order grows: where its younger entries are, if most of them are there; else the bottom. */
export function growingEnd(own: readonly SortKeys[], siblings: readonly (readonly SortKeys[])[]): 1 | -1 {
  return leaning([own], 6) || leaning([own, ...siblings], 12) || 1;
}

/** Share of the steps that must go one way. */
const LEANING = 0.65;

function leaning(sections: readonly (readonly SortKeys[])[], least: number): Direction {
  const all = sections.flatMap((keys) => [courseOf(keys, byWhen), courseOf(keys, byArxiv)]);
  const falling = all.reduce((sum, one) => sum + one.falling, 0);
  const steps = all.reduce((sum, one) => sum + one.rising + one.falling, 0);
  if (steps < least) return 0;
  return falling >= steps * LEANING ? -1 : falling <= steps * (1 - LEANING) ? 1 : 0;
}

function inOrder({ up, down, size, rising, falling }: Course): number {
  const [moves, otherwise] = [size - Math.max(up, down), size - Math.min(up, down)];
  return rising + falling === 0 || moves * 2 > otherwise ? 0 : 1 - moves / size;
}

function way({ up, down }: Course): Direction {
  return up > down ? 1 : -1;
}

const NOTHING: Course = { rising: 0, falling: 0, up: 0, down: 0, size: 0 };

function courseIn(runs: readonly (readonly SortKeys[])[], compare: Order): Course {
  return runs.map((keys) => courseOf(keys, compare)).reduce(add, NOTHING);
}

function add(a: Course, b: Course): Course {
  return {
    rising: a.rising + b.rising,
    falling: a.falling + b.falling,
    up: a.up + b.up,
    down: a.down + b.down,
    size: a.size + b.size,
  };
}

/** The selection takes time by the square of the length, and the last entries say how a list grows now. */
const MOST_COMPARED = 150;

function courseOf(keys: readonly SortKeys[], compare: Order): Course {
  let [rising, falling] = [0, 0];
  for (const [i, key] of keys.entries()) {
    const previous = keys[i - 1];
    const step = previous ? compare(previous, key) : 0;
    if (step < 0) rising += 1;
    if (step > 0) falling += 1;
  }
  const comparable = keys.filter(comparableBy(keys, compare)).slice(-MOST_COMPARED);
  return {
    rising,
    falling,
    up: longest(comparable, compare, 1),
    down: longest(comparable, compare, -1),
    size: comparable.length,
  };
}

/** Whether keys compare with any other of them. Many are the same to the order, so that each kind is looked at once. */
function comparableBy(keys: readonly SortKeys[], compare: Order): (key: SortKeys) => boolean {
  const kinds = new Map(keys.map((key) => [compare.partOf(key), key]));
  const all = [...kinds.values()];
  const comparable = new Set<string>();
  for (const [part, key] of kinds) if (all.some((other) => compare(key, other) !== 0)) comparable.add(part);
  return (key) => comparable.has(compare.partOf(key));
}

/** Length of the longest selection that never goes against the direction. */
function longest(keys: readonly SortKeys[], compare: Order, direction: Direction): number {
  const lengths: number[] = [];
  for (const [i, key] of keys.entries()) {
    let most = 0;
    for (const [k, earlier] of keys.slice(0, i).entries()) {
      const length = lengths[k] ?? 0;
      if (length > most && compare(earlier, key) * direction <= 0) most = length;
    }
    lengths.push(most + 1);
  }
  return Math.max(0, ...lengths);
}
