import type { Fields } from '../../src/submission/submission.ts';
import type { Piece } from './messages.ts';

/** Cuts an entry into the values of its fields, where they stand as they are, and what is between them. */
export function takeApart(raw: string, fields: Fields): Piece[] {
  const places: { field: string; start: number; end: number }[] = [];
  for (const [field, value] of Object.entries(fields).toSorted(([, a], [, b]) => b.length - a.length)) {
    const start = placeOf(raw, value, places);
    if (start >= 0) places.push({ field, start, end: start + value.length });
  }
  places.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { field, start, end } of places) {
    if (start > at) pieces.push({ text: raw.slice(at, start), field: null });
    pieces.push({ text: raw.slice(start, end), field });
    at = end;
  }
  return at < raw.length ? [...pieces, { text: raw.slice(at), field: null }] : pieces;
}

/** Where a value stands that is no part of another one; -1 where it does not. */
function placeOf(
  raw: string,
  value: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): number {
  for (let at = raw.indexOf(value); at >= 0 && value !== ''; at = raw.indexOf(value, at + 1))
    if (taken.every(({ start, end }) => at >= end || at + value.length <= start)) return at;
  return -1;
}
