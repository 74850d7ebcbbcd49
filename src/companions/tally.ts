import { countBefore } from '../list/count-before.ts';
import type { List } from '../list/list.ts';
import type { Page, PageHeading } from './page.ts';

/** A part of a text: the sections that start in it are counted together. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** Whether a section is counted with a part of the text. */
export function holds({ from, to }: Scope, { start }: { readonly start: number }): boolean {
  return from <= start && start < to;
}

/** How much there is in parts of a list: entries, and headings that are no papers'. */
export interface Tally {
  /** Of some parts those that have so many entries. */
  inStep(scopes: readonly Scope[], value: number): Scope[];
  /** Whether there are as many sub-sections, so that nobody knows which of them a number counts. */
  isOfParts(scopes: readonly Scope[], value: number): boolean;
}

/** Reads a list once; each question is a binary search. */
export function tally({ sections }: List, { headings }: Page): Tally {
  const entries = totals(sections.map(({ start, entries }) => ({ start, size: entries.length })));
  const parts = totals(headings.map(({ start, isEntry }) => ({ start, size: isEntry ? 0 : 1 })));
  return {
    inStep: (scopes, value) => scopes.filter((scope) => entries(scope) === value),
    isOfParts: (scopes, value) => scopes.some((scope) => parts(scope) - 1 === value),
  };
}

function totals(items: readonly { readonly start: number; readonly size: number }[]): (scope: Scope) => number {
  const sorted = [...items].sort((one, other) => one.start - other.start);
  const sums = [0];
  for (const { size } of sorted) sums.push((sums.at(-1) ?? 0) + size);
  const before = (offset: number): number => sums[countBefore(sorted, ({ start }) => start < offset)] ?? 0;
  return ({ from, to }) => before(to) - before(from);
}

/** A heading with all below it, and the heading alone. */
export function scopesOf({ text }: List, { start, end, ownEnd }: PageHeading): Scope[] {
  return [end, ownEnd].map((to) => ({ from: start, to: to === text.length ? Number.POSITIVE_INFINITY : to }));
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

/** Whether a count goes with the entries of a section: `null` where it may or may not. */
export function countsSection(count: Count, section: { readonly start: number }): boolean | null {
  const [first, ...more] = count.scopes.map((scope) => holds(scope, section));
  return first === undefined || more.some((one) => one !== first) ? null : first;
}
