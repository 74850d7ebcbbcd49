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
  const usual = usualName(name);
  if (usual === undefined) return undefined;
  const key = venueKey(usual);
  const own = seen.filter((venue) => venueKey(venue) === key);
  const telling = own.length > 0 ? own : seen;
  if (telling.filter((venue) => isWrittenOut(readVenue(venue).name)).length * 2 >= Math.max(1, telling.length))
    return undefined;
  return spellVenue(usual, seen);
}

function isWrittenOut(name: string): boolean {
  return name.split(/\s+/).length >= FEWEST_WORDS;
}

/** `CVPR` for its name in full, with or without the acronym in brackets behind it. */
function usualName(name: string): string | undefined {
  const acronym = /\(([^()]{2,20})\)/.exec(name)?.[1]?.replace(/['’ -]?\d{2,4}$/, '');
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
