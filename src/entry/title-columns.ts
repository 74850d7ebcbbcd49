import { isAddress } from '../knowledge/hosts.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import { UNSPACED_LETTERS } from '../knowledge/unspaced-letters.ts';
import { beginsSmall, hasLetter, hasWord, wordsOf } from '../knowledge/words.ts';
import { isWholeName, namesOthers } from './authors.ts';
import { isSetOff } from './chunk.ts';
import { once } from './once.ts';
import type { PlacedPiece } from './place-pieces.ts';

/** What the texts of a column are like. */
export interface Column {
  /** How much it is like a column of titles; higher is more. */
  readonly weight: number;
  /** Whether most of its texts are written as headlines, and no sentences. */
  readonly isHeadlined: boolean;
}

/**
 * The columns in which titles may stand, by key.
 *
 * Entries that are lined up fall into columns: texts of one cell, in the same marks, on the first line or below it, as the
 * how-manieth there.
 *
 * ```
 * - **Naps at Noon** - Cats dream in short bursts. [code]     first line, strong, 0 · first line, plain, 0 · …, link, 0
 * - **River Sleep** - What boats teach us. [code]
 * ```
 */
export type TitleColumns = ReadonlyMap<string, Column>;

/** A piece's column and its place among the entry's pieces, from 0. */
export interface ColumnedPiece {
  readonly piece: PlacedPiece;
  readonly column: string;
  readonly order: number;
}

/** Texts of one kind in one entry that are told apart: what stands behind the third is running text. */
const MOST_ALIKE = 3;

/** The pieces of one entry by column, in the order of the text. */
export const columnsOf = once((pieces: readonly PlacedPiece[]): readonly ColumnedPiece[] => {
  const top = Math.min(...pieces.map(({ chunk }) => chunk.line));
  const counts = new Map<string, number>();
  return pieces.flatMap((piece, order) => {
    const { cell, place, line } = piece.chunk;
    const marks = place.split('>').filter((mark) => mark !== 'bracket');
    const kind = `${cell}:${marks.join('>')}${line > top ? '↓' : ''}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MOST_ALIKE ? [{ piece, column: `${kind}#${count}`, order }] : [];
  });
});

/**
 * Lines the entries of a section up and weighs their columns: titles are what nearly all entries have, what differs from one
 * to the next, and what lists set off by marks and put first.
 */
export function titleColumns(entries: readonly (readonly PlacedPiece[])[]): TitleColumns {
  const columns = new Map<string, ColumnedPiece[]>();
  for (const pieces of entries)
    for (const one of columnsOf(pieces)) {
      const column = columns.get(one.column);
      if (column) column.push(one);
      else columns.set(one.column, [one]);
    }
  return new Map(
    [...columns].map(([key, column]) => [
      key,
      { weight: weigh(column, entries.length), isHeadlined: areHeadlines(column) },
    ]),
  );
}

function weigh(column: readonly ColumnedPiece[], entries: number): number {
  const share = (test: (piece: PlacedPiece) => boolean): number =>
    column.filter(({ piece }) => test(piece)).length / column.length;
  const mean = (measure: (one: ColumnedPiece) => number): number =>
    column.reduce((sum, one) => sum + measure(one), 0) / column.length;
  const distinct = new Set(column.map(({ piece }) => piece.text.toLowerCase())).size / column.length;
  return (
    (column.length / entries) *
    distinct ** 2 *
    (1 - share((piece) => lookOf(piece).isNoTitle)) *
    (1 - 0.9 * share((piece) => lookOf(piece).isNames)) *
    (column.every(({ piece }) => lookOf(piece).mayBePerson) ? LONE_NAMES : 1) *
    MARKS[markOf(column[0]?.piece)] *
    (1 +
      mean(({ piece }) => 0.06 * Math.min(12, lookOf(piece).words)) +
      1.2 * share((piece) => lookOf(piece).isHeadlined) ** 2) *
    (1 + 2 * share(({ told }) => told === 'title')) *
    (1 - 0.8 * share(({ told }) => told !== null && !TITLES.has(told))) *
    (1 / (1 + 0.35 * mean(({ order }) => order)))
  );
}

/** What is left of the weight of a column that holds nothing but what may be names: titles are not all of that make. */
const LONE_NAMES = 0.5;

/** What marks are worth: lists link a title, or put it in bold; what they put in italics or brackets is mostly not one. */
const MARKS = {
  strong: 1.3,
  link: 1.25,
  quote: 1.3,
  emphasis: 0.6,
  code: 0.5,
  bracket: 0.5,
  plain: 0.8,
} as const;

function markOf(piece: PlacedPiece | undefined): keyof typeof MARKS {
  const place = piece?.chunk.place ?? '';
  if (piece?.chunk.link === null && place.includes('bracket')) return 'bracket';
  const found = (['quote', 'strong', 'link', 'code', 'emphasis'] as const).find((mark) => place.includes(mark));
  return found ?? 'plain';
}

/** Labels and headers of columns that may hold the title. */
const TITLES: ReadonlySet<string> = new Set(['title', 'name', 'paper']);

/** What a text by itself is like: it is weighed with each of the sections around it. */
interface Look {
  readonly isNoTitle: boolean;
  readonly isNames: boolean;
  readonly mayBePerson: boolean;
  readonly isHeadlined: boolean;
  readonly words: number;
}

const lookOf = once(
  (piece: PlacedPiece): Look => ({
    isNoTitle: isNoTitle(piece),
    isNames: isNames(piece),
    mayBePerson: mayBePerson(piece),
    isHeadlined: isHeadlined(piece.text),
    words: wordCount(piece.text),
  }),
);

/** Dates, venues, identifiers, addresses, labels of links, marks without letters, what is folded away. */
function isNoTitle({ kind, text, chunk }: PlacedPiece): boolean {
  return (
    kind === 'date' ||
    kind === 'venue' ||
    kind === 'identifier' ||
    chunk.isFolded ||
    chunk.place === 'fence' ||
    isAddress(text) ||
    !hasWord(text) ||
    (chunk.link !== null && roleOfLabel(text) !== undefined)
  );
}

/** Running text that reads as names; what is linked, in bold or in quotes is more likely a title of such words, but for `Lee et al.` */
function isNames({ kind, chunk, text }: PlacedPiece): boolean {
  return kind === 'authors' && (namesOthers(text) || (chunk.link === null && !isSetOff(chunk)));
}

/** Running text that may be one person’s name: `Ann Lee`, and “Deep Learning” too. */
function mayBePerson({ kind, chunk, text }: PlacedPiece): boolean {
  return (kind === 'authors' || isWholeName(text)) && chunk.link === null && !isSetOff(chunk);
}

/** Words; three characters of a script without blanks count as one. */
export function wordCount(text: string): number {
  return wordsOf(text).length + (text.match(UNSPACED_LETTERS)?.length ?? 0) / 3;
}

/**
 * Whether a text of several words is written as a headline: `Reading Sleep from Ripples` is a title, `Reads sleep from
 * ripples` says what a title is about.
 */
function isHeadlined(text: string): boolean {
  const long = (text.match(/[\p{L}\p{N}'’-]{3,}/gu) ?? []).slice(1);
  const capital = long.filter((word) => !beginsSmall(word)).length;
  return capital >= 2 && capital * 5 > long.length * 3;
}

function areHeadlines(column: readonly ColumnedPiece[]): boolean {
  return column.filter(({ piece }) => lookOf(piece).isHeadlined).length * 2 > column.length;
}

/** What is left of a column's weight for a text in it that reads as something else. */
const UNLIKELY = 0.3;
/** The same for several words that read as a venue, “Sleep at ICML”, or running text that reads as names, “Early Birds and Naps”. */
const LIKE_OTHERS = 0.8;
/** Words of a text from which on a venue's name in it may be chance. */
const FEWEST_WORDS = 3;
/** How much an entry's own make counts beside that of all: it tells where few others have such a column. */
const OWN = 0.25;

const ownColumns = once((pieces: readonly PlacedPiece[]) => titleColumns([pieces]));

/** The piece of an entry that stands in the best of the columns, `undefined` where none of its pieces can be a title. */
export function titlePiece(pieces: readonly PlacedPiece[], columns: TitleColumns): PlacedPiece | undefined {
  const own = ownColumns(pieces);
  let best: PlacedPiece | undefined;
  let most = 0;
  for (const { piece, column } of columnsOf(pieces)) {
    const look = lookOf(piece);
    const isLikeOthers = look.isNames || (piece.kind === 'venue' && look.words >= FEWEST_WORDS);
    const doubt = isLikeOthers ? LIKE_OTHERS : look.isNoTitle ? UNLIKELY : 1;
    const weight = (weightOf(columns, column) + OWN * weightOf(own, column)) * doubt;
    if (weight > most && hasLetter(piece.text) && !piece.chunk.isFolded) [best, most] = [piece, weight];
  }
  return best;
}

function weightOf(columns: TitleColumns, column: string): number {
  return columns.get(column)?.weight ?? 0;
}

/** Whether a piece stands where most entries have a headline; an entry alone tells by its own text. */
export function isInHeadlines(piece: PlacedPiece, pieces: readonly PlacedPiece[], columns: TitleColumns): boolean {
  const column = columnsOf(pieces).find((one) => one.piece === piece)?.column ?? '';
  return (columns.get(column) ?? lookOf(piece)).isHeadlined;
}
