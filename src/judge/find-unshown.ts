import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { VENUES } from '../knowledge/venues.ts';
import { parseAuthors } from '../paper/authors.ts';
import { venueKey } from '../paper/venue.ts';
import type { Fields } from '../submission/submission.ts';
import { initialsOf, lettersOf } from './known-words.ts';
import { type Token, tokensOf, wordKey } from './tokens.ts';

/**
 * The ids of the given values that do not stand in an entry. A value stands there in another spelling too: names short
 * or turned round, the first of them before “et al.”, a venue by any of its names or its initials, a year as `'24`, an
 * address that leads to the same place.
 */
export function findUnshown(entry: string, given: Fields): string[] {
  const tokens = tokensOf(entry);
  // What an address says is not seen, but for a badge's.
  const shown = tokens.flatMap((token) =>
    token.kind !== 'link' ? [token] : isBadge(token) ? (token.words ?? []) : [],
  );
  const text: Text = {
    letters: shown.map(({ key }) => key).join(''),
    words: new Set(shown.map(({ key }) => key)),
    linked: new Set(tokens.flatMap(({ words = [] }) => words.map(({ key }) => key))),
    targets: new Set(tokens.flatMap(({ kind, key }) => (kind === 'link' ? [key] : []))),
    marks: tokens.some(({ kind }) => kind === 'mark'),
    initials: initialsOf(entry),
  };
  return Object.entries(given)
    .filter(([id, value = '']) => value.trim() !== '' && !stands(id, value.trim(), text))
    .map(([id]) => id);
}

function isBadge({ text }: Token): boolean {
  return /shields\.io|badgen|badge/i.test(text);
}

interface Text {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  /** Words of the addresses. */
  readonly linked: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly marks: boolean;
  readonly initials: string;
}

function stands(id: string, value: string, text: Text): boolean {
  const links = tokensOf(value).filter(({ kind }) => kind === 'link');
  if (links.length > 0 && value.split(/\s+/).every((word) => /^(?:https?:|,+$)/i.test(word)))
    return links.every((link) => text.targets.has(link.key));
  const named = identify(value);
  if (named && text.targets.has(identityKey(named))) return true;
  // A no may be a blank, and a yes or a count a mark.
  if (/^(?:no|false|none|n\/a|-)$/i.test(value)) return true;
  if (/^(?:yes|true|x|v|✓)$/i.test(value) || /^\d{1,2}$/.test(value)) return text.marks || standsWhole(value, text);
  if (/^(?:year|date)$|-date$/.test(id)) return standsYear(value, text);
  if (id === 'authors') return standNames(value, text);
  if (/venue|conference|journal/.test(id)) return standsVenue(value, text);
  return standsWhole(value, text);
}

function standsWhole(value: string, { letters, words, targets }: Text): boolean {
  return tokensOf(value).every((token) =>
    token.kind === 'link'
      ? targets.has(token.key)
      : token.kind === 'mark' ||
        [token.key, ...spelledWithZero(token)].some((key) => words.has(key)) ||
        (mayBePart(token) && letters.includes(token.key)),
  );
}

/** `6` as `06`, and the other way round: how days and months are written. */
function spelledWithZero({ kind, key }: Token): string[] {
  return kind === 'number' ? [key.padStart(2, '0'), key.replace(/^0+(?=\d)/, '')] : [];
}

/** Words join, and long numbers are parted (`12,000`); a short number within another is another: the `16` of 2016. */
function mayBePart({ kind, key }: Token): boolean {
  return kind !== 'number' || key.length > 3;
}

function standsYear(value: string, text: Text): boolean {
  const year = /(?<!\d)((?:19|20)(\d\d))(?!\d)/.exec(value);
  if (!year) {
    // `05.6`, read as 2005-06.
    const short = [...text.words].flatMap((word) => (/^(?:19|20)\d\d$/.test(word) ? word.slice(2) : []));
    return standsWhole(value, { ...text, words: new Set([...text.words, ...short]) });
  }
  return [year[1], year[2]].some((digits) => text.words.has(digits ?? ''));
}

function standNames(value: string, text: Text): boolean {
  const { names } = parseAuthors(value);
  const isThere = (name: string): boolean =>
    tokensOf(name).some(({ key }) => key.length > 1 && text.words.has(key)) || text.letters.includes(lettersOf(name));
  const families = names.map(({ family, given }) => family || given).filter((name) => lettersOf(name) !== '');
  if (families.length === 0) return standsWhole(value, text);
  const isShortened = /(?:etal|andothers|等)/.test(text.letters);
  return isShortened ? isThere(families[0] ?? '') : families.every(isThere);
}

function standsVenue(value: string, text: Text): boolean {
  const key = venueKey(value);
  const names = VENUES.flatMap(({ names: all }) => (all.some((name) => venueKey(name) === key) ? all : []));
  const bare = value.replace(/['’]?\d{2,4}/g, ' ');
  const short = initialsOf(bare);
  return (
    [value, bare, ...names].some((name) => lettersOf(name) !== '' && standsWhole(name, text)) ||
    // A preprint's server may stand in its address alone.
    (/rxiv/i.test(bare) && tokensOf(bare).every((token) => text.linked.has(token.key))) ||
    (short.length > 1 && [...text.words].some((word) => word.length > 1 && isAmongInitials(word, short))) ||
    (wordKey(bare).trim().length > 2 && text.initials.includes(lettersOf(bare)))
  );
}

/** Whether the letters of a short name come in this order among the initials of a long one. */
function isAmongInitials(word: string, initials: string): boolean {
  return word.length * 2 >= initials.length && initials.includes(word);
}
