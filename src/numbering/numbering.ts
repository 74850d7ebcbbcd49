import { allEntries, type Entry, type List, type Section } from '../list/list.ts';
import type { Reminder } from '../reminder.ts';
import { chainOf, lazyNumber, numbersOf, wayOfSection } from './chain-of.ts';

/** The number a new entry gets, and what it does to the ones after it. */
export interface Numbering {
  readonly number: number | null;
  /** The number as this list spells it: `007`. */
  readonly spelled: string | null;
  /** Entries whose number changes. */
  readonly renumbered: readonly { readonly entry: Entry; readonly number: number }[];
  readonly notes: readonly Reminder[];
}

/**
 * Numbers as the list has them: none, all `1.`, or running up or down within a section or through the sections of a
 * chapter. An entry in between takes the place of the one it comes before; others move on only where their numbers are
 * taken. A sequence that is already broken is carried on from the entry before and never repaired.
 *
 * ```
 * [1] [2] ← [3]        [4] → [3] [2] [1]        [1] ← [2] [2→3] [5]
 * ```
 */
export function numberEntry(list: List, section: Section, index: number): Numbering {
  const chain = chainOf(list, section, index);
  const numbered = numbersOf(chain.entries);
  const said = (number: number | null): Numbering => ({
    number,
    spelled: number === null ? null : spelled(list, chain.entries, number),
    renumbered: [],
    notes: [],
  });
  if (numbered.length === 0 || numbered.length * 2 < chain.entries.length)
    return said(chain.entries.length === 0 && isNumberedList(list) ? firstNumber(list) : null);
  const lazy = lazyNumber(numbered);
  if (lazy !== undefined) return said(chain.position === 0 ? (chain.entries[0]?.number ?? lazy) : lazy);
  if (numbered.length === 1 && lazyElsewhere(list)) return said(1);

  const [from, to] = runAround(chain.entries, chain.position);
  const below = numbersOf(chain.entries.slice(from, chain.position));
  const above = chain.entries.slice(chain.position, to);
  const number = numberBetween(below, numbersOf(above), chain.continues ? numbersOf(allEntries(list)) : []);
  const run = numbersOf(chain.entries.slice(from, to));
  const isBroken = run.some((value, i) => i > 0 && value !== (run[i - 1] ?? 0) + 1);
  return {
    ...said(number),
    renumbered: pushedOn(above, number),
    notes: isBroken ? [{ code: 'numbers-broken' }] : [],
  };
}

/** The next number, or, in front of all, the one before theirs as long as that is one to begin with and nobody's. */
function numberBetween(below: readonly number[], above: readonly number[], all: readonly number[]): number {
  const previous = below.at(-1);
  if (previous !== undefined) return below.includes(previous + 1) ? Math.max(...below) + 1 : previous + 1;
  const [next = 1] = above;
  return next > 1 && !all.includes(next - 1) ? next - 1 : next;
}

/** The part of a chain in which numbers go on: they may begin anew where two tables or lists follow each other. */
function runAround(entries: readonly Entry[], position: number): [from: number, to: number] {
  let [from, to, last] = [0, entries.length, -1];
  for (const [i, { number }] of entries.entries()) {
    if (number === null) continue;
    if (number <= 1 && number <= last) {
      if (i < position) from = i;
      else to = Math.min(to, i);
    }
    last = number;
  }
  return [from, to];
}

/** Those whose number is taken, and those whose number is taken by these. */
function pushedOn(above: readonly Entry[], taken: number): { entry: Entry; number: number }[] {
  const numbers = new Set(numbersOf(above));
  let end = taken;
  while (numbers.has(end)) end += 1;
  return above.flatMap((entry) =>
    entry.number !== null && entry.number >= taken && entry.number < end ? [{ entry, number: entry.number + 1 }] : [],
  );
}

/** A number with as many digits as others of the list have, where those are filled up with zeros. */
function spelled(list: List, chain: readonly Entry[], number: number): string {
  const widths = (chain.length > 0 ? chain : allEntries(list)).flatMap((entry) => {
    const digits = digitsOf(list, entry);
    return /^0\d/.test(digits) ? digits.length : [];
  });
  return String(number).padStart(Math.min(...widths, widths.length === 0 ? 1 : Number.POSITIVE_INFINITY), '0');
}

/** The digits of an entry's number as they stand in the text, `''` where it has none. */
export function digitsOf({ text }: List, { start, numbered }: Entry): string {
  return numbered ? text.slice(start + numbered.start, start + numbered.end) : '';
}

/** An entry's new number, filled up with zeros as its old one was. */
export function respelled(digits: string, number: number): string {
  return String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0');
}

/** What most sections begin with: 1, or 0. */
function firstNumber({ sections }: List): number {
  const least = sections.flatMap(({ entries }) => {
    const numbers = numbersOf(entries);
    return numbers.length > 0 ? Math.min(...numbers) : [];
  });
  return least.filter((number) => number === 0).length * 2 > least.length ? 0 : 1;
}

function isNumberedList(list: List): boolean {
  const entries = allEntries(list);
  return numbersOf(entries).length * 2 > entries.length;
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

/**
 * The end of a section at which its numbers go on, so that a new entry usually stands there: 1 the bottom, -1 the top, 0 where
 * its entries are not counted.
 */
export function numberedEnd(list: List, section: Section): 1 | 0 | -1 {
  const numbers = numbersOf(section.entries);
  if (numbers.length * 2 <= section.entries.length) return 0;
  if (numbers.length > 0 && lazyNumber(numbers) === undefined && wayOfSection(list, section) < 0) return -1;
  const rising = numbers.filter((number, i) => i > 0 && number > (numbers[i - 1] ?? 0)).length;
  return numbers.length > 1 && rising >= (numbers.length - 1) * 0.8 ? 1 : 0;
}
