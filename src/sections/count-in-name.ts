/** What lists call the things that they count. */
export const COUNTED = 'papers?|entries|articles|publications|篇(?:论文|文章)?';

const COUNT = new RegExp(`[（([]\\s?(\\d{1,6})(?:\\s?(${COUNTED}))?\\s?[)\\]）]\\s*$`, 'iu');

/** A number that stands behind a name in brackets. */
export interface NameCount {
  readonly value: number;
  /** Whether it says what it counts: `(12 papers)`. */
  readonly isWorded: boolean;
  /** The name without it. */
  readonly name: string;
}

/**
 * How many papers a section's name says that it has, `undefined` where it says nothing of the kind; a year is no count.
 *
 * ```
 * Naps (12)    Naps [12 papers]    Naps（12 篇）
 * ^^^^  ^^     ^^^^  ^^            ^^^^  ^^
 * name  value
 * ```
 */
export function countInName(name: string): NameCount | undefined {
  const found = COUNT.exec(name.slice(-LONGEST_NAME));
  const value = Number(found?.[1]);
  const isWorded = found?.[2] !== undefined;
  if (!found || (looksLikeYear(value) && !isWorded)) return undefined;
  return { value, isWorded, name: name.slice(0, name.length - found[0].length).trimEnd() };
}

/** Sections are told apart by their names, and a count is none of it. */
export function withoutCount(name: string): string {
  return countInName(name)?.name ?? name;
}

/** Whether a number is more likely a year than a count. */
export function looksLikeYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

const LONGEST_NAME = 300;
