import { parseAuthors } from '../paper/authors.ts';
import { type Shown, tidyFields } from '../paper/tidy-fields.ts';
import { readVenue, venueKey } from '../paper/venue.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { Fields, Submission } from '../submission/submission.ts';
import { compareTitles } from './compare-titles.ts';
import { fieldsOfKnown, type KnownValues, knownValues } from './known-values.ts';
import type { Metadata } from './metadata.ts';

/** A submission whose empty fields hold what was looked up. */
export interface Filled {
  readonly submission: Submission;
  /** Who said the values that nobody typed, by field. */
  readonly sources: Readonly<Record<string, string>>;
  /** Where the values are from, and what could not be checked. */
  readonly said: readonly Reminder[];
  /** What a reviewer should know: where what was typed and what was found differ. */
  readonly notes: readonly Reminder[];
  /** What somebody has to say yes to: the link leads to another paper, or to one that was taken back. */
  readonly problems: readonly Problem[];
}

/** Share of a list's entries that show a field which is filled in unasked. */
const USUAL = 0.25;

/**
 * Fills the gaps of a submission with what was looked up. What was typed stays: where the two differ that is said, and asked about
 * where they can't both be of one paper. Only fields that the list's entries usually show are filled, and the title.
 *
 * Problems: `other-title` where the link leads to a paper of another title, `withdrawn-paper` where it was taken back.
 *
 * @param submission tidied, see `tidyFields`
 * @param asked fields that entries hold although none may show them yet
 * @param labels what people call the fields, by id
 */
export function fillFromMetadata(
  submission: Submission,
  metadata: Metadata,
  shown: Shown,
  asked: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): Filled {
  const [typed, ...others] = submission.papers;
  const nothing = { submission, sources: {}, said: [], notes: [], problems: [] };
  if (!typed || others.length > 0) return nothing;
  const label = (id: string): string => labels[id] ?? id;
  const known = knownValues(metadata.found);
  const tidied =
    tidyFields({ ...submission, papers: [fieldsOfKnown(known)] }, shown, labels).submission.papers[0] ?? {};
  const wanted = Object.entries(tidied).filter(
    ([id]) => typed[id] === undefined && (id === 'title' || asked.includes(id) || isUsual(id, shown)),
  );
  const gaps = Object.fromEntries(wanted.filter(([id]) => mayFill(id, typed, tidied)));
  const sources = Object.fromEntries(Object.keys(gaps).map((id) => [id, sourceOf(known, id)]));
  return {
    submission: { ...submission, papers: [{ ...typed, ...gaps }] },
    sources,
    said: [...remindOfSources(sources, label), ...remindOfClaim(known, gaps, label), ...remindOfSilent(metadata)],
    notes: remindOfDifferences(typed, known, label),
    problems: [...askOfTitle(typed, known, labels), ...askOfLinks(metadata, labels), ...askOfStanding(typed, metadata)],
  };
}

/** Sources that did not answer, and papers that none of them knows. */
export function remindOfSilent({ silent, unknown }: Metadata): Reminder[] {
  return [
    ...(silent.length > 0 ? [{ code: 'silent' as const, sources: silent }] : []),
    ...unknown.map((key) => ({ code: 'unknown-paper' as const, key })),
  ];
}

function isUsual(id: string, { seen }: Shown): boolean {
  const showing = seen.filter((fields) => fields[id] !== undefined).length;
  return showing > 0 && showing >= seen.length * USUAL;
}

/** A year goes with its venue: one that was looked up does not fit a venue that was typed and is another, nor the reverse. */
function mayFill(id: string, typed: Fields, found: Fields): boolean {
  if (id === 'year') {
    const venue = typed.venue === undefined ? undefined : readVenue(typed.venue);
    return (
      venue === undefined || (venue.year === undefined && venueKey(typed.venue ?? '') === venueKey(found.venue ?? ''))
    );
  }
  if (id === 'venue' || id === 'award' || id === 'date')
    return typed.year === undefined || (found.year !== undefined && typed.year.includes(found.year));
  return true;
}

/** A value may have been moved from one field to another while it was tidied. */
function sourceOf(known: KnownValues, id: string): string {
  const all: Readonly<Record<string, { readonly source: string } | undefined>> = { ...known };
  return (all[id] ?? known.title ?? known.venue)?.source ?? '';
}

function remindOfSources(sources: Readonly<Record<string, string>>, label: (id: string) => string): Reminder[] {
  const bySource = new Map<string, string[]>();
  for (const [id, source] of Object.entries(sources))
    bySource.set(source, [...(bySource.get(source) ?? []), label(id)]);
  return [...bySource].map(([source, labels]) => ({ code: 'looked-up', labels, source }));
}

function remindOfClaim({ venue }: KnownValues, gaps: Fields, label: (id: string) => string): Reminder[] {
  if (!venue?.isClaimed || gaps.venue === undefined) return [];
  return [{ code: 'claimed', label: label('venue'), value: venue.value, source: venue.source }];
}

function remindOfDifferences(typed: Fields, known: KnownValues, label: (id: string) => string): Reminder[] {
  const { title, authors, venue, year } = known;
  const notes: Reminder[] = [];
  if (typed.title !== undefined && title && compareTitles(typed.title, title.value) === 'near')
    notes.push({ code: 'title-differs', label: label('title'), value: title.value, source: title.source });
  const [own, its] = [typed.authors, authors?.value].map((text) => parseAuthors(text ?? '').names[0]?.family);
  if (own !== undefined && its !== undefined && authors && !isSameName(own, its))
    notes.push({ code: 'authors-differ', label: label('authors'), value: its, source: authors.source });
  if (typed.venue === undefined || !venue) return notes;
  if (venueKey(typed.venue) !== venueKey(venue.value))
    notes.push({ code: 'value-differs', label: label('venue'), typed: typed.venue, ...seenAt(venue) });
  else if (typed.year !== undefined && year && !typed.year.includes(year.value))
    notes.push({ code: 'value-differs', label: label('year'), typed: typed.year, ...seenAt(year) });
  return notes;
}

function seenAt({ value, source }: { readonly value: string; readonly source: string }) {
  return { value, source };
}

/** Names differ in accents and in how many words of them are the surname. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .normalize('NFKD')
      .replace(/\P{L}+/gu, '')
      .toLowerCase(),
  );
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

function askOfTitle(
  { title: typed }: Fields,
  { title }: KnownValues,
  labels: Readonly<Record<string, string>>,
): Problem[] {
  if (typed === undefined || !title || compareTitles(typed, title.value) !== 'other') return [];
  const expected = `${quote(title.value)}, as ${title.source} calls the paper of the link`;
  return [problem('other-title', { field: 'title', label: labels.title ?? 'title', value: typed, expected })];
}

/** Two links of one submission that lead to two papers. */
function askOfLinks({ found }: Metadata, labels: Readonly<Record<string, string>>): Problem[] {
  const named = found.flatMap(({ key, item: { title } }) => (title === undefined ? [] : [{ key, title }]));
  const [first, ...others] = named;
  const isOther = ({ key, title }: (typeof named)[number]): boolean =>
    first !== undefined && key !== first.key && compareTitles(first.title, title) === 'other';
  const other = others.find(isOther);
  if (!first || !other) return [];
  const expected = `${quote(first.key)}, which is another paper`;
  return [problem('two-answers', { field: 'paper', label: labels.paper ?? 'paper', value: other.key, expected })];
}

function askOfStanding({ title, paper }: Fields, { found }: Metadata): Problem[] {
  const taken = found.find(({ standing }) => standing !== undefined);
  if (!taken) return [];
  const value = title ?? taken.item.title ?? paper ?? '';
  return [
    problem('withdrawn-paper', {
      field: 'paper',
      value,
      expected: `${taken.source} says that it was ${taken.standing}`,
    }),
  ];
}
