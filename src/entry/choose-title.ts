import { roleOfLabel } from './link-role.ts';
import type { PlacedPiece } from './read-entry.ts';

/** The pieces that make up the title: one, or two where a bold name and the rest of the title are set apart. */
export interface Title {
  readonly pieces: readonly PlacedPiece[];
  readonly place: string;
}

/**
 * The piece that is most like a title: many words, set off by bold, link, quotes or a heading, early, not names, not a
 * venue. `usual` is where titles stand in the rest of the list.
 */
export function chooseTitle(raw: string, pieces: readonly PlacedPiece[], usual: string | undefined): Title {
  let best: PlacedPiece | undefined;
  let most = 0;
  const wordy = pieces.filter((piece) => piece.kind === 'text' && piece.text.split(/\s+/).length >= 3);
  for (const piece of pieces) {
    const score = rate(piece, usual, wordy.length > 0);
    if (score > most) [best, most] = [piece, score];
  }
  if (!best) return { pieces: [], place: '' };
  const place = placeOf(best);
  const before = pieces[pieces.indexOf(best) - 1];
  return { pieces: before && isHead(raw, before, best) ? [before, best] : [best], place };
}

/** Where a piece stands, as titles are compared: marks without brackets, and the cell. */
export function placeOf(piece: PlacedPiece): string {
  return `${piece.chunk.cell}:${piece.chunk.place.replace(/bracket>?/g, '').replace(/>$/, '')}`;
}

/** Columns and labels that hold no title, whatever else their cells look like. */
const NEVER: ReadonlySet<string> = new Set([
  'venue',
  'year',
  'date',
  'authors',
  'code',
  'affiliation',
  'type',
  'description',
  'rating',
]);

/** Words of a title that is long already. */
const LONG = 20;

/** @param rivals whether other texts could be the title, so that one which reads as names is names */
function rate(piece: PlacedPiece, usual: string | undefined, rivals: boolean): number {
  const { chunk, text } = piece;
  if (chunk.place === 'fence' || piece.kind === 'date' || (piece.told !== null && NEVER.has(piece.told))) return 0;
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const count = text.split(/\s+/).length + Math.floor(wide / 3);
  if (chunk.link !== null && roleOfLabel(text) !== undefined) return 0;
  let score = Math.min(count, 12) - Math.max(0, count - LONG);
  if (chunk.prose || (count > 8 && /^\p{Ll}{2}/u.test(text))) score -= 10;
  if (count < 3) score -= 4 - (/\p{L}{4}/u.test(text) ? 2 : 0);
  // A name before its title: `[**CatDream**] Dreams of Sleepy Cats`.
  if (count < 2 && wide === 0 && chunk.link === null) score -= 3;
  if (/strong/.test(chunk.place)) score += 5;
  if (/link/.test(chunk.place)) score += 5;
  if (/quote/.test(chunk.place)) score += 6;
  if (chunk.place === 'emphasis') score -= 3;
  if (chunk.place.includes('code')) score -= 6;
  if (chunk.line === 0) score += 3;
  if (piece.kind === 'authors') score -= !rivals || chunk.link || /strong|quote/.test(chunk.place) ? 3 : 14;
  if (piece.kind === 'venue') score -= 6;
  if (/^[^\s:]{2,20}:\s/.test(text)) score += 2;
  if (usual !== undefined && placeOf(piece) === usual) score += 12;
  if (piece.told !== null) score += piece.told === 'title' ? 12 : -3;
  return score;
}

/** `**AtomoVideo:** High Fidelity …`: a bold name that the running title goes on from. */
function isHead(raw: string, head: PlacedPiece, tail: PlacedPiece): boolean {
  if (!/strong/.test(head.chunk.place) || tail.chunk.place !== '' || head.kind !== 'text') return false;
  const between = raw.slice(head.end, tail.start);
  return (
    /^\s*[:：]?[*_\]]{0,5}\s*[:：]?\s*$/.test(between) &&
    /[:：]/.test(between) &&
    head.text.split(' ').length <= 5 &&
    !tail.text.toLowerCase().includes(head.text.toLowerCase())
  );
}
