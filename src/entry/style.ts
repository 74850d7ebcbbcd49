import type { Habits } from './habits.ts';
import { tagNameOf } from './inline.ts';
import { learnHabits } from './learn-habits.ts';
import { once } from './once.ts';
import { openAlike } from './open-alike.ts';
import { readEntry } from './read-entry.ts';
import { type Atom, type EntrySource, entryParts, type Reading, tellsWhen } from './reading.ts';
import { vote } from './votes.ts';

/** One existing entry as an example of how to write one. */
export interface Sample {
  readonly source: EntrySource;
  readonly reading: Reading;
  /** One for an entry of lines, one per cell for a row. */
  readonly sequences: readonly Sequence[];
  /** 0 for the nearest entry; those of other sections start far away. */
  readonly rank: number;
  /** Whether a whole entry may be written like it; of any other only its parts are examples. */
  readonly isModel: boolean;
}

/** Atoms and the glue around them in a stretch of raw text. */
export interface Sequence {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly atoms: readonly KeyedAtom[];
}

/** An atom and what it is for: `title`, `when`, a link's role, a field. Two atoms for the same get `#2`. */
export interface KeyedAtom extends Atom {
  readonly key: string;
}

/** How a list writes its entries, as examples from the nearest on. */
export interface Style {
  readonly samples: readonly Sample[];
  readonly habits: Habits;
  /** Width of the marker of the entry that is being written, see `glue.ts`. */
  readonly room?: number;
  /** A link of a kind that no entry shows is in the style of this list, see `names-links-freely.ts`. */
  readonly namesLinksFreely?: boolean;
  /** Tags that values may hold, see `inline-tags.ts`. */
  readonly inlineTags?: ReadonlySet<string>;
}

/** How much farther an entry of another section counts. */
const ELSEWHERE = 20;

/** Learns a style from entries, the nearest first; the first `own` of them are of the section itself. */
export function learnStyle(sources: readonly EntrySource[], own = sources.length): Style {
  const habits = learnHabits(sources, own);
  const isAlike = openAlike(sources.slice(0, own));
  const samples = sources.map((source, at): Sample => {
    const reading = readEntry(source, habits);
    const rank = at < own ? at : at + ELSEWHERE;
    return { source, reading, rank, isModel: at < own || isAlike(source), sequences: sequencesOf(source, reading) };
  });
  return { samples: withoutPlaceholders(samples), habits };
}

/** A mark that stands in a cell where other rows have a link (`N/A`, `⚠️`, `-`) says that there is none: it is glue. */
function withoutPlaceholders(samples: readonly Sample[]): Sample[] {
  const linked = (cell: number) =>
    samples.filter((sample) =>
      sample.sequences[cell]?.atoms.some((atom) => atom.parts.some((part) => part.form === 'url')),
    ).length;
  const width = Math.max(0, ...samples.map((sample) => sample.sequences.length));
  const links = Array.from({ length: width }, (_, cell) => linked(cell) * 4 >= samples.length);
  return samples.map((sample) => ({
    ...sample,
    sequences: sample.sequences.map((sequence, cell) => {
      const [only, ...more] = sequence.atoms;
      const bare =
        only && more.length === 0 && only.parts.every((part) => part.form === 'text' && part.value.length <= 12);
      return sample.source.shape === 'row' && links[cell] && bare ? { ...sequence, atoms: [] } : sequence;
    }),
  }));
}

/** What an atom is for. */
export function atomKey(atom: Pick<Atom, 'parts'>): string {
  const fields = atom.parts.map((part) => part.field);
  if (fields.some((field) => field.startsWith('title'))) return 'title';
  const link = atom.parts.find((part) => part.form === 'url');
  if (link) return link.field;
  if (fields.some(tellsWhen)) return 'when';
  return fields[0] ?? '';
}

function sequencesOf(source: EntrySource, reading: Reading): Sequence[] {
  const seen = new Map<string, number>();
  const atoms = reading.atoms.map((atom) => {
    const key = atomKey(atom);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...atom, key: count > 1 ? `${key}#${count}` : key };
  });
  const { raw } = reading;
  const bounds = source.shape === 'row' ? cellBounds(raw, source.from, atoms) : htmlCellBounds(raw, atoms);
  if (bounds.length === 0) return [{ raw, start: 0, end: raw.length, atoms }];
  return bounds.map(([start, end]) => ({
    raw,
    start,
    end,
    atoms: atoms.filter((atom) => atom.start >= start && atom.end <= end),
  }));
}

/** Bounds of a row's cells; a pipe inside an atom (a title with `\|`) parts nothing. The edge pipes stay outside. */
function cellBounds(raw: string, from: number, atoms: readonly Atom[]): [number, number][] {
  const bars = barsOf(raw).filter((at) => at >= from && !atoms.some(({ start, end }) => start <= at && end > at));
  return [...bars, raw.length].map((end, i) => [i === 0 ? from : (bars[i - 1] ?? 0) + 1, end]);
}

/** Where the pipes of a row stand; one after a backslash is text. */
export function barsOf(row: string): number[] {
  return [...row.matchAll(/\\.|\|/gs)].flatMap(({ index, 0: mark }) => (mark === '|' ? index : []));
}

/** Bounds of what stands in the cells of an HTML row; none where that is no row, or an atom stands outside of them. */
function htmlCellBounds(raw: string, atoms: readonly Atom[]): [number, number][] {
  if (tagNameOf(raw.trimStart()) !== 'tr') return [];
  const opened = [...raw.matchAll(/<td\b[^<>]*>/gi)].map(({ index, 0: tag }) => index + tag.length);
  const closed = [...raw.matchAll(/<\/td>/gi)].map(({ index }) => index);
  const bounds = opened.map((start, i): [number, number] => [start, closed[i] ?? -1]);
  const isWhole =
    opened.length === closed.length && bounds.every(([start, end], i) => start <= end && end <= (opened[i + 1] ?? end));
  const isInside = atoms.every((atom) => bounds.some(([start, end]) => atom.start >= start && atom.end <= end));
  return isWhole && isInside ? bounds : [];
}

/** Every field that the samples show, with how often. */
export const shownFields = once(({ samples }: Style): ReadonlyMap<string, number> => {
  const shown = new Map<string, number>();
  for (const { reading } of samples)
    for (const field of new Set(entryParts(reading).map((part) => part.field))) vote(shown, field);
  return shown;
});
