import { TAG_FIELDS } from '../knowledge/tag-fields.ts';
import type { Problem } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import { findLatex } from '../submission/find-latex.ts';
import { plainLatex } from '../submission/plain-latex.ts';
import type { Fields, Submission } from '../submission/submission.ts';
import { cleanAuthors } from './clean-authors.ts';
import { fillFromBibtex } from './fill-from-bibtex.ts';
import { findContradictions } from './find-contradictions.ts';
import { spellInlineMarks } from './inline-marks.ts';
import { partAward } from './part-award.ts';
import { partTitle } from './part-title.ts';
import { partVolume } from './part-volume.ts';
import { knownTags, settleTags } from './settle-tags.ts';
import { tidyVenue } from './tidy-venue.ts';

/** What was typed, as a careful librarian would have typed it. */
export interface Tidied {
  readonly submission: Submission;
  /** What a reviewer should know of it. */
  readonly notes: readonly Reminder[];
  /** Answers that can't all be right. */
  readonly problems: readonly Problem[];
}

/** What lists show. */
export interface Shown {
  /** The fields of their entries. */
  readonly seen: readonly Fields[];
  /** Whether their venues have a short year behind them: `CVPR'24`. */
  readonly shortYears?: boolean;
  /** Inline tags that their values have, lower case: `sup`. */
  readonly marks?: ReadonlySet<string>;
  /** Tags that their entries have in marks of their own: `` `Image Generation` ``. */
  readonly tags?: readonly string[];
  /** Of each of their entries the hashtags in plain text. */
  readonly hashtags?: readonly (readonly string[])[];
}

/** Fields of words, in which LaTeX and HTML are ways to write letters. */
const WORDS: readonly string[] = ['title', 'authors', 'venue', 'name', 'description', ...TAG_FIELDS];
const LONGEST_WORDS = 20_000;

/**
 * The one way in for all that was typed, be it into a form, behind labels, in running text, as BibTeX or for an update: each value as its
 * field means it, in letters instead of LaTeX and HTML, what stood with the title in its own field where that is empty, authors
 * without the marks of a first page, tags apart and as the list spells them. What two entries of the list do too stays as it was typed.
 *
 * Problems: those of {@link findContradictions}. Whether a value can be believed is not asked here: see `believePaper`.
 *
 * @param labels what people call the fields, by id
 */
export function tidyFields(
  submission: Submission,
  shown: Shown,
  labels: Readonly<Record<string, string>> = {},
): Tidied {
  const { seen } = shown;
  const [typed, ...others] = submission.papers;
  if (typed === undefined || others.length > 0) return { submission, notes: [], problems: [] };
  const foreign = (submission.unasked ?? []).filter(
    (id) => !OWN.has(id) && !seen.some((entry) => entry[id] !== undefined),
  );
  const asked = Object.fromEntries(Object.entries(typed).filter(([id]) => !foreign.includes(id)));
  const filled = fillFromBibtex(asked, seen);
  const plain = inLetters(filled, shown);
  const parted = partTitle({ ...plain, ...partVolume(plain, seen), ...partAward(plain, seen) }, seen, labels);
  const venue = tidyVenue(parted.fields, valuesOf('venue', seen), shown.shortYears);
  const fields = { ...parted.fields, ...venue, ...tidyValues({ ...parted.fields, ...venue }, shown) };
  return {
    submission: { ...submission, papers: [withoutEmpty(fields)] },
    notes: [
      ...parted.notes,
      ...remindOfForeign(foreign.filter((id) => typed[id] !== undefined)),
      ...remindOfCut(submission.cut ?? [], labels),
      ...remindOfCleaned(parted.fields.authors, fields.authors),
      ...remindOfUnread(fields),
      ...remindOfCapitals(fields.title, seen),
    ],
    problems: [...parted.problems, ...findContradictions(fields, filled, seen, labels)],
  };
}

/** LaTeX and inline tags as letters; formulas stay in a list that has some. */
function inLetters(fields: Fields, { seen, marks = new Set() }: Shown): Fields {
  const titles = valuesOf('title', seen);
  const hasFormulas = titles.some((title) => findLatex(title).some(({ start }) => title[start] === '$'));
  const own = new Set(seen.flatMap((entry) => WORDS.flatMap((id) => entry[id] ?? [])));
  const written = WORDS.flatMap((id): [string, string][] => {
    const value = fields[id];
    // A value that the list has as it was typed is the list's own.
    if (value === undefined || value.length > LONGEST_WORDS || own.has(value)) return [];
    const latex = plainLatex(value, (piece) => !hasFormulas || piece[0] !== '$');
    return [[id, id === 'authors' ? latex : spellInlineMarks(latex, marks)]];
  });
  return { ...fields, ...Object.fromEntries(written) };
}

function tidyValues(fields: Fields, { seen, tags = [], hashtags = [] }: Shown): Fields {
  const tidied: Record<string, string> = {};
  if (fields.authors !== undefined) tidied.authors = cleanAuthors(fields.authors, valuesOf('authors', seen));
  const ids = TAG_FIELDS.filter((id) => fields[id] !== undefined);
  const known = ids.length > 0 ? knownTags(seen, tags, hashtags) : undefined;
  if (known) for (const id of ids) tidied[id] = settleTags(fields[id] ?? '', known);
  return tidied;
}

/** Fields that the product knows whoever asks for them. */
const OWN: ReadonlySet<string> = new Set(DEFAULT_FORM.fields.map(({ id }) => id));

/** What the form asked once, or somebody wrote of their own, and no entry shows. */
function remindOfForeign(ids: readonly string[]): Reminder[] {
  return ids.map((id) => ({ code: 'not-asked', label: id.replaceAll('-', ' ') }));
}

function remindOfCut(ids: readonly string[], labels: Readonly<Record<string, string>>): Reminder[] {
  return ids.map((id) => ({ code: 'answer-cut', label: labels[id] ?? id }));
}

/** Words between names, and those of tags around a mark. */
const NO_NAMES: ReadonlySet<string> = new Set(['and', 'others', 'et', 'al', 'sup']);

/** What went off the authors without being a mark: an affiliation, an address. */
function remindOfCleaned(typed = '', cleaned = ''): Reminder[] {
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const kept = new Set(wordsIn(cleaned));
  const isAll = wordsIn(typed).every((word) => kept.has(word) || NO_NAMES.has(word));
  return isAll ? [] : [{ code: 'authors-cleaned' }];
}

/** A command that only its authors know can't be written out. */
function remindOfUnread(fields: Fields): Reminder[] {
  const unread = ['title', 'authors', 'name'].flatMap((id) => {
    const value = fields[id] ?? '';
    return findLatex(value).flatMap(({ start, end }) => (value[start] === '\\' ? [value.slice(start, end)] : []));
  });
  return unread.map((value) => ({ code: 'unknown-latex', value }));
}

/** Fewest letters of a title whose capitals are no acronym's. */
const SHORTEST_SHOUT = 12;

function remindOfCapitals(title: string | undefined, seen: readonly Fields[]): Reminder[] {
  if (title === undefined || !isShouted(title)) return [];
  const usual = valuesOf('title', seen).filter(isShouted).length * 2 > seen.length;
  return usual ? [] : [{ code: 'capitals' }];
}

function isShouted(title: string): boolean {
  const letters = title.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length >= SHORTEST_SHOUT && /\s/.test(title.trim()) && !/\p{Ll}/u.test(letters);
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function valuesOf(id: string, seen: readonly Fields[]): string[] {
  return seen.flatMap((fields) => fields[id] ?? []);
}
