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
  const names = [...headingCounts(list, page), ...groupCounts(list)];
  const sureNames = withTrust(names);
  const ofHeading = new Map(sureNames.map((count) => [count.heading?.line, count]));
  const links = linkCounts(list, page);
  const sureLinks = withTrust(links).map((count) => {
    const own = ofHeading.get(count.heading?.line);
    return own ? { ...count, isSure: own.isSure && own.value === count.value } : count;
  });
  const taken = new Set([...names, ...links].map(({ start }) => start));
  return [...sureNames, ...sureLinks, ...textCounts(list, page).filter(({ start }) => !taken.has(start))].filter(
    ({ scopes }) => scopes.length > 0,
  );
}

/** Whether a count goes with the entries of a section: `null` where it may or may not. */
export function countsSection(count: Count, section: { readonly start: number }): boolean | null {
  const [first, ...more] = count.scopes.map((scope) => holds(scope, section));
  return first === undefined || more.some((one) => one !== first) ? null : first;
}

function holds({ from, to }: Scope, { start }: { readonly start: number }): boolean {
  return from <= start && start < to;
}

/** Those of some parts of a list that have just so many entries. */
function inStep({ sections }: List, scopes: readonly Scope[], value: number): Scope[] {
  return scopes.filter((scope) => {
    const held = sections.filter((section) => holds(scope, section));
    return held.reduce((sum, { entries }) => sum + entries.length, 0) === value;
  });
}

/** A heading with all below it, and the heading alone. */
function scopesOf({ text }: List, { headings }: Page, { start, end, line }: PageHeading): Scope[] {
  const next = headings.find((other) => other.line > line && !other.isEntry)?.start ?? text.length;
  return [end, next].map((to) => ({ from: start, to: to === text.length ? Number.POSITIVE_INFINITY : to }));
}

function headingCounts(list: List, page: Page): Candidate[] {
  return page.headings.flatMap((heading): Candidate[] => {
    if (heading.isEntry) return [];
    const found = inName(list, heading.line, heading.text, scopesOf(list, page, heading));
    return found.map((count) => ({ ...count, heading }));
  });
}

function groupCounts(list: List): Candidate[] {
  return list.sections.flatMap(({ kind, path, start }): Candidate[] => {
    const name = path.at(-1) ?? '';
    if (kind !== 'group' || !countInName(name)) return [];
    const first = list.lines.findLastIndex((line) => line.start <= start);
    for (let line = first; line >= 0 && line > first - 6; line -= 1)
      if (plainText(list.lines[line]?.text ?? '').includes(name))
        return inName(list, line, name, [{ from: start, to: start + 1 }]);
    return [];
  });
}

function inName(list: List, line: number, name: string, scopes: readonly Scope[]): Candidate[] {
  const count = countInName(name);
  const at = list.lines[line];
  if (!count || !at || at.text.length > 1000) return [];
  const digits = [...at.text.matchAll(/[（([]\s?(\d{1,6})/g)].at(-1);
  if (!digits || Number(digits[1]) !== count.value) return [];
  const end = at.start + digits.index + digits[0].length;
  const { value, isWorded } = count;
  const start = end - (digits[1]?.length ?? 0);
  return [{ start, end, line, value, isWorded, name: count.name, scopes: inStep(list, scopes, value), where: 'name' }];
}

const BEHIND_LINK = new RegExp(
  `^\\s{0,3}(?:[-–—:·|]\\s{0,2})?[（([]?\\s?(\\d{1,6})(?:\\s?(${COUNTED}))?\\s?[)\\]）]?\\s{0,3}(?:\\||<|$)`,
  'iu',
);

function linkCounts(list: List, page: Page): Candidate[] {
  const bySlug = new Map(page.headings.map((heading) => [heading.slug, heading]));
  return page.links.flatMap(({ line, target, text: [from, to], until }) => {
    const heading = bySlug.get(target);
    if (!heading || heading.isEntry) return [];
    const shown = list.text.slice(from, to).replace(/[\s*_`]+$/, '');
    const inside = countInName(shown);
    const behind = BEHIND_LINK.exec(list.text.slice(until, Math.min(until + 40, list.lines[line]?.end ?? until)));
    const digits = inside ? /\d+(?=\D*$)/.exec(shown) : behind ? /\d+/.exec(behind[0]) : null;
    if (!digits || (inside && behind)) return [];
    const start = (inside ? from : until) + digits.index;
    const value = Number(digits[0]);
    if (isYear(value)) return [];
    const scopes = inStep(list, scopesOf(list, page, heading), value);
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
  return candidates.map(({ isWorded, name, ...count }) => {
    const isSequence = wordless.some(
      (other) => Math.abs(other.value - count.value) === 1 && count.value < 10 && letters(other.name) === letters(name),
    );
    const isLikely = areMostRight && !isSequence && (count.value >= LEAST || right.length > 1);
    return { ...count, isSure: isWorded || isLikely };
  });
}

function textCounts(list: List, page: Page): Count[] {
  const { sections, text, lines } = list;
  const entries = sections.flatMap((section) => section.entries).sort((a, b) => a.start - b.start);
  const all: Scope = { from: 0, to: Number.POSITIVE_INFINITY };
  const ofHeadings = new Set(page.headings.flatMap(({ line, next }) => (next > line + 1 ? [line, line + 1] : line)));
  let at = 0;
  return lines.flatMap((line, index): Count[] => {
    while ((entries[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at += 1;
    const isEntry = (entries[at]?.start ?? text.length + 1) < line.end;
    if (line.opaque || line.blank || isEntry || ofHeadings.has(index)) return [];
    const found = countsInLine(line.text);
    if (found.length === 0) return [];
    const above = page.headings.filter(({ start, end }) => start <= line.start && line.start < end);
    if (above.some((heading) => PAST.test(heading.text))) return [];
    const scopes = [all, ...above.flatMap((heading) => scopesOf(list, page, heading))].filter((scope) =>
      holds(scope, line),
    );
    return found.map(({ start, end, value, isPlain }) => {
      const matching = inStep(list, scopes, value);
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
