import { beginsWithMark } from '../knowledge/trim-marks.ts';
import { onOneLine } from '../knowledge/words.ts';
import type { Habits } from './habits.ts';
import type { PlacedPiece } from './place-pieces.ts';
import { plainText } from './plain-text.ts';
import type { EntrySource } from './reading.ts';
import { isInHeadlines, type TitleColumns, titlePiece } from './title-columns.ts';

/** The pieces that make up the title: one, or two where a bold name and the rest of the title are set apart. */
export interface Title {
  readonly pieces: readonly PlacedPiece[];
}

/**
 * The title of an entry: what stands in the column of titles, as the entries around it line up. Of an entry under a heading of its own
 * it is in the heading.
 *
 * @param columns of the entries around it; nothing where none are known, and the entry’s own make tells
 */
export function chooseTitle(
  { raw, shape }: Pick<EntrySource, 'raw' | 'shape'>,
  pieces: readonly PlacedPiece[],
  columns: TitleColumns = new Map(),
): Title {
  const inHeading = shape === 'heading' ? pieces.filter(({ chunk }) => chunk.line === 0) : [];
  const best = titlePiece(inHeading, columns) ?? titlePiece(pieces, columns);
  if (!best) return { pieces: [] };
  const at = pieces.indexOf(best);
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (before && isHead(raw, before, best)) return { pieces: [before, best] };
  const goesOn = after && isHead(raw, best, after) && isInHeadlines(after, pieces, columns);
  return { pieces: goesOn ? [best, after] : [best] };
}

/** `**NapNet:** Early Birds and Naps`: a bold name that the running title goes on from; what is no headline says what it is. */
function isHead(raw: string, head: PlacedPiece, tail: PlacedPiece): boolean {
  if (!head.chunk.place.includes('strong') || head.kind !== 'text') return false;
  // `**NapNet**: *Early Birds and Naps*`, but not `**Early Birds and Naps**: *Ann Lee*`.
  if (tail.chunk.place !== '' && (tail.chunk.place !== 'emphasis' || tail.kind !== 'text')) return false;
  const between = raw.slice(head.end, tail.start);
  return (
    /^[:：]?[*_\]]{0,5} ?[:：]? ?[*_]?$/.test(onOneLine(between)) &&
    [':', '：'].some((colon) => between.includes(colon)) &&
    head.text.split(' ').length <= 5 &&
    !tail.text.toLowerCase().includes(head.text.toLowerCase())
  );
}

/** A year right behind a title, as a part of the same text: `Reading list (2014)`, `A survey of ICLR 2026`. */
export function yearBehind(title: Title, pieces: readonly PlacedPiece[]): PlacedPiece | undefined {
  const last = title.pieces.at(-1);
  const next = pieces.find(({ start }) => last !== undefined && start >= last.end);
  const isYear = next?.kind === 'date' && next.date?.date.month === undefined;
  return isYear && next.chunk === last?.chunk ? next : undefined;
}

/**
 * The title of an entry and all its pieces, a year behind the title in it where the habits have years as parts of titles.
 *
 * @param habits of the entries around it
 */
export function titleAndRest(
  source: EntrySource,
  pieces: readonly PlacedPiece[],
  habits: Habits,
): { title: Title; pieces: readonly PlacedPiece[] } {
  const title = chooseTitle(source, pieces, habits.titleColumns);
  const year = habits.yearsAreTitles ? yearBehind(title, pieces) : undefined;
  const last = title.pieces.at(-1);
  if (!year || !last) return { title, pieces };
  const { raw } = source;
  const end = year.end + (beginsWithMark(raw.slice(year.end, year.chunk.end), ')]）') ? 1 : 0);
  const whole = { ...last, end, text: plainText(raw.slice(last.start, end)) };
  return {
    title: { pieces: [...title.pieces.slice(0, -1), whole] },
    pieces: pieces.flatMap((piece) => (piece === last ? [whole] : piece === year ? [] : [piece])),
  };
}
