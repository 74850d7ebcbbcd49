import { roleOfLabel } from './link-role.ts';
import type { PlacedPiece } from './place-pieces.ts';

/** The pieces that make up the title: one, or two where a bold name and the rest of the title are set apart. */
export interface Title {
  readonly pieces: readonly PlacedPiece[];
  readonly places: TitlePlaces;
}

/** By place: the text there that is most like a title, and how much it is. */
export type TitlePlaces = ReadonlyMap<string, { readonly text: string; readonly score: number }>;

/**
 * The piece that is most like a title: many words, set off by bold, link, quotes or a heading, early, not names, not a
 * venue. `usual` is where titles stand in the rest of the list.
 */
export function chooseTitle(raw: string, pieces: readonly PlacedPiece[], usual: string | undefined): Title {
  let best: PlacedPiece | undefined;
  let most = 0;
  const wordy = pieces.filter((piece) => piece.kind === 'text' && piece.text.split(/\s+/).length >= 3);
  const top = Math.min(...pieces.map((piece) => piece.chunk.line));
  const places = new Map<string, { text: string; score: number }>();
  for (const piece of pieces) {
    const own = rate(raw, piece, wordy.length > 0);
    if (own === undefined) continue;
    const rated = own + (isNameOfRemark(raw, piece, pieces) ? NAMED : 0);
    const place = placeOf(piece, top);
    if (rated > (places.get(place)?.score ?? 0)) places.set(place, { text: piece.text, score: rated });
    const score = rated + (usual === undefined ? 0 : nearness(place, usual));
    if (score > most) [best, most] = [piece, score];
  }
  if (!best) return { pieces: [], places };
  const before = pieces[pieces.indexOf(best) - 1];
  return { pieces: before && isHead(raw, before, best) ? [before, best] : [best], places };
}

/**
 * Where the titles of a list stand: the place whose texts are most like titles, all entries taken together. No two papers have
 * one title, and what links have for labels that are all different is more often titles than anything else.
 */
export function usualPlace(entries: readonly TitlePlaces[]): string | undefined {
  const texts = new Map<string, { text: string; score: number }[]>();
  for (const places of entries)
    for (const [place, best] of places) texts.set(place, [...(texts.get(place) ?? []), best]);
  let [usual, most]: [string | undefined, number] = [undefined, 0];
  for (const [place, there] of texts) {
    const distinct = new Set(there.map(({ text }) => text)).size / there.length;
    const sum = there.reduce((all, { score }) => all + score + (/link/.test(place) ? LINKED : 0), 0) * distinct;
    if (sum > most) [usual, most] = [place, sum];
  }
  return usual;
}

/** What a name gains by the remark behind it: more than the words of that can be worth. */
const NAMED = 15;

/** What being linked adds to a text where all entries are compared. */
const LINKED = 3;

/** Where a piece stands, as titles are compared: the cell, marks without brackets, and whether below the entry's first line. */
function placeOf(piece: PlacedPiece, top: number): string {
  const marks = piece.chunk.place.replace(/bracket>?/g, '').replace(/>$/, '');
  return `${piece.chunk.cell}:${marks}${piece.chunk.line > top ? BELOW : ''}`;
}

const BELOW = '↓';

/** What a piece gains by standing where titles usually do; half of it where only its line is another. */
function nearness(place: string, usual: string): number {
  return place === usual ? 12 : place.replace(BELOW, '') === usual.replace(BELOW, '') ? 6 : 0;
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

/** Words beyond which a sentence is no more like a title for being longer. */
const SHORT = 6;

/** `Adaptive batching for inference.`: small words up to a full stop, as one says what a paper is about. */
function isSentence(raw: string, { text, end, chunk }: PlacedPiece): boolean {
  if (chunk.link !== null || /strong|quote|heading/.test(chunk.place)) return false;
  if (!/[.。]\s/.test(text) && !/^[.。](?:\s|<|$)/.test(raw.slice(end, end + 2))) return false;
  return isRunningText(text);
}

/** Small words up to a full stop, unlike those of a title. */
function isRunningText(text: string): boolean {
  const words = (/^[^.。]*/.exec(text)?.[0] ?? '').match(/\p{L}{4,}/gu)?.slice(1) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= words.length * 2;
}

/** `[Sapiens](…) - a model of people`: a link that opens an entry, and behind a dash what is said of it in running text. */
function isNameOfRemark(raw: string, piece: PlacedPiece, pieces: readonly PlacedPiece[]): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  const { link } = piece.chunk;
  if (link === null || piece !== pieces[0] || piece.kind !== 'text' || next?.kind !== 'text') return false;
  const isDashed = /^(?:\*\*|__)?\s+[-–—]{1,3}\s+$/.test(raw.slice(link.end, next.start));
  return isDashed && isRunningText(next.text);
}

/** @param rivals whether other texts could be the title, so that one which reads as names is names */
function rate(raw: string, piece: PlacedPiece, rivals: boolean): number | undefined {
  const { chunk, text } = piece;
  if (chunk.place === 'fence' || piece.kind === 'date' || (piece.told !== null && NEVER.has(piece.told)))
    return undefined;
  if (chunk.isFolded) return undefined;
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const count = text.split(/\s+/).length + Math.floor(wide / 3);
  if (chunk.link !== null && roleOfLabel(text) !== undefined) return undefined;
  let score = Math.min(count, isSentence(raw, piece) ? SHORT : 12) - Math.max(0, count - LONG);
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
