import { plainText } from '../../entry/plain-text.ts';
import { letters } from '../letters.ts';
import type { List } from '../list.ts';
import { countsInLine } from './count-in-line.ts';
import { COUNTED, countInName, isYear, withoutCount } from './count-in-name.ts';
import type { Page, PageHeading } from './page.ts';

/** A part of a text: the sections that start in it are counted together. */
interface Scope {
  readonly from: number;
  readonly to: number;
}

/** A number in a list that is, at this moment, the number of its entries or of those of a part of it. */
export interface Count {
  /** Where its digits stand, offsets into the list's text, and the index of their line. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly value: number;
  /** The parts of the list that have as many entries. */
  readonly scopes: readonly Scope[];
  /** Whether it can be nothing but this count. */
  readonly isSure: boolean;
  /** Where it stands: in a section's name, beside a link to a section, or in a text or badge. */
  readonly where: 'name' | 'link' | 'text';
  /** The heading whose name it stands in, or that the link leads to. */
  readonly heading?: PageHeading;
}

/** A number before it is known whether anybody may trust it. */
type Candidate = Omit<Count, 'isSure'> & { readonly isWorded: boolean; readonly name: string };

/** The least number that two things do not share by chance, and the least for a whole list. */
const LEAST = 3;
const LEAST_OF_ALL = 4;

/** Sections that tell what was, not what is. */
const PAST = /\b(?:news|updates?|change ?log|history|citations?|cite|releases?)\b|更新|新闻|动态/i;

/**
 * Reads the numbers of a list that are in step with its entries. Sure are those that say what they count, and those in
 * names of sections, or beside links to them, where most numbers of their kind are right.
 *
 * ```
 * ![](https://img.shields.io/badge/papers-340-blue)     of the whole list
 *                                         ^^^
 * - [Naps (12)](#naps-12)  ## Naps (12)                 of a section
 *          ^^                        ^^
 * ```
 */
export function readCounts(list: List, page: Page): Count[] {
  const inStep = tally(list);
  const names = [...headingCounts(list, page, inStep), ...groupCounts(list, inStep)];
  const sureNames = withTrust(names);
  const ofHeading = new Map(sureNames.map((count) => [count.heading?.line, count]));
  const links = linkCounts(list, page, inStep);
  const sureLinks = withTrust(links).map((count) => {
    const own = ofHeading.get(count.heading?.line);
    return own ? { ...count, isSure: own.isSure && own.value === count.value } : count;
  });
  const taken = new Set([...names, ...links].map(({ start }) => start));
  return [
    ...sureNames,
    ...sureLinks,
    ...textCounts(list, page, inStep).filter(({ start }) => !taken.has(start)),
  ].filter(({ scopes }) => scopes.length > 0);
}

/** Whether a count goes with the entries of a section: `null` where it may or may not. */
export function countsSection(count: Count, section: { readonly start: number }): boolean | null {
  const [first, ...more] = count.scopes.map((scope) => holds(scope, section));
  return first === undefined || more.some((one) => one !== first) ? null : first;
}

function holds({ from, to }: Scope, { start }: { readonly start: number }): boolean {
  return from <= start && start < to;
}

/** A question about parts of a list: which of them have so many entries? */
type InStep = (scopes: readonly Scope[], value: number) => Scope[];

/** Reads a list once; each question is a binary search. */
function tally({ sections }: List): InStep {
  const starts = sections.map(({ start, entries }) => ({ start, size: entries.length }));
  starts.sort((one, other) => one.start - other.start);
  const sums = [0];
  for (const { size } of starts) sums.push((sums.at(-1) ?? 0) + size);
  const before = (offset: number): number => sums[firstAt(starts, offset)] ?? 0;
  return (scopes, value) => scopes.filter(({ from, to }) => before(to) - before(from) === value);
}

/** The index of the first that starts at an offset or behind it. */
function firstAt(starts: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A heading with all below it, and the heading alone. */
function scopesOf({ text }: List, { start, end, ownEnd }: PageHeading): Scope[] {
  return [end, ownEnd].map((to) => ({ from: start, to: to === text.length ? Number.POSITIVE_INFINITY : to }));
}

function headingCounts(list: List, page: Page, inStep: InStep): Candidate[] {
  return page.headings.flatMap((heading): Candidate[] => {
    if (heading.isEntry) return [];
    const found = inName(list, heading.line, heading.text, (value) => inStep(scopesOf(list, heading), value));
    return found.map((count) => ({ ...count, heading }));
  });
}

function groupCounts(list: List, inStep: InStep): Candidate[] {
  return list.sections.flatMap(({ kind, path, start }): Candidate[] => {
    const name = path.at(-1) ?? '';
    if (kind !== 'group' || !countInName(name)) return [];
    const first = firstAt(list.lines, start + 1) - 1;
    for (let line = first; line >= 0 && line > first - 6; line -= 1)
      if (plainText(list.lines[line]?.text ?? '').includes(name))
        return inName(list, line, name, (value) => inStep([{ from: start, to: start + 1 }], value));
    return [];
  });
}

function inName(list: List, line: number, name: string, scopesFor: (value: number) => Scope[]): Candidate[] {
  const count = countInName(name);
  const at = list.lines[line];
  if (!count || !at || at.text.length > 1000) return [];
  const digits = [...at.text.matchAll(/[（([]\s?(\d{1,6})/g)].at(-1);
  if (!digits || Number(digits[1]) !== count.value) return [];
  const end = at.start + digits.index + digits[0].length;
  const { value, isWorded } = count;
  const start = end - (digits[1]?.length ?? 0);
  return [{ start, end, line, value, isWorded, name: count.name, scopes: scopesFor(value), where: 'name' }];
}

const BEHIND_LINK = new RegExp(
  `^\\s{0,3}(?:[-–—:·|]\\s{0,2})?[（([]?\\s?(\\d{1,6})(?:\\s?(${COUNTED}))?\\s?[)\\]）]?\\s{0,3}(?:\\||<|$)`,
  'iu',
);

function linkCounts(list: List, page: Page, inStep: InStep): Candidate[] {
  return page.links.flatMap(({ line, target, text: [from, to], until }) => {
    const heading = page.headingOf.get(target);
    if (!heading || heading.isEntry) return [];
    const shown = list.text.slice(from, to).replace(/[\s*_`]+$/, '');
    const inside = countInName(shown);
    const behind = BEHIND_LINK.exec(list.text.slice(until, Math.min(until + 40, list.lines[line]?.end ?? until)));
    const digits = inside ? /\d+(?=\D*$)/.exec(shown) : behind ? /\d+/.exec(behind[0]) : null;
    if (!digits || (inside && behind)) return [];
    const start = (inside ? from : until) + digits.index;
    const value = Number(digits[0]);
    if (isYear(value)) return [];
    const scopes = inStep(scopesOf(list, heading), value);
    const isWorded = inside?.isWorded ?? behind?.[2] !== undefined;
    const end = start + digits[0].length;
    return [
      { start, end, line, value, isWorded, name: withoutCount(heading.text), scopes, where: 'link' as const, heading },
    ];
  });
}

/** Numbers without a word are trusted where most of their kind are right; `Part (1)`, `Part (2)` are no counts. */
function withTrust(candidates: readonly Candidate[]): Count[] {
  const wordless = candidates.filter(({ isWorded }) => !isWorded);
  const right = wordless.filter(({ scopes }) => scopes.length > 0);
  const areMostRight = right.length * 2 > wordless.length;
  const known = new Set(wordless.map(({ name, value }) => `${value} ${letters(name)}`));
  return candidates.map(({ isWorded, name, ...count }) => {
    const { value } = count;
    const isSequence = value < 10 && [value - 1, value + 1].some((other) => known.has(`${other} ${letters(name)}`));
    const isLikely = areMostRight && !isSequence && (value >= LEAST || right.length > 1);
    return { ...count, isSure: isWorded || isLikely };
  });
}

function textCounts(list: List, page: Page, inStep: InStep): Count[] {
  const { sections, text, lines } = list;
  const open: PageHeading[] = [];
  const entries = sections.flatMap((section) => section.entries).sort((a, b) => a.start - b.start);
  const all: Scope = { from: 0, to: Number.POSITIVE_INFINITY };
  const ofHeadings = new Set(page.headings.flatMap(({ line, next }) => (next > line + 1 ? [line, line + 1] : line)));
  let [at, next] = [0, 0];
  return lines.flatMap((line, index): Count[] => {
    for (let heading = page.headings[next]; heading && heading.start <= line.start; heading = page.headings[next]) {
      while ((open.at(-1)?.end ?? text.length) <= heading.start && open.length > 0) open.pop();
      open.push(heading);
      next += 1;
    }
    while ((entries[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at += 1;
    const isEntry = (entries[at]?.start ?? text.length + 1) < line.end;
    if (line.opaque || line.blank || isEntry || ofHeadings.has(index)) return [];
    const found = countsInLine(line.text);
    if (found.length === 0) return [];
    if (open.some((heading) => PAST.test(heading.text))) return [];
    const scopes = [all, ...open.flatMap((heading) => scopesOf(list, heading))].filter((scope) => holds(scope, line));
    return found.map(({ start, end, value, isPlain }) => {
      const matching = inStep(scopes, value);
      const least = matching.includes(all) ? LEAST_OF_ALL : 2;
      const isSure = isPlain && value >= least;
      return {
        start: line.start + start,
        end: line.start + end,
        line: index,
        value,
        scopes: matching,
        isSure,
        where: 'text',
      };
    });
  });
}
