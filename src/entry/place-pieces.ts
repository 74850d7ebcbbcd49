import { fieldOfLabel, isFieldName } from '../knowledge/field-words.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import { trimEndMarks, trimStartMarks } from '../knowledge/trim-marks.ts';
import { isWordy, wordsOf } from '../knowledge/words.ts';
import { endsInOwnStop, isName, withoutRaised } from './authors.ts';
import { type Anatomy, type Chunk, type ChunkPiece, isSetOff } from './chunk.ts';
import { endInLabel } from './derived.ts';
import { fieldId } from './field-names.ts';
import { COLON_BEFORE, COLON_BEHIND, type LineLabels, lineLabelOf } from './learn-labels.ts';
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

/** What an entry's texts seem to say, piece by piece; labels before values are no pieces, they tell what follows. */
export function placePieces(
  anatomy: Anatomy,
  source: EntrySource,
  labels?: LineLabels,
  venues?: ListVenues,
): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let told: { id: string; line: number | 'folded'; chunk: number } | null = null;
  for (const [i, chunk] of anatomy.chunks.entries()) {
    let start = chunk.start;
    const { numbered } = source;
    if (numbered && chunk.start <= numbered.start && chunk.end >= numbered.end) {
      start = chunk.end - trimStartMarks(source.raw.slice(numbered.end, chunk.end), ' ])\\.>*').length;
      if (start >= chunk.end) continue;
    }
    const text = source.raw.slice(start, chunk.end);
    const opensLine = anatomy.chunks[i - 1]?.line !== chunk.line && (chunk.line > 0 || anatomy.chunks.length > 1);
    const last = anatomy.chunks[i - 1];
    // A label is all that a summary says; behind a title it holds marks: `<summary>Title [<a>Paper</a>] 💽</summary>`.
    const isAlone = last !== undefined && /<summary\b/i.test(source.raw.slice(last.end, chunk.start));
    if (anatomy.chunks[i + 1]?.isFolded && !chunk.isFolded && isAlone && text.length < 26) {
      told = { id: fieldId(text), line: 'folded', chunk: i };
      continue;
    }
    const isLabelled = chunk.line > 0 || isTitleLabel(text) || labels?.first.has(withoutMarks(text));
    if (
      chunk.place !== '' &&
      isLabelled &&
      text.length < 26 &&
      (COLON_BEHIND.test(text) || /^[*_]*\s*[:：]/.test(source.raw.slice(chunk.end, chunk.end + 4))) &&
      opensLine
    ) {
      told = { id: fieldId(text), line: chunk.line, chunk: i };
      continue;
    }
    const label = chunk.place === '' && chunk.line > 0 && opensLine ? LABEL.exec(text) : null;
    if (label && (fieldId(label[1] ?? '') !== 'title' || isTitleLabel(label[1] ?? '')) && isLabel(label[1] ?? '')) {
      told = { id: fieldId(label[1] ?? ''), line: chunk.line, chunk: i };
      start += label[0].length;
    } else if (chunk.place === '' && opensLine && labels) {
      const known = lineLabelOf(text, chunk.line > 0 ? labels.below : labels.first);
      if (known && isWordy(known.words)) told = { id: fieldId(known.words), line: chunk.line, chunk: i };
      start += known?.length ?? 0;
    }
    const isLoneLabel = chunk.place === '' && chunk.line > 0 && opensLine && COLON_BEHIND.test(text);
    if (isLoneLabel && labels?.below.has(withoutMarks(text))) {
      told = { id: fieldId(text), line: chunk.line, chunk: i };
      continue;
    }
    const isBehind = told?.chunk === i - 1 && told.line === chunk.line;
    if (isBehind && COLON_BEFORE.exec(text)?.[0] === text) continue;
    if (isBehind) start += COLON_BEFORE.exec(source.raw.slice(start, chunk.end - 1))?.[0].length ?? 0;
    const header = source.headers[chunk.cell];
    const isTold = told !== null && (told.line === 'folded' ? chunk.isFolded : told.line === chunk.line);
    const known = told && isTold && i - told.chunk <= 1 ? told.id : header ? fieldId(header) : null;
    const body = source.raw.slice(start, chunk.end);
    const marked = isSetOff(chunk) || known === 'title' || known === 'description';
    const isToldWhole = told && known === told.id && known !== 'venue' && known !== 'date' && known !== 'year';
    const found = endInLabel(source.raw, chunk)
      ? [{ start: 0, end: body.length, kind: 'identifier' as const }]
      : isToldWhole || (header !== undefined && (isCount(body, header) || isOneName(body, known)))
        ? whole(body, known === 'authors')
        : chunk.prose || chunk.place === 'fence'
          ? [{ start: 0, end: body.length, kind: 'text' as const }]
          : readChunk(body, marked ? 'careful' : 'free', venues);
    for (const piece of found) {
      const words = body.slice(piece.start, piece.end);
      placed.push({
        ...piece,
        kind: isSigned(source.raw, start + piece.start, piece, words) ? 'authors' : piece.kind,
        start: start + piece.start,
        end: start + piece.end,
        chunk,
        text: plainText(piece.kind === 'authors' ? withoutRaised(words) : words),
        told: known,
      });
    }
  }
  return placed;
}

/** `by **Ann Lee**`: one person is the author where the words before say so. */
function isSigned(raw: string, start: number, { kind }: ChunkPiece, words: string): boolean {
  return kind === 'text' && /\bby[ \t]+[*_]{1,3}$/i.test(raw.slice(Math.max(0, start - 10), start)) && isName(words);
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
