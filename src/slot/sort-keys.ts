import { type PaperDate, readDate } from '../entry/dates.ts';
import { spellingKey, venueClass } from '../entry/venues.ts';
import { findArxivId } from '../knowledge/arxiv-id.ts';
import { parseAuthors } from '../paper/authors.ts';
import type { Fields } from '../submission/submission.ts';

/** What entries can be in order of. */
export interface SortKeys {
  /** The date as it is printed: of its own, the year, or the year in a venue. */
  readonly when: PaperDate | undefined;
  /** `2403.01234` as a number. */
  readonly arxiv: number | undefined;
  readonly title: string;
  /** The family name of the first author, with the year behind it. */
  readonly author: string;
  /** Whether that name stands first in the entry, before the given one: as in a bibliography. */
  readonly isBibliographic: boolean;
  readonly venue: string;
  /** Whether it is (so far) a preprint, `undefined` where the entry says nothing of where it appeared. */
  readonly isPreprint: boolean | undefined;
}

/** Negative where `a` comes first, 0 where nothing tells the two apart. */
export type Compare = (a: SortKeys, b: SortKeys) => number;

/** A comparison, and the part of the keys that it looks at: those with the same part compare alike with every other. */
export interface Order extends Compare {
  readonly partOf: (keys: SortKeys) => string;
}

const order = (compare: Compare, partOf: Order['partOf']): Order => Object.assign(compare, { partOf });

/** As exactly as both are printed: `2024` equals `2024-05`; a month and a day without a year compare among themselves. */
export const byWhen = order(compareWhen, ({ when, arxiv }) =>
  when ? [when.year, when.month, when.day, Boolean(arxiv)].join() : '',
);

function compareWhen(a: SortKeys, b: SortKeys): number {
  if (!a.when || !b.when) return 0;
  if (!a.when.year && !b.when.year && !(a.arxiv && b.arxiv))
    return (a.when.month ?? 0) - (b.when.month ?? 0) || (a.when.day ?? 0) - (b.when.day ?? 0);
  if (!a.when.year || !b.when.year) return 0;
  if (a.when.year !== b.when.year) return a.when.year - b.when.year;
  return a.when.month && b.when.month
    ? a.when.month - b.when.month || (a.when.day && b.when.day && a.when.day - b.when.day) || 0
    : 0;
}

/** By arXiv id, which goes by the day. */
export const byArxiv = order(
  (a, b) => (a.arxiv !== undefined && b.arxiv !== undefined ? a.arxiv - b.arxiv : 0),
  ({ arxiv }) => String(arxiv),
);

/** Letter by letter; what is empty compares with nothing. */
function byLetters(key: 'title' | 'author' | 'venue'): Order {
  const compare: Compare = ({ [key]: a }, { [key]: b }) => (a === '' || b === '' || a === b ? 0 : a < b ? -1 : 1);
  return order(compare, (keys) => keys[key]);
}

/** By title. */
export const byTitle = byLetters('title');

/** By the first author's family name, and the year. */
export const byAuthor = byLetters('author');

/** By the venue's name. */
export const byVenue = byLetters('venue');

const known = new WeakMap<Fields, SortKeys>();

/** What an entry's fields, or a paper's, say about its place; read once for each. */
export function sortKeys(fields: Fields): SortKeys {
  const keys = known.get(fields) ?? readKeys(fields);
  known.set(fields, keys);
  return keys;
}

function readKeys(fields: Fields): SortKeys {
  // One of the old style (`hep-th/9711200`) is no number.
  const id = Number(findArxivId(`${fields.paper ?? ''} ${fields.pdf ?? ''} ${fields.url ?? ''}`));
  const arxiv = Number.isNaN(id) ? undefined : id;
  const printed = Object.keys(fields).filter((name) => name === 'date' || name.endsWith('-date'));
  const written = [
    ...printed.map((name) => fields[name] ?? ''),
    fields.year ?? '',
    /\b(?:19|20)\d\d\b/.exec(fields.venue ?? '')?.[0] ?? '',
  ];
  const when = written.map((text) => readDate(text)?.date).find((date) => date !== undefined);
  const venue = fields.venue?.trim() ?? '';
  return {
    when: when && !when.year && arxiv !== undefined ? { ...when, year: yearOf(when.month ?? 12, arxiv) } : when,
    arxiv,
    title: (fields.title ?? '').toLowerCase(),
    ...authorKeys(fields, when?.year),
    venue: spellingKey(venue.replace(/['’]?\d+/g, '')),
    isPreprint: venue !== '' ? venueClass(venue) === 'preprint' : arxiv !== undefined ? true : undefined,
  };
}

/** As a reader looks it up: without accents and “The”. */
function authorKeys(fields: Fields, year: number | undefined): Pick<SortKeys, 'author' | 'isBibliographic'> {
  const { names, inverted } = parseAuthors(fields.authors ?? '');
  const family = (names[0]?.family ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the\s+/i, '');
  return {
    author: family === '' ? '' : `${family.toLowerCase()} ${year ?? ''}`,
    isBibliographic: inverted && Object.keys(fields).find((id) => id !== 'number') === 'authors',
  };
}

/** The year of a month that is printed alone: the first such month from the arXiv id's on. */
function yearOf(month: number, arxiv: number): number {
  return 2000 + Math.floor(arxiv / 100) + (month < Math.floor(arxiv) % 100 ? 1 : 0);
}

/** Whether a paper is printed under another month than its arXiv id's: then it stands where the printed date says. */
export function contradicts({ when, arxiv }: SortKeys): boolean {
  if (!when?.year || arxiv === undefined) return false;
  const [year, month] = [2000 + Math.floor(arxiv / 100), Math.floor(arxiv) % 100];
  return when.year !== year || (when.month !== undefined && when.month !== month);
}
