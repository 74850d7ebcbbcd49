import { AWARD_WORDS } from '../knowledge/award-words.ts';
import { parseAuthors } from '../paper/authors.ts';
import { readVenue } from '../paper/venue.ts';
import type { Fields } from '../submission/submission.ts';
import type { CslPerson, FoundPaper } from './metadata.ts';

/** A value, and who says it. */
export interface KnownValue {
  readonly value: string;
  readonly source: string;
  /** Whether only the authors say so. */
  readonly isClaimed?: boolean;
}

/** What sources know of a paper, by field. */
export interface KnownValues {
  readonly title?: KnownValue;
  readonly authors?: KnownValue;
  readonly venue?: KnownValue;
  /** Of the venue, where it is known; else of the preprint. */
  readonly year?: KnownValue;
  readonly award?: KnownValue;
  /** `2024-05-17`: when it came to where it lies. */
  readonly date?: KnownValue;
}

/**
 * The values that an entry can use, of all that sources said of one paper: the title of the first that says one, the authors
 * in parts where a source tells these, the venue that published it before one that its authors only claim, and before the
 * server that it lies on.
 */
export function knownValues(found: readonly FoundPaper[]): KnownValues {
  const title = firstOf(found, ({ item }) => item.title);
  const authors = authorsOf(found);
  const published = firstOf(found, ({ item, server }) => (server === undefined ? item['container-title'] : undefined));
  const claimed = firstOf(found, ({ claim }) => claim);
  const server = firstOf(found, (paper) => paper.server);
  const chosen = published ?? (claimed && { ...claimed, isClaimed: true }) ?? server;
  const venue = chosen && readVenue(chosen.value);
  const name = chosen && (chosen === server ? chosen.value : venue?.name || chosen.value);
  const award = venue?.qualifier !== undefined && AWARD_WORDS.test(venue.qualifier) ? venue.qualifier : undefined;
  const own = chosen && found.find(({ source }) => source === chosen.source);
  // The year of a preprint is not that of a venue which its authors name.
  const issued = chosen?.isClaimed ? undefined : [own, ...found].map(issuedYear).find((one) => one !== undefined);
  const year = venue?.year ?? issued;
  const date = firstOf(found, (paper) => (paper.server === undefined ? undefined : dateOf(paper)));
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(chosen && name !== undefined && { venue: { ...chosen, value: name } }),
    ...(year !== undefined && { year: { value: year, source: chosen?.source ?? found[0]?.source ?? '' } }),
    ...(award !== undefined && chosen && { award: { value: award, source: chosen.source } }),
    ...(date && { date }),
  };
}

function firstOf(
  found: readonly FoundPaper[],
  pick: (paper: FoundPaper) => string | undefined,
): KnownValue | undefined {
  for (const paper of found) {
    const value = pick(paper)?.replace(/\s+/g, ' ').trim();
    if (value) return { value, source: paper.source };
  }
  return undefined;
}

function issuedYear(paper: FoundPaper | undefined): string | undefined {
  const year = paper?.item.issued?.['date-parts'][0][0];
  return year !== undefined && year >= 1900 && year <= 2100 ? String(year) : undefined;
}

function dateOf({ item }: FoundPaper): string | undefined {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * The names of the first source that has some; where another one has the same names in parts, those, since only they say where
 * a surname begins.
 */
function authorsOf(found: readonly FoundPaper[]): KnownValue | undefined {
  const naming = found.filter(({ item }) => (item.author ?? []).some((person) => nameOf(person) !== ''));
  const [first] = naming;
  if (!first) return undefined;
  const names = lettersOf(first);
  const parted = naming.find((paper) => lettersOf(paper) === names && (paper.item.author ?? []).every(isParted));
  const { item, source } = parted ?? first;
  return { value: joined(item.author ?? []), source };
}

function isParted({ family = '', given = '' }: CslPerson): boolean {
  return family !== '' && given !== '';
}

/** `Lee, Ann and Kim, Bo` where all names are in parts, else `Ann Lee and Bo Kim`. */
function joined(people: readonly CslPerson[]): string {
  const named = people.filter((person) => nameOf(person) !== '');
  const inverted = named.map(({ family = '', given = '' }) => `${clean(family)}, ${clean(given)}`).join(' and ');
  const isClear = named.every(isParted) && parseAuthors(inverted).names.length === named.length;
  return isClear ? inverted : named.map(nameOf).join(' and ');
}

function nameOf({ family = '', given = '', literal = '' }: CslPerson): string {
  return clean(family === '' && given === '' ? literal : `${given} ${family}`);
}

/** One line without what parts names. */
function clean(name: string): string {
  return name.replace(/[\s,;]+/g, ' ').trim();
}

/** All names as letters, to compare two sources by. */
function lettersOf({ item }: FoundPaper): string {
  return (item.author ?? [])
    .map((person) =>
      [...nameOf(person).normalize('NFKD').toLowerCase()]
        .filter((letter) => /\p{L}/u.test(letter))
        .sort()
        .join(''),
    )
    .join('|');
}

/** The fields that can be filled in, as they are typed into a form. */
export function fieldsOfKnown(known: KnownValues): Fields {
  return Object.fromEntries(Object.entries(known).map(([id, { value }]) => [id, value]));
}
