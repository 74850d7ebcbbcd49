import { plainText } from '../entry/plain-text.ts';
import { countBefore } from '../list/count-before.ts';
import { letters } from '../list/letters.ts';
import type { List } from '../list/list.ts';
import { COUNTED, countInName, looksLikeYear, withoutCount } from '../sections/count-in-name.ts';
import type { Page } from './page.ts';
import { readTextCounts } from './read-text-counts.ts';
import { type Count, type Scope, scopesOf, type Tally, tally } from './tally.ts';

/** A number before it is known whether anybody may trust it. */
interface Candidate extends Omit<Count, 'isSure'> {
  readonly name: string;
  readonly isWorded: boolean;
  /** Whether it may as well be the number of sub-sections. */
  readonly isOfParts: boolean;
}

/** The least number that two things do not share by chance. */
const LEAST = 3;

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
  const all = tally(list, page);
  const names = [...headingCounts(list, page, all), ...groupCounts(list, all)];
  const sureNames = withTrust(names);
  const ofHeading = new Map(sureNames.map((count) => [count.heading?.line, count]));
  const links = linkCounts(list, page, all);
  const sureLinks = withTrust(links).map((count) => {
    const own = ofHeading.get(count.heading?.line);
    return own ? { ...count, isSure: own.isSure && own.value === count.value } : count;
  });
  const taken = new Set([...names, ...links].map(({ start }) => start));
  return [
    ...sureNames,
    ...sureLinks,
    ...readTextCounts(list, page, all).filter(({ start }) => !taken.has(start)),
  ].filter(({ scopes }) => scopes.length > 0);
}

/** What is known of a number that stands for some parts of a list. */
function known(scopes: readonly Scope[], value: number, all: Tally): Pick<Candidate, 'scopes' | 'isOfParts'> {
  return { scopes: all.inStep(scopes, value), isOfParts: all.isOfParts(scopes, value) };
}

function headingCounts(list: List, page: Page, all: Tally): Candidate[] {
  return page.headings.flatMap((heading): Candidate[] => {
    if (heading.isEntry) return [];
    const found = inName(list, heading.line, heading.text, scopesOf(list, heading), all);
    return found.map((count) => ({ ...count, heading }));
  });
}

function groupCounts(list: List, all: Tally): Candidate[] {
  return list.sections.flatMap(({ kind, path, start }): Candidate[] => {
    const name = path.at(-1) ?? '';
    if (kind !== 'group' || !countInName(name)) return [];
    const first = countBefore(list.lines, (line) => line.start <= start) - 1;
    for (let line = first; line >= 0 && line > first - 6; line -= 1)
      if (plainText(list.lines[line]?.text ?? '').includes(name))
        return inName(list, line, name, [{ from: start, to: start + 1 }], all);
    return [];
  });
}

function inName(list: List, line: number, name: string, scopes: readonly Scope[], all: Tally): Candidate[] {
  const count = countInName(name);
  const at = list.lines[line];
  if (!count || !at || at.text.length > 1000) return [];
  const digits = [...at.text.matchAll(/[（([]\s?(\d{1,6})/g)].at(-1);
  if (!digits || Number(digits[1]) !== count.value) return [];
  const end = at.start + digits.index + digits[0].length;
  const { value, isWorded } = count;
  const start = end - (digits[1]?.length ?? 0);
  return [{ start, end, line, value, isWorded, name: count.name, where: 'name', ...known(scopes, value, all) }];
}

const BEHIND_LINK = new RegExp(
  `^\\s{0,3}(?:[-–—:·|]\\s{0,2})?[（([]?\\s?(\\d{1,6})(?:\\s?(${COUNTED}))?\\s?[)\\]）]?\\s{0,3}(?:\\||<|$)`,
  'iu',
);

function linkCounts(list: List, page: Page, all: Tally): Candidate[] {
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
    if (looksLikeYear(value)) return [];
    const isWorded = inside?.isWorded ?? behind?.[2] !== undefined;
    const end = start + digits[0].length;
    return [
      {
        ...{ start, end, line, value, isWorded, heading, where: 'link' as const },
        ...{ name: withoutCount(heading.text), ...known(scopesOf(list, heading), value, all) },
      },
    ];
  });
}

/** Numbers without a word are trusted where most of their kind are right; `Part (1)`, `Part (2)` are no counts. */
function withTrust(candidates: readonly Candidate[]): Count[] {
  const wordless = candidates.filter(({ isWorded }) => !isWorded);
  const right = wordless.filter(({ scopes }) => scopes.length > 0);
  const areMostRight = right.length * 2 > wordless.length;
  const others = new Set(wordless.map(({ name, value }) => `${value} ${letters(name)}`));
  return candidates.map(({ isWorded, isOfParts, name, ...count }) => {
    const { value } = count;
    const isSequence = value < 10 && [value - 1, value + 1].some((other) => others.has(`${other} ${letters(name)}`));
    const isLikely = areMostRight && !isSequence && !isOfParts && (value >= LEAST || right.length > 1);
    return { ...count, isSure: isWorded || isLikely };
  });
}
