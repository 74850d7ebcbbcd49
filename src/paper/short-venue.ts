import { VENUES, venueByName, venueNameKey } from '../knowledge/venues.ts';
import { readVenue, spellVenue, venueKey } from './venue.ts';

/** Fewest words of a name that is written out. */
const FEWEST_WORDS = 4;

/** Words around a venue's name that say no more than it does. */
const AROUND =
  /^(?:proceedings|proc|of|the|in|on|annual|ieee|cvf|acm|usenix|isca|aaai|international|conference|meeting|symposium|volume|vol|\d{1,4}(?:st|nd|rd|th)?|(?:twenty|thirty|forty|fifty|sixty)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w{3,5}teenth|\w{4,5}tieth)?)$/i;

/** Names that are written out, with the words that any of them may lack taken off, and the usual one for each. */
const LONG: readonly (readonly [key: string, name: string])[] = VENUES.flatMap(({ names }) =>
  names
    .filter((name) => name.split(/[\s/]+/).length >= FEWEST_WORDS - 1)
    .map((name): [string, string] => [venueNameKey(withoutLead(name)), names[0] ?? name]),
).sort(([a], [b]) => b.length - a.length);

function withoutLead(name: string): string {
  return name.replace(/^(?:(?:IEEE\/CVF|IEEE|ACM|AAAI|Annual|International|Conference|Meeting|on|of|the) )+/, '');
}

/**
 * The name that a list has for a venue that was written out, without its year; `undefined` where it was not, where the list
 * writes its venues out too, or where the words say more than the venue's name (a workshop, the Findings).
 *
 * ```
 * "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) 2023"  → "CVPR"
 * "The 40th International Conference on Machine Learning"                                          → "ICML"
 * ```
 *
 * @param seen the venues of the list's entries
 */
export function shortVenue(typed: string, seen: readonly string[]): string | undefined {
  const { name, qualifier } = readVenue(typed);
  if (qualifier !== undefined || !isWrittenOut(name)) return undefined;
  const known = usualName(name);
  const usual = known ?? namedByLetters(name, seen);
  if (usual === undefined) return undefined;
  const key = venueKey(usual);
  const own = seen.filter((venue) => venueKey(venue) === key);
  const telling = known === undefined || own.length === 0 ? ofItsKind(usual, seen) : own;
  const isJournal = venueByName(usual)?.kind === 'journal';
  const written = telling.filter((venue) => isWrittenOut(readVenue(venue).name, isJournal));
  return written.length * 2 >= Math.max(1, telling.length) ? undefined : spellVenue(usual, seen);
}

/** The venues of the same kind, and those whose kind nobody knows; all of them where none are. */
function ofItsKind(usual: string, seen: readonly string[]): readonly string[] {
  const kind = venueByName(usual)?.kind ?? 'conference';
  const alike = seen.filter((venue) => (venueByName(readVenue(venue).name)?.kind ?? kind) === kind);
  return alike.length > 0 ? alike : seen;
}

/** A journal's name in full may be two words long: `Nature Communications`, but `IEEE TPAMI`. */
function isWrittenOut(name: string, isJournal = false): boolean {
  const words = name.split(/\s+/);
  return words.length >= FEWEST_WORDS || (isJournal && words.length > 1 && !words.some((word) => ACRONYM.test(word)));
}

/** More than one capital, and hardly anything else: `TPAMI`, `PoPETs`, not `IEEE` or `ACM`, which are before names of both sorts. */
const ACRONYM = /^(?!(?:IEEE|ACM)$)\p{Lu}[\p{Lu}\p{Ll}-]*\p{Lu}\w?$/u;

/** Fewest letters of an acronym that first letters tell: `FM`, the Symposium on Formal Methods. */
const FEWEST_LETTERS = 2;

/**
 * The one of a list's acronyms that is made of the first letters of a name, with or without its small words and those that any of them may
 * lack, from its first word on.
 *
 * ```
 * "ACM Conference on Computer and Communications Security"   CCS
 * "Symposium on Principles of Programming Languages"         POPL
 * ```
 */
function namedByLetters(name: string, seen: readonly string[]): string | undefined {
  if (/\bworkshop\b/i.test(name)) return undefined;
  const told = bracketed(name);
  const words = name
    .replace(/\([^()]{2,20}\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const own = words.slice(words.findIndex((word) => !AROUND.test(word)));
  const ways = [words, own].flatMap((of) => [
    of,
    of.filter((word) => !SMALL.test(word)),
    of.filter((word) => !AROUND.test(word) && !SMALL.test(word)),
  ]);
  const letters = new Set(ways.map((way) => way.map((word) => word[0]?.toUpperCase()).join('')));
  const isMeant = (acronym: string): boolean =>
    acronym.length >= FEWEST_LETTERS &&
    /^\p{Lu}+$/u.test(acronym) &&
    letters.has(acronym) &&
    (told ?? acronym) === acronym;
  return seen.map((venue) => readVenue(venue).name).find(isMeant);
}

const SMALL = /^(?:a|an|and|at|for|in|of|on|the|to|with)$/i;

/** `CVPR` for its name in full, with or without the acronym in brackets behind it. */
function usualName(name: string): string | undefined {
  const acronym = bracketed(name);
  const bare = name.replace(/\([^()]{2,20}\)/g, ' ');
  const key = venueNameKey(bare);
  const found = LONG.find(([long]) => key.includes(long));
  const known = found?.[1] ?? (acronym === undefined ? undefined : venueByName(acronym)?.names[0]);
  if (known === undefined || (acronym !== undefined && venueByName(acronym)?.names[0] !== known)) return undefined;
  // All that is left beside the name must go without saying.
  if (!found) return known;
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !AROUND.test(word));
  return venueNameKey(words.join('')).length <= found[0].length ? known : undefined;
}

/** The acronym in brackets that stands behind a name: `(CVPR)`, without its year. */
function bracketed(name: string): string | undefined {
  return /\(([^()]{2,20})\)/.exec(name)?.[1]?.replace(/['’ -]?\d{2,4}$/, '');
}
