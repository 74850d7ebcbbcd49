import { groupBy } from '../entry/group-by.ts';
import type { Entry, List, Section } from '../list/list.ts';

/** Entries that are numbered in one run, from the lowest number to the highest whichever way the text goes. */
export interface Chain {
  /** 1 where numbers rise from the top to the bottom, -1 where they fall. */
  readonly way: 1 | -1;
  /** In the order of the text, or against it where numbers fall. */
  readonly entries: readonly Entry[];
  /** How many of them stand before a new entry. */
  readonly position: number;
  /** Whether most sections of the list begin where another one ended. */
  readonly continues: boolean;
}

/**
 * The chain that a new entry of a section belongs to: the section's own entries, and those of the sections that run on from it.
 *
 * ```
 * ## A  [1] [2]   ## B  [3] [4]      one chain, rising        ## A  [4] [3]   ## B  [2] [1]      one chain, falling
 * ## A  [1] [2]   ## B  [1] [2]      two chains
 * ```
 *
 * @param index where among the section's entries the new one comes to stand
 */
export function chainOf(list: List, section: Section, index: number): Chain {
  const way = wayOfSection(list, section) < 0 ? -1 : 1;
  const inWay = <T>(all: readonly T[]): T[] => (way < 0 ? all.toReversed() : [...all]);
  const runs = inWay(list.sections).map((one) => ({ section: one, entries: inWay(one.entries) }));
  const own = runs.findIndex((run) => run.section === section);
  const filled = runs.filter(({ entries }) => entries.some(({ number }) => number !== null));
  const continues = continuesThrough(filled.map(({ entries }) => entries));
  const isEmpty = section.entries.length === 0;
  const before = filled.findLastIndex((run) => runs.indexOf(run) < own);
  const at = isEmpty ? Math.max(before, 0) : filled.findIndex((run) => run.section === section);
  const within = way < 0 ? section.entries.length - index : index;
  if (at < 0) return { way, entries: runs[own]?.entries ?? [], position: within, continues };
  if (isEmpty && !continues) return { way, entries: [], position: 0, continues };
  let [from, to] = [at, at];
  const runsOn = (i: number): boolean =>
    continuesNumbers(filled[i]?.entries ?? [], filled[i + 1]?.entries ?? [], continues);
  while (from > 0 && runsOn(from - 1)) from -= 1;
  while (to + 1 < filled.length && runsOn(to)) to += 1;
  const chain = filled.slice(from, to + 1);
  const earlier = chain.filter((run) => runs.indexOf(run) < own).flatMap(({ entries }) => entries);
  return { way, entries: chain.flatMap(({ entries }) => entries), position: earlier.length + within, continues };
}

/** A single `1.` before a `2.` is chance in a list whose sections start anew. */
function continuesNumbers(one: readonly Entry[], next: readonly Entry[], continues: boolean): boolean {
  const last = numbersOf(one).at(-1);
  const [first] = numbersOf(next);
  if (last === undefined || first === undefined) return false;
  return first === last + 1 && (first > 2 || (first > 1 && continues));
}

function continuesThrough(runs: readonly (readonly Entry[])[]): boolean {
  const firsts = runs.flatMap((entries) => numbersOf(entries)[0] ?? []);
  return firsts.length > 1 && firsts.filter((number) => number <= 1).length <= firsts.length / 2;
}

/** Which way a section's numbers go: 1 up, -1 down, 0 where nothing tells; a section too short to say so goes as the others do. */
export function wayOfSection(list: List, section: Section): 1 | 0 | -1 {
  const own = wayOf(numbersOf(section.entries));
  if (own !== 0) return own;
  const ways = list.sections.map(({ entries }) => wayOf(numbersOf(entries)) as number);
  const most = Math.sign(ways.reduce((sum, way) => sum + way, 0));
  // Where every section has one entry, their numbers tell.
  const way = ways.some((one) => one !== 0) ? most : wayOf(list.sections.flatMap(({ entries }) => numbersOf(entries)));
  return way > 0 ? 1 : way < 0 ? -1 : 0;
}

/**
 * Which way numbers go: as most of their steps by one do, else as most steps do.
 *
 * ```
 * 1 2 3 1 2 3 → 1        3 2 1 → -1        1 1 1 → 0
 * ```
 */
export function wayOf(numbers: readonly number[]): 1 | 0 | -1 {
  if (lazyNumber(numbers) !== undefined) return 0;
  const steps = stepsOf(numbers);
  const unit = steps.filter((step) => Math.abs(step) === 1).reduce((sum, step) => sum + step, 0);
  const all = steps.reduce((sum, step) => sum + Math.sign(step), 0);
  const way = Math.sign(unit || all);
  return way > 0 ? 1 : way < 0 ? -1 : 0;
}

/** The number that nearly all entries have, as Markdown counts only the first one: `21. 1. 1. 1.` goes on from 21. */
export function lazyNumber(numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return undefined;
  const [most] = [...groupBy(numbers, (number) => number)].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length >= numbers.length * 0.8 ? most[0] : undefined;
}

export function numbersOf(entries: readonly Entry[]): number[] {
  return entries.flatMap(({ number }) => number ?? []);
}

function stepsOf(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
}
