import type { PageHeading } from './page.ts';
import { holds, type Scope } from './tally.ts';

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
