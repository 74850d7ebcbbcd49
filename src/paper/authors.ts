import { splitAtForeignAnd } from '../knowledge/and-words.ts';
import { namesSociety } from '../knowledge/institution-words.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';

/** One author's name. */
export interface Name {
  /** Surname with its particles, where the text tells it apart; else the whole name. */
  readonly family: string;
  /** `''` where the text does not tell it apart. */
  readonly given: string;
}

/** Authors as values. */
export interface Authors {
  readonly names: readonly Name[];
  /** Others were left out: `et al.`, `and others`. */
  readonly more: boolean;
  /** Whether names stand as `Family, Given`. */
  readonly inverted: boolean;
  /** Whether only the first of several does: `Lee, Ann, and Bob Ray`. */
  readonly firstOnly: boolean;
}

const LONGEST_AUTHORS = 20_000;

/**
 * Reads a list of authors.
 *
 * ```
 * "Bolya, Daniel and Hoffman, Judy"      BibTeX: `and` between, family name first
 * "Bolya, D.; Hoffman, J."               semicolons between
 * "Raj Dabre, Chenhui Chu, and Anoop K"  commas between, given name first
 * "Bolya, D., Hoffman, J."               commas between and within, family name first
 * "Gu, Shixiang, et al."                 one name and others
 * "Gu, Shixiang, Ann Lee, and Bob Ray"   only the first one family name first
 * ```
 */
export function parseAuthors(text: string): Authors {
  const { rest, more } = takeOthers(text.slice(0, LONGEST_AUTHORS).replace(/\s+/g, ' ').trim());
  const parts = splitParts(rest)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const turned = parts.filter((part) => part.includes(',')).length;
  const firstOnly = parts.length > 1 && turned === 1 && parts[0]?.includes(',') === true;
  const inverted = firstOnly || (parts.length > 0 && turned === parts.length);
  return { names: parts.map(readName), more, inverted, firstOnly };
}

const OTHERS = /[\s,;]*(?:(?:\band|&) others|\bet\.? al\.?)[.\s]*$/i;

function takeOthers(text: string): { rest: string; more: boolean } {
  const from = Math.max(0, text.length - LONGEST_END);
  const match = OTHERS.exec(text.slice(from));
  if (!match) return { rest: withoutEnd(text), more: false };
  return { rest: trimEndMarks(text.slice(0, from + match.index), ' ,;').replace(/\s(?:and|&)$/i, ''), more: true };
}

const LONGEST_END = 40;

/** A dot at the end closes the sentence, unless it belongs to an initial. */
function withoutEnd(text: string): string {
  return /(?:^|[\s.-])\p{L}\.$/u.test(text) ? text : trimEndMarks(text, '.,; ');
}

/** Cuts between names, which still may be `Family, Given`. */
function splitParts(text: string): string[] {
  if (/[;；、]/.test(text)) return text.split(/[;；、]/).map((part) => part.trim().replace(/^(?:and|&) /i, ''));
  const byAnd = text.split(/,? (?:and|&) /i).flatMap(splitAtForeignAnd);
  if (byAnd.length > 1 && byAnd.every((part) => part.split(',').length === 2)) return byAnd;
  const pieces = byAnd
    .flatMap((part) => part.split(/[,，]/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (!/[,，]/.test(text)) return byAnd;
  return pairs(pieces) ?? turnedFirst(pieces) ?? pieces;
}

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/** `Bolya, D., Hoffman, J.`: every second piece is initials; two single words are one name. */
function pairs(pieces: readonly string[]): string[] | undefined {
  if (pieces.length % 2 === 1) return undefined;
  const given = pieces.filter((_, index) => index % 2 === 1);
  const family = pieces.filter((_, index) => index % 2 === 0);
  const abbreviated = given.every((piece) => INITIALS.test(piece)) && family.every((piece) => !INITIALS.test(piece));
  const [first = '', second = ''] = pieces;
  const oneName =
    pieces.length === 2 &&
    (pieces.every((piece) => !piece.includes(' ') && /\p{Lu}/u.test(piece)) || (isFamily(first) && isGiven(second)));
  if (!abbreviated && !oneName) return undefined;
  return family.map((piece, index) => `${piece}, ${given[index] ?? ''}`);
}

/** `Lee, Ann, Bob Ray`: a family name and a given one, then whole names. */
function turnedFirst([family = '', given = '', ...whole]: readonly string[]): string[] | undefined {
  const areWhole = whole.length > 0 && whole.every((name) => /^\p{Lu}\S*\s\S/u.test(name));
  return isFamily(family) && isGiven(given) && areWhole ? [`${family}, ${given}`, ...whole] : undefined;
}

/** `Lee`, `van der Berg` */
function isFamily(text: string): boolean {
  const words = text.split(' ');
  return /^\p{Lu}\S*\p{Ll}$/u.test(words.at(-1) ?? '') && words.slice(0, -1).every(isParticle);
}

/** `Ann`, `Louis S.`, `Bo K` */
function isGiven(text: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\.?)*$/u.test(text);
}

const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|bin|ibn|al|el|y)$/i;

/** Whether a word belongs to a surname that it stands in front of: `van der Maaten`. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/** What tells a son from his father. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

function readName(part: string): Name {
  const [family = '', ...given] = part.split(',').map((piece) => piece.trim());
  if (given.length > 0) return { family, given: given.join(' ') };
  if (namesSociety(part)) return { family: part, given: '' };
  const words = part.split(' ');
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  // `Roediger III`
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start -= 1;
  // `Ramón y Cajal` is one surname.
  if (words[start] === 'y' && start > 1) start -= 1;
  return { family: words.slice(Math.max(0, start)).join(' '), given: words.slice(0, Math.max(0, start)).join(' ') };
}
