import { withoutRaised } from './authors.ts';
import type { ChunkPiece } from './chunk-piece.ts';
import { readDate } from './dates.ts';
import { type NamesBeside, splitNames } from './names-beside.ts';
import type { PlacedPiece } from './place-pieces.ts';
import { plainText } from './plain-text.ts';

/** Cuts running texts that hold authors and title, as the list has them, into pieces of each. */
export function partNames(pieces: readonly PlacedPiece[], way: NamesBeside, raw: string): PlacedPiece[] {
  return pieces.flatMap((piece) => {
    const isRunning = piece.kind === 'text' || piece.kind === 'authors';
    if (!isRunning || piece.chunk.place !== '' || piece.chunk.prose || piece.told !== null) return [piece];
    const split = splitNames(raw.slice(piece.start, piece.end), way);
    if (!split) return [piece];
    const part = ([start, end]: readonly [number, number], kind: ChunkPiece['kind']): PlacedPiece => {
      const words = raw.slice(piece.start + start, piece.start + end);
      const text = plainText(kind === 'authors' ? withoutRaised(words) : words);
      return { ...piece, start: piece.start + start, end: piece.start + end, kind, text };
    };
    const found = [part(split.names, 'authors'), part(split.title, 'text')];
    const year = split.date && part(split.date, 'date');
    const date = year && readDate(year.text);
    if (year && date) found.push({ ...year, date });
    return found.sort((a, b) => a.start - b.start);
  });
}
