import { namesInstitution, namesSociety } from '../knowledge/institution-words.ts';
import { UNSPACED_LETTERS } from '../knowledge/unspaced-letters.ts';
import { type AuthorStyle, authorStyle, loneStyle, sameStyle, styleOf } from './author-style.ts';
import { type Authors, isParticle, type Name, parseAuthors } from './authors.ts';
import { type Brevity, brevityOf } from './brevity.ts';
import { initialsInOneWord, withInitialsApart, withInitialsInOneWord } from './initials-in-one-word.ts';

/**
 * Authors as the list writes them, and before that as the nearest entries do; as typed where they already stand so, where the
 * list shows no style or uses theirs now and then, or where `et al.` has taken the place of names.
 *
 * ```
 * typed "Daniel Bolya, Judy Hoffman", list "Li, Lijiang and Zheng, Xiawu and …" → "Bolya, Daniel and Hoffman, Judy"
 * typed "Ann Lee, Bob Ray, Cy Day",   list "Jane Doe et al."                   → "Ann Lee et al."
 * typed "Ann Lee, Bob Ray, Cy Day",   list "Doe, Fox, and Hay", "Roe and Wu"   → "Lee, Ray, and Day"
 * ```
 *
 * @param seen the authors of the list's entries
 * @param near those of the nearest entries, the nearest first
 * @param around those of the whole section: what one of them does may stay as it was typed
 */
export function spellAuthors(
  typed: string,
  seen: readonly string[],
  near: readonly string[] = [],
  around: readonly string[] = near,
): string {
  const stop = initialsInOneWord(seen);
  if (stop !== undefined) {
    const [all = [], nearest = [], others = []] = [seen, near, around].map((texts) => texts.map(withInitialsApart));
    return withInitialsInOneWord(spellNames(withInitialsApart(typed), all, nearest, others), stop);
  }
  return spellNames(typed, seen, near, around);
}

function spellNames(
  typed: string,
  seen: readonly string[],
  near: readonly string[],
  around: readonly string[],
): string {
  const whole = parseAuthors(typed);
  if (whole.names.length === 0 || whole.names.some(isSaid)) return typed;
  const isBare = areFamilies(around.length >= ENOUGH ? around : seen);
  const authors = isBare ? { ...whole, names: whole.names.map(bareName) } : whole;
  if (authors.more) return spellOthers(typed, whole, seen, near, isBare);
  const isShortHere = brevityOf(around, authors.names.length) !== undefined;
  const brevity = brevityOf(seen, authors.names.length, isShortHere ? SHORT_HERE : undefined);
  const short = brevity && shorten(authors, brevity);
  if (short !== undefined) return short;
  const order = isBare ? false : orderOf(near);
  const known = order === undefined ? seen : seen.filter((text) => parseAuthors(text).inverted === order);
  const nearest = order === undefined ? [] : near.filter((text) => parseAuthors(text).inverted === order);
  const count = authors.names.length;
  const own = styleOf(typed, authors);
  const style =
    styleNear(nearest, count) ??
    authorStyle(known) ??
    (count < 2 ? loneStyle(known) : undefined) ??
    (isBare || order === undefined ? brevity?.style : undefined) ??
    (isBare ? own : undefined);
  if (style === undefined) return typed;
  const isAlike = sameStyle(own, style, count) || isUsed(own, count, order === undefined ? seen : around);
  if (isAlike && !isBare) return typed;
  return joinNames(authors.names, style) ?? typed;
}

/** Share of the list's entries that must leave authors out where the section's do. */
const SHORT_HERE = 0.85;

/** Entries of a section by which it is told how it has its authors; fewer say what the whole list says. */
const ENOUGH = 3;

/** Share of the entries whose authors have no given names, where such are left out. */
const BARE = 0.7;

/** Whether authors stand without their given names: `Gale and Shapley`, `Myerson`. */
function areFamilies(seen: readonly string[]): boolean {
  const bare = seen
    .map((text) => parseAuthors(text))
    .filter(({ names }) => names.every((name) => !isParted(name) && /^\p{Lu}\S*\p{Ll}/u.test(name.family)));
  const several = bare.filter(({ names, more }) => more || names.length > 1);
  return several.length > 1 && bare.length >= seen.length * BARE;
}

/** A person's family name alone; of a firm or a team the whole name: `Google Research`, `Mistral AI`. */
function bareName({ family, given }: Name): Name {
  const name = given === '' ? family : `${given} ${family}`;
  const isPerson = !namesInstitution(name) && !namesSociety(name) && !/^\p{Lu}{1,4}$/u.test(family);
  return { family: isPerson ? family : name, given: '' };
}

/** `remixed by Ann Lee`: words among the names, which nobody can spell again. */
function isSaid({ family, given }: Name): boolean {
  return `${given} ${family}`.split(/\s+/).some((word) => /^\p{Ll}{2,}$/u.test(word) && !isParticle(word));
}

/** Whether the nearest entries turn names round, as far as they show it; each counts a little less than the one before. */
function orderOf(near: readonly string[]): boolean | undefined {
  let votes = 0;
  for (const [rank, text] of near.entries()) {
    const { names, inverted } = parseAuthors(text);
    if (names.some(isParted)) votes += (inverted ? 1 : -1) / (1 + rank / 4);
  }
  return votes === 0 ? undefined : votes > 0;
}

/** The style of the nearest entries, where they have as many authors as tell what stands between so many. */
function styleNear(near: readonly string[], count: number): AuthorStyle | undefined {
  const telling = near.filter((text) => {
    const { names, more } = parseAuthors(text);
    return !more && names.length >= Math.min(count, 3);
  });
  return authorStyle(telling, true);
}

/**
 * Authors of whom some were left out: BibTeX's own words for them as a list says it, `et al.` where it does not, and names in
 * the order and the length of a list that has none like them.
 */
function spellOthers(
  typed: string,
  authors: Authors,
  seen: readonly string[],
  near: readonly string[],
  areBare: boolean,
): string {
  const isBibtex = /\bothers\W*$/i.test(typed);
  const brevity = brevityOf(seen);
  const own = styleOf(typed.replace(OTHERS, ''), authors);
  const style = brevity?.style ?? authorStyle(seen) ?? own;
  const order = orderOf(near) ?? style.inverted;
  const isUsual = seen.some((text) => {
    const { more, inverted, names } = parseAuthors(text);
    return more && inverted === authors.inverted && names.some(({ given }) => given !== '');
  });
  const isTurned = authors.inverted !== style.inverted && order === style.inverted && authors.names.some(isParted);
  const isBare = (areBare || brevity?.onlyFamily === true) && authors.names.some(isParted);
  if (!isBibtex && !isBare && (!isTurned || isUsual)) return typed;
  const names = brevity ? authors.names.slice(0, brevity.count) : authors.names;
  if (style.inverted && !canTurnAll(names, style)) return typed;
  const tail = brevity?.tail ?? seen.flatMap((text) => OTHERS.exec(text.slice(-TAIL_LENGTH))?.[0] ?? [])[0];
  const written = names
    .map((name, i) => (isBare ? bareName(name).family : writeName(name, style, i)))
    .join(style.between);
  return written + (tail ?? (names.length > 1 && style.between === ', ' ? ', et al.' : ' et al.'));
}

const OTHERS = /[\s,;]+(?:(?:and|&) others|et\.? ?al\b\.?)$/i;
const TAIL_LENGTH = 40;

function isParted({ given }: Name): boolean {
  return given !== '';
}

/** Whether a name can stand family first: its parts are known, or it is of a script that writes it so, in one word, or nobody's. */
function canTurn({ family, given }: Name): boolean {
  return given !== '' || family.replace(UNSPACED_LETTERS, '') === '' || namesSociety(family);
}

function canTurnAll(names: readonly Name[], { firstOnly }: AuthorStyle): boolean {
  return (firstOnly ? names.slice(0, 1) : names).every(canTurn);
}

function joinNames(names: readonly Name[], style: AuthorStyle): string | undefined {
  if (style.inverted && !canTurnAll(names, style)) return undefined;
  const written = names.map((name, i) => writeName(name, style, i));
  if (written.length < 2) return written[0];
  const last = names.length === 2 ? style.pair : style.last;
  return written.slice(0, -1).join(style.between) + last + written.at(-1);
}

/** The first names and `et al.`; nothing where the paper has no more of them, or two where the list is not known to part those. */
function shorten({ names }: Authors, { count, tail, onlyFamily, style, shortensPairs }: Brevity): string | undefined {
  if (names.length <= count || (names.length === 2 && !shortensPairs)) return undefined;
  const first = names.slice(0, count);
  if (onlyFamily) return first.map(({ family }) => family).join(style.between) + tail;
  if (style.inverted && !canTurnAll(first, style)) return undefined;
  return first.map((name, i) => writeName(name, style, i)).join(style.between) + tail;
}

/** One in this many entries, and a way to write authors is one of the list's own. */
const RARE = 20;

function isUsed(style: AuthorStyle, count: number, seen: readonly string[]): boolean {
  const users = seen.filter((text) => {
    const authors = parseAuthors(text);
    // “Ann Lee and Bob Ray” does not say what stands between three.
    return (
      authors.names.length >= Math.min(count, 3) &&
      !authors.more &&
      (count > 1 || authors.names.some(isParted)) &&
      sameStyle(style, styleOf(text, authors), count)
    );
  });
  return users.length > 0 && users.length * RARE >= seen.length;
}

function writeName({ family, given }: Name, { inverted, firstOnly, initials }: AuthorStyle, at: number): string {
  if (given === '') return family;
  const first = initials === undefined ? given : abbreviate(given, initials);
  return inverted && (at === 0 || !firstOnly) ? `${family}, ${first}` : `${first} ${family}`;
}

/** `Jean-Luc Marie` as `J.-L. M.`: only where it is written in letters that have capitals. */
function abbreviate(given: string, dot: string): string {
  const words = given.split(' ').filter((word) => word !== '');
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return given;
  return words
    .map((word) =>
      word
        .split('-')
        .map((piece) => piece.slice(0, 1) + dot)
        .join('-'),
    )
    .join(' ');
}
