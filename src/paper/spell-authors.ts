import { type Authors, type Name, parseAuthors } from './authors.ts';

/** How a list writes its authors. */
export interface AuthorStyle {
  /** `Hoffman, Judy` rather than `Judy Hoffman`. */
  readonly inverted: boolean;
  /** Between two names: `, `, ` and `, `; `. */
  readonly between: string;
  /** Before the last of several names: ` and `, `, and `, ` & `, or as between the others. */
  readonly last: string;
}

const BETWEEN = /;|,|\b(?:and)\b|&/i;

/**
 * The way in which most of a list's entries write their authors.
 *
 * @param seen the authors of the list's entries; those with fewer than three names say little and count only where there
 * are no others
 * @returns `undefined` where no entry has two authors
 */
export function authorStyle(seen: readonly string[]): AuthorStyle | undefined {
  const read = seen.map((text) => ({ text, authors: parseAuthors(text) }));
  const several = read.filter(({ authors }) => authors.names.length >= 3 && !authors.more);
  const used = several.length > 0 ? several : read.filter(({ authors }) => authors.names.length === 2);
  const counts = new Map<string, { style: AuthorStyle; count: number }>();
  for (const { text, authors } of used) {
    const style = styleOf(text, authors);
    const key = JSON.stringify(style);
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.style;
}

function styleOf(text: string, { inverted }: Authors): AuthorStyle {
  const last = /(,? (?:and|&) )(?!.* (?:and|&) )/i.exec(text)?.[1];
  if (text.includes(';')) return { inverted, between: '; ', last: last ?? '; ' };
  const onlyAnd = inverted || !BETWEEN.test(text.replace(/ and /gi, ' '));
  if (last !== undefined && onlyAnd && !/[A-Z]\.,/.test(text)) return { inverted, between: ' and ', last: ' and ' };
  return { inverted, between: ', ', last: last ?? ', ' };
}

/**
 * Authors as the list writes them; as typed where they already stand so, where the list shows no style or uses
 * theirs now and then, or where `et al.` has taken the place of names.
 *
 * ```
 * typed "Daniel Bolya, Judy Hoffman", list "Li, Lijiang and Zheng, Xiawu and …" → "Bolya, Daniel and Hoffman, Judy"
 * ```
 */
export function spellAuthors(typed: string, seen: readonly string[]): string {
  const authors = parseAuthors(typed);
  const style = authorStyle(seen);
  if (style === undefined || authors.more || authors.names.length < 2) return typed;
  const own = styleOf(typed, authors);
  if (sameStyle(own, style, authors.names.length) || isUsed(own, authors.names.length, seen)) return typed;
  if (style.inverted && authors.names.some(({ given }) => given === '')) return typed;
  const names = authors.names.map((name) => writeName(name, style.inverted));
  return names.slice(0, -1).join(style.between) + style.last + names.at(-1);
}

/** One in this many entries, and a way to write authors is one of the list's own. */
const RARE = 20;

function isUsed(style: AuthorStyle, count: number, seen: readonly string[]): boolean {
  const users = seen.filter((text) => {
    const authors = parseAuthors(text);
    // “Ann Lee and Bob Ray” does not say what stands between three.
    return (
      authors.names.length >= Math.min(count, 3) && !authors.more && sameStyle(styleOf(text, authors), style, count)
    );
  });
  return users.length > 0 && users.length * RARE >= seen.length;
}

function sameStyle(one: AuthorStyle, other: AuthorStyle, count: number): boolean {
  const between = count > 2 ? one.between === other.between : true;
  return one.inverted === other.inverted && between && one.last === other.last;
}

function writeName({ family, given }: Name, inverted: boolean): string {
  if (given === '') return family;
  return inverted ? `${family}, ${given}` : `${given} ${family}`;
}
