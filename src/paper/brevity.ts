import { type AuthorStyle, authorStyle, styleOf } from './author-style.ts';
import { type Authors, parseAuthors } from './authors.ts';

/** How a list names only the first authors: `Ann Lee et al.` */
export interface Brevity {
  /** How many are named. */
  readonly count: number;
  /** What follows them, with the blank or comma before it. */
  readonly tail: string;
  /** `Lee et al.` */
  readonly onlyFamily: boolean;
  /** Papers of two authors are shortened too. */
  readonly shortensPairs: boolean;
  readonly style: AuthorStyle;
}

/** Share of the entries which leave authors out that name equally many before. */
const MOST = 0.8;

/** Share of the entries with at least as many authors as the paper that leave some out. */
const SHORTENED = 0.9;

/** So many entries, and the list would show a paper of two authors, had it a way of its own to write them. */
const MANY = 15;

const TAIL = /[\s,;]*(?:(?:\band|&) others|\bet\.? ?al\b\.?)\s*$/i;

/**
 * How a list leaves out authors of a paper that has so many.
 *
 * ```
 * Ann Lee, Bo Kim, Cy Day, et al.      Di Wu, Ed Fox, Flo Ray, et al.      Gus Hay, Ida Ivy, Jo Orr, Kim Poe, Lou Roe
 * 5 authors stand in full; of 8, none does: the first three are named
 * ```
 *
 * @param seen the authors of the list's entries
 * @param most how many authors the paper has; without it, more than any entry names
 * @param shortened share of the entries with at least as many authors as the paper that leave some out
 * @returns `undefined` where the list names so many, or differs in how many it names
 */
export function brevityOf(
  seen: readonly string[],
  most = Number.POSITIVE_INFINITY,
  shortened = SHORTENED,
): Brevity | undefined {
  const read = seen
    .map((text) => ({ text, authors: parseAuthors(text) }))
    .filter(({ authors }) => authors.names.length > 0);
  const short = read.filter(({ authors }) => authors.more);
  const count = commonest(short.map(({ authors }) => authors.names.length));
  const tail = commonest(short.flatMap(({ text }) => TAIL.exec(text.slice(-TAIL_LENGTH))?.[0].trimEnd() ?? []));
  if (count === undefined || tail === undefined) return undefined;
  const alike = short.filter(({ authors }) => authors.names.length === count);
  const full = read.filter(({ authors }) => !authors.more && authors.names.length >= Math.max(3, count + 1, most));
  if (alike.length < 2 || alike.length < short.length * MOST) return undefined;
  if (alike.length < (alike.length + full.length) * shortened) return undefined;
  const pairs = read.filter(({ authors }) => !authors.more && authors.names.length === 2).length;
  const onlyFamily = alike.filter(({ authors }) => isFamily(authors)).length >= alike.length * MOST;
  return {
    count,
    tail,
    onlyFamily,
    shortensPairs: pairs === 0 && alike.length >= MANY,
    style: styleAmong(seen, alike),
  };
}

const TAIL_LENGTH = 40;

function isFamily({ names }: Authors): boolean {
  return names.every(({ given }) => given === '');
}

function styleAmong(seen: readonly string[], alike: readonly { text: string; authors: Authors }[]): AuthorStyle {
  const inverted = alike.filter(({ authors }) => authors.inverted).length * 2 > alike.length;
  const [first] = alike.filter(({ authors }) => authors.inverted === inverted);
  const own = styleOf(first?.text.replace(TAIL, '') ?? '', first?.authors ?? parseAuthors(''));
  const known = authorStyle(seen);
  return { ...own, pair: known?.pair ?? (own.last === own.between ? ' and ' : own.pair) };
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
