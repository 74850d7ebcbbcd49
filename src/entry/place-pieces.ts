import { fieldOfLabel, isFieldName } from '../knowledge/field-words.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import { beginsWithMark, trimEndMarks, trimStartMarks } from '../knowledge/trim-marks.ts';
import { isWordy, wordsOf } from '../knowledge/words.ts';
import { endsInOwnStop, isName, isWholeName, withoutRaised } from './authors.ts';
import { type Anatomy, type Chunk, type ChunkPiece, isSetOff } from './chunk.ts';
import { readDate } from './dates.ts';
import { endInLabel } from './derived.ts';
import { fieldId } from './field-names.ts';
import { type CitedVolume, findCitedVolume } from './find-cited-volume.ts';
import { COLON_BEFORE, COLON_BEHIND, insideLabelOf, type LineLabels, lineLabelOf } from './learn-labels.ts';
import type { ListVenues } from './learn-venues.ts';
import { plainText } from './plain-text.ts';
import { readChunk } from './read-chunk.ts';
import type { EntrySource } from './reading.ts';

/** A chunk's piece with its place in the entry: offsets into the raw text. */
export interface PlacedPiece extends ChunkPiece {
  readonly chunk: Chunk;
  readonly text: string;
  /** Field id from a label before it (`Keywords: …`) or the header of its column. */
  readonly told: string | null;
}

const LABEL = /^([\p{L}][\p{L} /;-]{1,24}?)\s*[:：]\s*(?=\S)/u;

/** A label: the field that it tells of, for what stands on its line or in its fold, and how long it is with its colon. */
interface Label {
  /** `null` for an icon, which tells nothing. */
  readonly id: string | null;
  readonly of: number | 'folded';
  readonly length: number;
  /** It tells of the text that it begins, and of none behind it. */
  readonly isOwn?: boolean;
}

/** What an entry's texts seem to say, piece by piece; labels before values are no pieces, they tell what follows. */
export function placePieces(
  anatomy: Anatomy,
  source: EntrySource,
  labels?: LineLabels,
  venues?: ListVenues,
): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  const cited = findCitedVolume(source.raw, anatomy.chunks);
  let told: { readonly id: string; readonly of: Label['of']; readonly chunk: number } | null = null;
  for (const [i, chunk] of anatomy.chunks.entries()) {
    let start = behindNumber(source, chunk);
    if (start >= chunk.end) continue;
    const text = source.raw.slice(start, chunk.end);
    const label = labelAt(anatomy, i, text, labels);
    if (label && label.id !== null) told = { id: label.id, of: label.of, chunk: i };
    if (label?.length === text.length) continue;
    start += label?.length ?? 0;
    const isBehind = told?.chunk === i - 1 && told.of === chunk.line;
    if (isBehind && COLON_BEFORE.exec(text)?.[0] === text) continue;
    if (isBehind) start += COLON_BEFORE.exec(source.raw.slice(start, chunk.end - 1))?.[0].length ?? 0;
    const isTold = told !== null && (told.of === 'folded' ? chunk.isFolded : told.of === chunk.line);
    const field = told && isTold && i - told.chunk <= 1 ? told.id : null;
    for (const piece of readBeside(source, chunk, start, field, venues, cited)) {
      const words = source.raw.slice(piece.start, piece.end);
      const text = plainText(piece.kind === 'authors' ? withoutRaised(words) : words);
      const isJournal = piece.kind === 'text' && (cited?.journal === chunk || isDatedBehindQuote(anatomy, i));
      const isPerson = isSigned(source.raw, piece, words) || isBeforeQuote(anatomy, i, piece, words);
      const kind = isPerson ? 'authors' : isJournal ? 'venue' : piece.kind;
      placed.push({ ...piece, kind, chunk, text, told: field ?? headerField(source, chunk) });
    }
    if (label?.isOwn) told = null;
  }
  return placed;
}

/** Where the text of a chunk begins behind the number of its entry. */
function behindNumber({ raw, numbered }: EntrySource, { start, end }: Chunk): number {
  if (!numbered || start > numbered.start || end < numbered.end) return start;
  return end - trimStartMarks(raw.slice(numbered.end, end), ' ])\\.>*').length;
}

/** Characters of the longest label in marks. */
const LONGEST_LABEL = 25;

/** The label that a chunk is, or begins with. */
function labelAt({ raw, chunks }: Anatomy, i: number, text: string, labels?: LineLabels): Label | undefined {
  const [last, chunk, next] = [chunks[i - 1], chunks[i], chunks[i + 1]];
  if (!chunk) return undefined;
  const { line, place, end } = chunk;
  const isShort = text.length <= LONGEST_LABEL;
  // A label is all that a summary says; behind a title it holds marks: `<summary>Title [<a>Paper</a>] 💽</summary>`.
  const isSummary = last !== undefined && /<summary\b/i.test(raw.slice(last.end, chunk.start));
  if (isSummary && isShort && next?.isFolded && !chunk.isFolded)
    return { id: fieldId(text), of: 'folded', length: text.length };
  const inside = last && labels && insideLabelOf(text, labels.inside);
  if (inside) return { id: fieldId(inside.words), of: line, length: inside.length, isOwn: true };
  const opensLine = last?.line !== line && (line > 0 || chunks.length > 1);
  if (!opensLine) return undefined;
  const whole: Label = { id: fieldId(text), of: line, length: text.length };
  if (place !== '') {
    const isLabelled = line > 0 || isTitleLabel(text) || labels?.first.has(withoutMarks(text));
    const hasColon = COLON_BEHIND.test(text) || beginsWithMark(trimStartMarks(raw.slice(end, end + 4), ' *_'), ':：');
    if (isLabelled && isShort && hasColon) return whole;
    // `*TL;DR: birds sleep little.*`
    if (place !== 'emphasis') return undefined;
  }
  const [begin = '', words = ''] = (line > 0 && LABEL.exec(text)) || [];
  if (words !== '' && (fieldId(words) !== 'title' || isTitleLabel(words)) && isLabel(words))
    return { id: fieldId(words), of: line, length: begin.length };
  if (place !== '') return undefined;
  if (line > 0 && COLON_BEHIND.test(text) && labels?.below.has(withoutMarks(text))) return whole;
  const known = labels && lineLabelOf(text, line > 0 ? labels.below : labels.first);
  return known && { id: isWordy(known.words) ? fieldId(known.words) : null, of: line, length: known.length };
}

function headerField({ headers }: EntrySource, { cell }: Chunk): string | null {
  return headers[cell] ? fieldId(headers[cell]) : null;
}

/** What a chunk says, and what of the volume that its entry cites stands in it. */
function readBeside(
  source: EntrySource,
  chunk: Chunk,
  start: number,
  told: string | null,
  venues?: ListVenues,
  cited?: CitedVolume,
): ChunkPiece[] {
  if (!cited || cited.end <= start || cited.start >= chunk.end) return readBody(source, chunk, start, told, venues);
  const own = cited.pieces.filter((piece) => piece.start >= start && piece.end <= chunk.end);
  const before = { ...chunk, end: Math.min(chunk.end, cited.start) };
  return [
    ...(start < before.end ? readBody(source, before, start, told, venues) : []),
    ...own,
    ...(cited.end < chunk.end ? readBody(source, chunk, cited.end, told, venues) : []),
  ];
}

/**
 * What a chunk says from an offset on: offsets into the raw text.
 *
 * @param told the field that a label before it tells, `null` without one
 */
function readBody(
  source: EntrySource,
  chunk: Chunk,
  start: number,
  told: string | null,
  venues?: ListVenues,
): ChunkPiece[] {
  const header = source.headers[chunk.cell];
  const field = told ?? headerField(source, chunk);
  const body = source.raw.slice(start, chunk.end);
  const isToldWhole = told !== null && told !== 'venue' && told !== 'date' && told !== 'year';
  const isOne = header !== undefined && (isCount(body, header) || isOneName(body, field));
  const isMarked = isSetOff(chunk) || field === 'title' || field === 'description';
  // `22.02` under *Date* is one where the link says so too: elsewhere it may be a day and a month.
  const date = field === 'date' ? readDate(body) : undefined;
  if (date?.date.year !== undefined && source.raw.includes(`/${body.trim().replace('.', '')}.`)) {
    const lead = start + body.length - body.trimStart().length;
    return [{ start: lead, end: lead + body.trim().length, kind: 'date', date }];
  }
  const found = endInLabel(source.raw, chunk)
    ? [{ start: 0, end: body.length, kind: 'identifier' as const }]
    : isToldWhole || isOne
      ? whole(body, field === 'authors')
      : chunk.prose || chunk.place === 'fence'
        ? [{ start: 0, end: body.length, kind: 'text' as const }]
        : readChunk(body, isMarked ? 'careful' : 'free', venues);
  return found.map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end }));
}

/** `by **Ann Lee**`: one person is the author where the words before say so. */
function isSigned(raw: string, { kind, start }: ChunkPiece, words: string): boolean {
  return kind === 'text' && /\bby[ \t]+[*_]{1,3}$/i.test(raw.slice(Math.max(0, start - 10), start)) && isName(words);
}

/** `Ann Lee, “Early Birds and Naps”`: one person, before a title in quotes, that an entry begins with. */
function isBeforeQuote({ raw, chunks }: Anatomy, i: number, { kind, end }: ChunkPiece, words: string): boolean {
  const next = chunks[i + 1];
  if (i > 0 || kind !== 'text' || next?.place !== 'quote' || !isWholeName(words)) return false;
  return /^[,.:]\s["“„«»]\s?$/u.test(raw.slice(end, next.start));
}

/** `“Early Birds and Naps,” *Journal of Naps*, 2020`: the title is in quotes, so what stands in italics before the year is the venue. */
function isDatedBehindQuote({ raw, chunks }: Anatomy, i: number): boolean {
  const { place, end } = chunks[i] ?? {};
  if (place !== 'emphasis' || end === undefined || !chunks.slice(0, i).some((one) => one.place === 'quote'))
    return false;
  return /^[*_],? \(?(?:19|20)\d\d\b/.test(raw.slice(end, end + 9));
}

/** `WMT15` in a column of names is no venue with its year. */
function isOneName(cell: string, known: string | null): boolean {
  return known === 'name' && wordsOf(cell.trim()).length === 1;
}

/** `**Title**: Early Birds and Naps`. */
function isTitleLabel(text: string): boolean {
  return fieldOfLabel(text) === 'title';
}

function withoutMarks(text: string): string {
  return trimEndMarks(trimStartMarks(text, ' *_'), ' *_:：');
}

/** Headers over years: any other column of numbers counts something. */
const WHEN = /^y(?:r|rs)?\.?$|year|date|time|month|venue|pub|conf|journal|release|when|年|月|日期|时间|会议|期刊|发表/i;

/** `2048` in a column called `Context length` is no year. */
function isCount(cell: string, header: string): boolean {
  return /^\s*\d{1,6}\s*$/.test(cell) && header.trim() !== '' && !WHEN.test(header);
}

/** Labels that lists put before values: those we know, and short words that are not how titles begin. */
function isLabel(label: string): boolean {
  return (
    wordsOf(label.trim()).length <= 2 &&
    (roleOfLabel(label) !== undefined || isFieldName(label) || /^\p{Script=Han}{1,6}$/u.test(label.trim()))
  );
}

function whole(text: string, areNames: boolean): ChunkPiece[] {
  const lead = text.length - text.trimStart().length;
  const own = text.trim();
  const end = lead + (areNames && endsInOwnStop(own) ? own : trimEndMarks(own, '.,;')).length;
  return end > lead ? [{ start: lead, end, kind: 'text' }] : [];
}
