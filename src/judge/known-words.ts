import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { MONTHS, monthOf } from '../knowledge/months.ts';
import { VENUES } from '../knowledge/venues.ts';
import { venueKey } from '../paper/venue.ts';
import type { Fields } from '../submission/submission.ts';
import { type Token, tokensOf, wordKey } from './tokens.ts';
import { idYears } from './years-of-id.ts';

/** What may stand in a new entry because it was given, or follows from what was given. */
export interface Known {
  readonly words: ReadonlySet<string>;
  /** Words and numbers of the given addresses. */
  readonly inLinks: ReadonlySet<string>;
  /** Words and numbers that stand beside each other in the given addresses, see {@link pairOf}. */
  readonly pairsInLinks: ReadonlySet<string>;
  /** What the given addresses lead to. */
  readonly targets: ReadonlySet<string>;
  /** All given values without anything between their letters: words that are joined or parted otherwise stand in it. */
  readonly letters: string;
  /** Initials of the words of the given venue, and of names. */
  readonly initials: string;
  /** Years that only an arXiv id tells, long and short. */
  readonly idYears: ReadonlySet<string>;
  /** Words of the given venue, unless it is a preprint server. */
  readonly venue: ReadonlySet<string>;
  /** A yes or a count was given: a list may write it as marks. */
  readonly hasMarks: boolean;
}

/** Reads the given values, under the ids of their fields. */
export function knownWords(given: Fields): Known {
  const words = new Set<string>();
  const targets = new Set<string>();
  const inLinks = new Set<string>();
  const pairsInLinks = new Set<string>();
  for (const [id, value = ''] of Object.entries(given)) {
    for (const token of tokensOf(id.replace(/[-_]/g, ' '))) words.add(token.key);
    for (const token of tokensOf(value)) {
      if (token.kind === 'link') {
        targets.add(token.key);
        for (const [i, word] of (token.words ?? []).entries()) {
          inLinks.add(word.key);
          pairsInLinks.add(pairOf(token.words?.[i - 1], word) ?? '');
        }
      } else if (token.kind === 'number') addNumber(words, token.key);
      else words.add(token.key);
    }
    addMonthOfId(words, value);
    const named = identify(value);
    if (named) targets.add(identityKey(named));
    addDates(words, value.replace(/https?:\S+/gi, ' '));
  }
  for (const name of spellings(given.venue ?? '')) for (const token of tokensOf(name)) words.add(token.key);
  if (given.authors !== undefined) for (const word of ['et', 'al', 'and', 'others', '等']) words.add(word);
  const values = Object.values(given).filter((value) => value !== undefined);
  return {
    words,
    inLinks,
    pairsInLinks,
    targets,
    letters: values.map(lettersOf).join('\n'),
    initials: values.map(initialsOf).join('\n'),
    idYears: new Set(values.flatMap(idYears).filter((year) => !words.has(year))),
    venue: new Set(
      /rxiv|preprint|corr\b/i.test(given.venue ?? '') ? [] : tokensOf(given.venue ?? '').map(({ key }) => key),
    ),
    hasMarks: values.some((value) => /^(?:yes|no|true|false|x|v|✓|\d{1,2}(?:[./]\d{1,2})?)$/i.test(value.trim())),
  };
}

/** Two pieces of a text that one mark at most parts, `undefined` where more stands between them. */
export function pairOf(one: Token | undefined, next: Token | undefined): string | undefined {
  return one && next && next.start - one.end <= 1 ? `${one.key} ${next.key}` : undefined;
}

/** The letters and digits of a text. */
export function lettersOf(text: string): string {
  return wordKey(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first letters of a text's words. */
export function initialsOf(text: string): string {
  return (wordKey(text).match(/\p{L}+/gu) ?? []).map((word) => word[0]).join('');
}

/** Years short and long, months by number and name. */
function addDates(words: Set<string>, value: string): void {
  for (const [year] of value.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) addNumber(words, year.slice(2)).add(year);
  for (const [, short = ''] of value.matchAll(/['’](\d\d)(?!\d)/g)) words.add(`20${short}`);
  for (const [, , month = ''] of value.matchAll(/(?<!\d)((?:19|20)\d\d)[./-](\d{1,2})(?!\d)/g)) addMonth(words, month);
  for (const [name] of value.matchAll(/\p{L}{3,9}/gu)) {
    const month = monthOf(name);
    if (month !== undefined) addMonth(words, String(month));
  }
}

function addMonthOfId(words: Set<string>, value: string): void {
  const identity = identify(value);
  const month = identity?.kind === 'arxiv' ? /^\d\d(0[1-9]|1[0-2])\.\d/.exec(identity.id)?.[1] : undefined;
  if (month !== undefined) addMonth(words.add('arxiv'), month);
}

function addMonth(words: Set<string>, digits: string): void {
  const name = MONTHS[Number(digits) - 1]?.toLowerCase();
  addNumber(words, digits.padStart(2, '0'));
  if (name) words.add(name).add(name.slice(0, 3)).add(name.slice(0, 4));
}

/** With and without a zero before it. */
function addNumber(words: Set<string>, digits: string): Set<string> {
  return words
    .add(digits)
    .add(digits.replace(/^0+(?=\d)/, ''))
    .add(digits.padStart(2, '0'));
}

/** All names of a known venue. */
function spellings(venue: string): readonly string[] {
  const key = venueKey(venue);
  return VENUES.flatMap(({ names }) => (names.some((name) => venueKey(name) === key) ? names : []));
}
