import { byArxiv, byAuthor, byTitle, byWhen, type Order, type SortKeys } from './sort-keys.ts';

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
  /** Steps down, and none up, that are enough: most lists go on at the bottom, so that it is no chance. */
  readonly falling: number;
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
  if (steps >= 5) return degreeOfOrder(here) >= needed.own ? way(here) : 0;
  if (steps >= 3) return degreeOfOrder(here) === 1 ? way(here) : 0;
  const sum = [here, ...siblings.map((keys) => courseOf(keys, compare))].reduce(add);
  if (sum.rising === 0 && sum.falling >= needed.falling) return -1;
  return sum.rising + sum.falling >= needed.steps && degreeOfOrder(sum) >= needed.siblings ? way(sum) : 0;
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
  return rising >= (rising + falling) * WITHIN.rising && degreeOfOrder(course) >= WITHIN.inOrder;
}

/** Share of the entries that stand in order, 0 where rising or falling they would do so nearly alike. */
export function orderliness(keys: readonly SortKeys[], compare: Order): number {
  return degreeOfOrder(courseOf(keys, compare));
}

/**
 * Whether titles are the order of a section, and its dates rise or fall by chance: fewer entries stand against theirs, in it
 * and in it with its siblings.
 */
export function isByTitle(own: readonly SortKeys[], siblings: readonly (readonly SortKeys[])[]): boolean {
  return risesWithin([own], siblings, byTitle) && isSurer(own, siblings, byTitle, byWhen);
}

/** Steps of a section that show an order where it is the usual one, and share of its siblings' entries that must not stand against it. */
const USUAL = { steps: 3, siblings: 0.8 };

/**
 * Whether first authors are the order of a section, and its dates and titles rise by chance. A few entries without exception are
 * enough where names stand first and turned round, as in a bibliography.
 */
export function isByAuthor(own: readonly SortKeys[], siblings: readonly (readonly SortKeys[])[]): boolean {
  const isUsual = own.every(({ isBibliographic }) => isBibliographic) && isWithoutException(own, siblings);
  if (!isUsual && !risesWithin([own], siblings, byAuthor)) return false;
  return [byWhen, byTitle].every((other) => isSurer(own, siblings, byAuthor, other));
}

function isWithoutException(own: readonly SortKeys[], siblings: readonly (readonly SortKeys[])[]): boolean {
  const { rising, falling } = courseOf(own, byAuthor);
  const beside = courseIn(siblings, byAuthor);
  return rising >= USUAL.steps && falling === 0 && beside.up >= beside.size * USUAL.siblings;
}

/** Whether fewer entries stand against one order than against another, in the section and in it with its siblings. */
function isSurer(
  own: readonly SortKeys[],
  siblings: readonly (readonly SortKeys[])[],
  compare: Order,
  other: Order,
): boolean {
  const against = other === byWhen ? disorder : unrisen;
  const inAll = (count: typeof unrisen, by: Order): number =>
    [own, ...siblings].reduce((sum, keys) => sum + count(keys, by), 0);
  return unrisen(own, compare) < against(own, other) && inAll(unrisen, compare) < inAll(against, other);
}

/** How many entries would have to move so that all rise: nobody sorts titles or names from Z to A. */
function unrisen(keys: readonly SortKeys[], compare: Order): number {
  const { up, size } = courseOf(keys, compare);
  return size - up;
}

/** How many entries would have to move so that all rise, or all fall. */
export function disorder(keys: readonly SortKeys[], compare: Order): number {
  const { up, down, size } = courseOf(keys, compare);
  return size - Math.max(up, down);
}

/** How many entries stand in an order, rising or falling, and how many can be compared at all. */
export function countInOrder(keys: readonly SortKeys[], compare: Order): [right: number, of: number] {
  const { up, down, size } = courseOf(keys, compare);
  return [Math.max(up, down), size];
}

/** The end at which a list without a clear order grows: where its younger entries are, if most of them are there; else the bottom. */
export function growingEnd(own: readonly SortKeys[], siblings: readonly (readonly SortKeys[])[]): 1 | -1 {
  // A few dates among many entries do not say where the others came in, and those of other sections say it still less.
  const dated = [own, ...siblings].map((keys) => (keys.filter(isDated).length * 2 < keys.length ? [] : keys));
  if (own.length > 0 && dated[0]?.length === 0) return 1;
  return leaning(dated.slice(0, 1)) || leaning(dated) || 1;
}

const isDated = ({ when, arxiv }: SortKeys): boolean => when !== undefined || arxiv !== undefined;

/** Standard deviations that chance goes beyond once in ten times, either way: where it does, one end is as good as the other. */
const BEYOND_CHANCE = 1.6;

/**
 * Which way most pairs of entries stand, however far apart, where it is not by chance: Kendall's S against its deviation among
 * entries in no order (https://en.wikipedia.org/wiki/Kendall_rank_correlation_coefficient).
 */
function leaning(sections: readonly (readonly SortKeys[])[]): Direction {
  let [sum, variance] = [0, 0];
  for (const section of sections) {
    const keys = section.filter(isDated).slice(-MOST_COMPARED);
    for (const [i, key] of keys.entries())
      for (const earlier of keys.slice(0, i)) sum -= Math.sign(byWhen(earlier, key) || byArxiv(earlier, key));
    variance += (keys.length * (keys.length - 1) * (2 * keys.length + 5)) / 18;
  }
  return sum ** 2 < variance * BEYOND_CHANCE ** 2 || sum === 0 ? 0 : sum > 0 ? 1 : -1;
}

function degreeOfOrder({ up, down, size, rising, falling }: Course): number {
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
