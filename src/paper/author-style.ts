import { findForeignAnd } from '../knowledge/and-words.ts';
import { type Authors, parseAuthors } from './authors.ts';

/** How a list writes its authors. */
export interface AuthorStyle {
  /** `Hoffman, Judy` rather than `Judy Hoffman`. */
  readonly inverted: boolean;
  /** Only the first of several names: `Hoffman, Judy, and Ann Lee`. */
  readonly firstOnly: boolean;
  /** Between two names: `, `, ` and `, `; `. */
  readonly between: string;
  /** Before the last of several names: ` and `, `, and `, ` & `, or as between the others. */
  readonly last: string;
  /** Between the names of two authors: ` and ` where three have `, and `. */
  readonly pair: string;
  /** Given names are initials, with this behind each: a stop, or nothing. */
  readonly initials?: string;
}

const BETWEEN = /;|,|\b(?:and)\b|&/i;

/**
 * The way in which most of a list's entries write their authors.
 *
 * @param seen the authors of the list's entries; those with fewer than three names say little and count only where there
 * are no others
 * @param isSorted whether the nearest come first, and count more
 * @returns `undefined` where no entry has two authors
 */
export function authorStyle(seen: readonly string[], isSorted = false): AuthorStyle | undefined {
  const read = seen.map((text) => ({ text, authors: parseAuthors(text) })).filter(({ authors }) => !authors.more);
  const several = read.filter(({ authors }) => authors.names.length >= 3);
  const pairs = read.filter(({ authors }) => authors.names.length === 2);
  const telling = several.length > 0 ? several : pairs;
  const style = commonest(
    telling.map(({ text, authors }) => styleOf(text, authors)),
    isSorted,
  );
  if (style === undefined) return undefined;
  const pair = commonest(pairs.map(({ text, authors }) => styleOf(text, authors)))?.pair;
  return pair === undefined ? style : { ...style, pair };
}

/** In which order and how shortened most entries write a name, where none has two authors. */
export function loneStyle(seen: readonly string[]): AuthorStyle | undefined {
  const read = seen.map((text) => ({ text, authors: parseAuthors(text) }));
  const parted = read.filter(({ authors }) => authors.names.some(({ given }) => given !== ''));
  return commonest(parted.map(({ text, authors }) => styleOf(text, authors)));
}

function commonest(styles: readonly AuthorStyle[], isSorted = false): AuthorStyle | undefined {
  const counts = new Map<string, { style: AuthorStyle; count: number }>();
  for (const [rank, style] of styles.entries()) {
    const key = JSON.stringify(style);
    const weight = isSorted ? 1 / (1 + rank / 4) : 1;
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + weight });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.style;
}

/** How one text writes its authors. */
export function styleOf(text: string, authors: Authors): AuthorStyle {
  const { inverted, firstOnly } = authors;
  const foreign = findForeignAnd(text).at(-1);
  const last =
    /(,? (?:and|&) )(?!.* (?:and|&) )/i.exec(text)?.[1] ?? (foreign && text.slice(foreign.start, foreign.end));
  const initials = initialsOf(authors);
  const made = (between: string, before: string): AuthorStyle => {
    // Two names need no comma before their “and”, unless commas stand inside of names.
    const pair = inverted || authors.names.length === 2 ? before : before.replace(/^, (?=\S)/, ' ');
    return { inverted, firstOnly, between, last: before, pair, ...(initials === undefined ? {} : { initials }) };
  };
  const wide = /[、；，]/.exec(text)?.[0];
  if (wide !== undefined && !/[,;]/.test(text)) return made(wide, last ?? wide);
  if (text.includes(';')) return made('; ', last ?? '; ');
  // Two natural names do not say what stands between three.
  const onlyAnd = inverted ? !firstOnly : authors.names.length > 2 && !BETWEEN.test(text.replace(/ and /gi, ' '));
  if (last !== undefined && onlyAnd && !/[A-Z]\.,/.test(text)) return made(' and ', ' and ');
  return made(', ', last ?? ', ');
}

/** What stands behind initials where every given name is some: `Frantar, E.`, `T Hoefler`. */
function initialsOf({ names }: Authors): string | undefined {
  const given = names.map((name) => name.given).filter((name) => name !== '');
  if (given.length === 0 || given.length < names.length) return undefined;
  if (given.every((name) => /^(?:\p{Lu}\.[ -]?){1,4}$/u.test(name))) return '.';
  return given.every((name) => /^\p{Lu}(?:[ -]\p{Lu}){0,3}$/u.test(name)) ? '' : undefined;
}

/** Whether authors so many of them are written alike both ways; names that are shortened already are as good as whole ones. */
export function sameStyle(own: AuthorStyle, list: AuthorStyle, count: number): boolean {
  if (own.inverted !== list.inverted || (count > 1 && own.firstOnly !== list.firstOnly)) return false;
  if (list.initials !== undefined && own.initials !== list.initials) return false;
  if (count < 2) return true;
  return count > 2 ? own.between === list.between && own.last === list.last : own.pair === list.pair;
}
