import { groupBy } from '../entry/group-by.ts';
import type { Entry, List, Section } from './list.ts';

/** The number a new entry gets, and what it does to the ones after it. */
export interface Numbering {
  readonly number: number | null;
  /** Entries whose number changes, with the new one, in the order of the text. */
  readonly renumbered: readonly { readonly entry: Entry; readonly number: number }[];
  readonly notes: readonly string[];
}

const NONE: Numbering = { number: null, renumbered: [], notes: [] };

/**
 * Numbers as the list has them: none, all `1.`, or running up (or down) within a section or through the sections of a
 * chapter. An entry in between takes the place of the one it comes before; followers move on only where their numbers are
 * taken. A sequence that is already broken is carried on from the entry before and never repaired.
 */
export function numberEntry(list: List, section: Section, index: number): Numbering {
  const chain = chainOf(list, section);
  const at = chain.indexOf(section.entries[index] as Entry);
  const before = index > 0 ? section.entries[index - 1] : undefined;
  const position = at >= 0 ? at : before ? chain.indexOf(before) + 1 : chainStart(list, section, chain);
  const numbers = chain.map((entry) => entry.number);
  const numbered = numbers.filter((number) => number !== null);
  if (numbered.length === 0 || numbered.length * 2 < chain.length)
    return chain.length > 0 || !isNumberedList(list) ? NONE : { ...NONE, number: 1 };
  const lazy = lazyNumber(numbered);
  if (lazy !== undefined) return { ...NONE, number: position === 0 ? (numbers[0] ?? lazy) : lazy };
  if (numbered.length === 1 && lazyElsewhere(list)) return { ...NONE, number: 1 };
  const step = falls(numbered) ? -1 : 1;
  const previous = numbers.slice(0, position).findLast((number) => number !== null);
  const next = numbers.slice(position).find((number) => number !== null);
  const number =
    step > 0
      ? previous !== undefined && previous !== null
        ? previous + 1
        : next !== undefined && next !== null && next > 1
          ? continues(list)
            ? next - 1
            : 1
          : (next ?? 1)
      : next !== undefined && next !== null
        ? next + 1
        : (previous ?? 2) - 1;
  const broken = numbered.some((value, i) => i > 0 && value !== (numbered[i - 1] ?? 0) + step);
  const notes = broken ? ['The numbers of this list already have a gap or a double; they were left as they are.'] : [];
  if (step < 0) return { number, renumbered: shift(chain.slice(0, position), number, 1), notes };
  return {
    number,
    renumbered: next !== undefined && next !== null && next <= number ? shift(chain.slice(position), number, 1) : [],
    notes,
  };
}

/** The number that nearly all entries have, as Markdown counts only the first one: `21. 1. 1. 1.` goes on from 21. */
function lazyNumber(numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return undefined;
  const [most] = [...groupBy(numbers, (number) => number)].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length >= numbers.length * 0.8 ? most[0] : undefined;
}

/** Followers move by one as long as each runs on from the one before it. */
function shift(entries: readonly Entry[], taken: number, by: number): { entry: Entry; number: number }[] {
  const moved: { entry: Entry; number: number }[] = [];
  for (const entry of entries) {
    if (entry.number === null || entry.number < Math.min(taken, 1)) continue;
    moved.push({ entry, number: entry.number + by });
  }
  return moved;
}

function falls(numbers: readonly number[]): boolean {
  const down = numbers.filter((number, i) => i > 0 && number < (numbers[i - 1] ?? 0)).length;
  return numbers.length > 2 && down * 2 > numbers.length;
}

/** The entries that are numbered in one run with this section's: its own, and those of neighbouring sections that run on. */
function chainOf(list: List, section: Section): Entry[] {
  const filled = list.sections.filter(
    (other) => other === section || (other.entries.length > 0 && other.entries.some((entry) => entry.number !== null)),
  );
  const at = filled.indexOf(section);
  let [from, to] = [at, at];
  while (from > 0 && runsOn(filled[from - 1], filled[from], list)) from -= 1;
  while (to + 1 < filled.length && runsOn(filled[to], filled[to + 1], list)) to += 1;
  return filled.slice(from, to + 1).flatMap((other) => [...other.entries]);
}

/** A single `1.` before a `2.` is chance in a list whose sections start anew. */
function runsOn(a: Section | undefined, b: Section | undefined, list: List): boolean {
  const last = a?.entries.findLast((entry) => entry.number !== null)?.number;
  const first = b?.entries.find((entry) => entry.number !== null)?.number;
  if (last === undefined || last === null || first === undefined || first === null)
    return last != null && b?.entries.length === 0 && continues(list);
  return first === last + 1 && (first > 2 || (first > 1 && continues(list)));
}

/** Whether most sections of the list start where the one before ended. */
function continues(list: List): boolean {
  const firsts = list.sections.flatMap(
    (section) => section.entries.find((entry) => entry.number !== null)?.number ?? [],
  );
  return firsts.length > 1 && firsts.filter((number) => number === 1).length <= firsts.length / 2;
}

function chainStart(list: List, section: Section, chain: readonly Entry[]): number {
  const before = list.sections.slice(0, list.sections.indexOf(section)).flatMap((other) => other.entries);
  return chain.filter((entry) => before.includes(entry)).length;
}

function isNumberedList(list: List): boolean {
  const entries = list.sections.flatMap((section) => section.entries);
  return entries.filter((entry) => entry.number !== null).length * 2 > entries.length;
}

function lazyElsewhere(list: List): boolean {
  const sections = list.sections.filter((section) => section.entries.length > 1 && section.entries[0]?.number != null);
  return (
    sections.length > 0 &&
    sections.filter((section) => section.entries.every((entry) => entry.number === section.entries[0]?.number)).length *
      2 >
      sections.length
  );
}

/** Whether a section's entries count upwards, so that a new one usually comes last. */
export function isNumberedUpwards(section: Section): boolean {
  const numbers = section.entries.map((entry) => entry.number).filter((number) => number !== null);
  return (
    numbers.length > 1 &&
    numbers.length * 2 > section.entries.length &&
    numbers.filter((number, i) => i > 0 && number > (numbers[i - 1] ?? 0)).length >= (numbers.length - 1) * 0.8
  );
}
