import { areFirstAuthors, isAuthors } from './authors.ts';
import { isAward } from './award.ts';
import { firstBoundary, type Known, lastBoundary, SHORTENED } from './boundaries.ts';
import { type DateSpan, findDates, readDate } from './dates.ts';
import type { ListVenues } from './learn-venues.ts';
import { isAcronym, isVenue, spellingKey } from './venues.ts';

/** A stretch of a chunk of text, and what it seems to say; offsets into the chunk. */
export interface ChunkPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'venue' | 'authors' | 'text';
  readonly date?: DateSpan;
}

const NONE: ListVenues = { names: new Set(), standBehind: false };

/** How freely dates and venues are cut off: a bold or linked text is a title, from which only `(CVPR 2024)` comes off. */
export type Cutting = 'free' | 'careful';

const EDGE = /[\s.,;:：|•·–—→()[\]，。；、*_~-]/;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（' };

/**
 * Cuts a text free of links and marks into what it says.
 *
 * ```
 * Selective-Supervised Learning. CVPR 2022    (2024), arxiv, Yu et al.
 * text                           venue date    date   venue  authors
 * ```
 */
export function readChunk(text: string, cutting: Cutting, venues: ListVenues = NONE): ChunkPiece[] {
  const known: Known = {
    dates: findDates(text),
    isVenue: (words) => isVenue(words) || (venues.names.size > 0 && venues.names.has(spellingKey(words))),
    standBehind: venues.standBehind,
  };
  const pieces: ChunkPiece[] = [];
  let [lo, hi] = trim(text, 0, text.length);
  const mark = text[lo] === '#' ? 1 : 0;
  const lone = hi - lo <= 6 ? readDate(text.slice(lo + mark, hi)) : undefined;
  if (lone && !lone.date.year) return [{ start: lo + mark, end: hi, kind: 'date', date: lone }];
  for (let round = 0; round < 8 && lo < hi; round += 1) {
    const cut = cutEnd(text, lo, hi, known, cutting) ?? cutStart(text, lo, hi, known, cutting);
    if (!cut) break;
    pieces.push(...cut.pieces);
    [lo, hi] = trim(text, cut.lo, cut.hi);
  }
  if (lo < hi) {
    if (isOpen(text[lo]) && PAIRS[text[hi - 1] ?? ''] === text[lo] && areFirstAuthors(text.slice(lo + 1, hi - 1)))
      [lo, hi] = [lo + 1, hi - 1];
    const rest = text.slice(lo, hi);
    const remark = pieces.some(
      (piece) => piece.kind === 'date' && text.slice(piece.end, lo).trim() === '' && piece.end < lo,
    );
    const isBehind = pieces.length === 1 && pieces[0]?.date && pieces[0].end <= lo && standsBehind(rest, known);
    const venue = (isBehind || known.isVenue(rest)) && !(remark && pieces.some((piece) => piece.kind === 'venue'));
    pieces.push({ start: lo, end: hi, kind: venue ? 'venue' : isAuthors(rest) ? 'authors' : 'text' });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

interface Cut {
  readonly lo: number;
  readonly hi: number;
  readonly pieces: readonly ChunkPiece[];
}

/** `:star:`, whose colons are no punctuation. */
const SHORTCODE = /^:[a-z0-9_+-]+:/;

/** An escaped bracket is a bracket; an escaped star or underscore is a character of the text. */
const ESCAPED_BRACKET = /^\\[()[\]]/;

/** Moves both ends over blanks and separators; a closing bracket stays when its opening one is inside. */
export function trim(text: string, from: number, to: number): [number, number] {
  let [lo, hi] = [from, to];
  while (
    lo < hi &&
    (EDGE.test(text[lo] ?? '') || isLoneSlash(text, lo) || ESCAPED_BRACKET.test(text.slice(lo, lo + 2))) &&
    !(text[lo] === ':' && SHORTCODE.test(text.slice(lo, lo + 40))) &&
    !(isOpen(text[lo]) && balanced(text, lo, hi))
  )
    lo += 1;
  while (
    hi > lo &&
    (EDGE.test(text[hi - 1] ?? '') || isLoneSlash(text, hi - 1) || ESCAPED_BRACKET.test(text.slice(hi - 1, hi + 1)))
  ) {
    if (text[hi - 1] === ':' && /:[a-z0-9_+-]+:$/.test(text.slice(Math.max(lo, hi - 40), hi))) break;
    if (/[*_]/.test(text[hi - 1] ?? '') && DRESSED.test(text.slice(Math.max(lo, hi - 9), hi))) break;
    const opener = PAIRS[text[hi - 1] ?? ''];
    if (opener && count(text, opener, lo, hi) >= count(text, text[hi - 1] ?? '', lo, hi)) break;
    if (text[hi - 1] === '.' && /(?:\bal|\b\p{Lu}|\.\.)\.$/u.test(text.slice(lo, hi))) break;
    if (text[hi - 1] === '.' && /\.\s/.test(text.slice(lo, hi)) && SHORTENED.test(text.slice(lo, hi - 1))) break;
    hi -= 1;
  }
  return [lo, hi];
}

/** `Ann Lee *et al.*`: the marks are those of its end. */
const DRESSED = /([*_])et\.? al\.?\1$/i;

/** A slash between blanks parts values; one between words is a word's. */
function isLoneSlash(text: string, at: number): boolean {
  return text[at] === '/' && /^\s?$/.test(text[at - 1] ?? '') && /^\s?$/.test(text[at + 1] ?? '');
}

function isOpen(char: string | undefined): boolean {
  return char === '(' || char === '[' || char === '（';
}

function balanced(text: string, lo: number, hi: number): boolean {
  const close = text[lo] === '(' ? ')' : text[lo] === '[' ? ']' : '）';
  return count(text, close, lo, hi) >= count(text, text[lo] ?? '', lo, hi);
}

function count(text: string, char: string, lo: number, hi: number): number {
  let found = 0;
  for (let i = lo; i < hi; i += 1) if (text[i] === char) found += 1;
  return found;
}

function cutEnd(text: string, lo: number, hi: number, known: Known, cutting: Cutting): Cut | undefined {
  const opener = PAIRS[text[hi - 1] ?? ''];
  if (opener) {
    const open = text.lastIndexOf(opener, hi - 1);
    if (text[open + 1] === '@' && open > lo)
      return { lo, hi: open, pieces: [{ start: open + 2, end: hi - 1, kind: 'text' }] };
    const pieces =
      open >= lo ? (when(text, open + 1, hi - 1, known) ?? mark(text, lo, open, hi, known, cutting)) : undefined;
    return pieces ? { lo, hi: open, pieces } : undefined;
  }
  const honour = awardBehind(text, lo, hi, known);
  if (honour) return { lo, hi: honour.before, pieces: [{ start: honour.start, end: hi, kind: 'text' }] };
  const track = cutting === 'free' ? trackOf(text, lo, hi, known) : undefined;
  if (track) return { lo, hi: track.at, pieces: [{ start: track.after, end: hi, kind: 'venue' }] };
  const date = known.dates.find((span) => span.end === hi && span.start >= lo);
  const sentence = text.slice(text.lastIndexOf('. ', hi - 1) + 2, hi);
  if (!date && isAuthors(text.slice(lo, hi)) && !(known.isVenue(sentence) && !isAuthors(sentence))) return undefined;
  const cutAt = date ? date.start : hi;
  const [, before] = trim(text, lo, cutAt);
  const boundary = lastBoundary(text, lo, before, known);
  const candidate = text.slice(boundary.after, before);
  // `Lee & Ray, arXiv 2021`: a venue reads like one more name.
  const people =
    date !== undefined && isAuthors(text.slice(lo, before)) && !known.isVenue(candidate) && !isAcronym(candidate);
  if (people) return { lo, hi: cutAt, pieces: [{ start: date.start, end: date.end, kind: 'date', date }] };
  const isNamed = known.isVenue(candidate) || (date !== undefined && isAcronym(candidate));
  if (date) {
    const piece: ChunkPiece = { start: date.start, end: date.end, kind: 'date', date };
    const whole = boundary.at <= lo;
    const loose = !whole && cutting === 'free' && date.date.month === undefined && plausibleVenue(candidate);
    const alone = whole && cutting === 'free' && plausibleVenue(candidate) && !isAuthors(candidate);
    if (before > boundary.after && (isNamed || loose || alone) && !(whole && cutting === 'careful' && !isNamed))
      return { lo, hi: boundary.at, pieces: [{ start: boundary.after, end: before, kind: 'venue' }, piece] };
    const tail = /(?:^|\s)([A-Z][A-Za-z&-]*)$/.exec(candidate)?.[1] ?? '';
    const isTail = tail !== '' && tail !== candidate && isAcronym(tail) && known.isVenue(tail);
    // `The Challenge at CVPR 2025` is a title as a whole.
    if (isTail && !/\b(?:at|in|of|for|from|the|to|on|with|and|by) $/.test(candidate.slice(0, -tail.length)))
      return {
        lo,
        hi: before - tail.length,
        pieces: [{ start: before - tail.length, end: before, kind: 'venue' }, piece],
      };
    const separated = before <= lo || /[^\p{L}\p{N}\s]/u.test(text.slice(before, date.start)) || isAuthors(candidate);
    if (cutting === 'careful' && !(before <= lo)) return undefined;
    return separated || known.dates[0]?.date.month ? { lo, hi: cutAt, pieces: [piece] } : undefined;
  }
  if (isNamed && boundary.at > lo && before - boundary.after < 60 && (cutting === 'free' || isAcronym(candidate)))
    return { lo, hi: boundary.at, pieces: [{ start: boundary.after, end: before, kind: 'venue' }] };
  return undefined;
}

function cutStart(text: string, lo: number, hi: number, known: Known, cutting: Cutting): Cut | undefined {
  if (isOpen(text[lo])) {
    const close = text.indexOf(text[lo] === '(' ? ')' : text[lo] === '[' ? ']' : '）', lo);
    const pieces = close > 0 && close < hi ? when(text, lo + 1, close, known) : undefined;
    if (pieces) return { lo: close + 1, hi, pieces };
  }
  if (cutting === 'careful') return undefined;
  const date = known.dates.find((span) => span.start === lo);
  if (date && (date.end >= hi || /^\s*[^\p{L}\p{N}\s]|^\s+\p{Lu}/u.test(text.slice(date.end, hi)))) {
    const spaced = /^\s+\p{L}/u.test(text.slice(date.end, hi));
    const isNamed = known.isVenue(text.slice(date.end, hi)) || standsBehind(text.slice(date.end, hi), known);
    if (spaced && hi - date.end > 12 && !isNamed) return undefined;
    return { lo: date.end, hi, pieces: [{ start: date.start, end: date.end, kind: 'date', date }] };
  }
  const next = firstBoundary(text, lo, hi);
  const until = Math.min(next, known.dates.find((span) => span.start > lo)?.start ?? hi);
  const [, end] = trim(text, lo, until);
  const candidate = text.slice(lo, end);
  const isBehind =
    known.standBehind && isAcronym(candidate) && known.dates.some((span) => isJoint(text.slice(span.end, lo)));
  if (end < hi && until < hi && (isBehind || known.isVenue(candidate)) && candidate.split(/\s+/).length <= 6)
    return { lo: until, hi, pieces: [{ start: lo, end, kind: 'venue' }] };
  return undefined;
}

/** What may stand between a date and the venue behind it: marks and blanks. */
function isJoint(between: string): boolean {
  return between !== '' && between.length <= 4 && !/[\p{L}\p{N}]/u.test(between);
}

/** Characters of the longest remark behind a venue and its year. */
const LONGEST_MARK = 40;

/** `CVPR 2022 (oral)`: a few words in brackets behind a date, which would else hide it. */
function mark(
  text: string,
  lo: number,
  open: number,
  hi: number,
  known: Known,
  cutting: Cutting,
): ChunkPiece[] | undefined {
  const [, before] = trim(text, lo, open);
  if (cutting === 'careful' || hi - open > LONGEST_MARK || !known.dates.some(({ end }) => end === before))
    return undefined;
  const inside = text.slice(open + 1, hi - 1);
  return /^[\p{L}\d]/u.test(inside)
    ? [{ start: open + 1, end: hi - 1, kind: isAuthors(inside) ? 'authors' : 'text' }]
    : undefined;
}

/** `ICLR 2025 Oral`: what tells how a paper was presented, behind a venue and its year. */
function awardBehind(
  text: string,
  lo: number,
  hi: number,
  known: Known,
): { before: number; start: number } | undefined {
  const date = known.dates.findLast(({ start, end }) => start > lo && end < hi);
  if (!date || hi - date.end > LONGEST_MARK || !isAward(text.slice(date.end, hi))) return undefined;
  const [from, before] = trim(text, lo, date.start);
  const name = text.slice(from, before);
  const start = date.end + (/^\s*/.exec(text.slice(date.end, hi))?.[0].length ?? 0);
  return known.isVenue(name) || isAcronym(name) ? { before: date.end, start } : undefined;
}

/** What tells a part of a conference, behind its year: `NeurIPS 2024 Workshop`, `ACL 2023 Findings`. */
const TRACK =
  /^ (?:[\p{L}&-]{1,20} ){0,4}(?:workshops?|ws|findings|track|benchmarks?|d&b|demos?|asia|tiny ?papers?|tutorials?)$/iu;

/** A venue whose year stands inside its name: where it starts. */
function trackOf(text: string, lo: number, hi: number, known: Known): { at: number; after: number } | undefined {
  const date = known.dates.findLast(({ start, end }) => start > lo && end < hi);
  if (!date || date.date.month !== undefined || hi - date.end > LONGEST_MARK || !TRACK.test(text.slice(date.end, hi)))
    return undefined;
  const [, before] = trim(text, lo, date.start);
  const boundary = lastBoundary(text, lo, before, known);
  const name = text.slice(boundary.after, before);
  return known.isVenue(name) || isAcronym(name) ? boundary : undefined;
}

/** What stands in `(…)` or `[…]`, where it is nothing but venue and date. */
function when(text: string, lo: number, hi: number, known: Known): ChunkPiece[] | undefined {
  const track = trackOf(text, lo, hi, known);
  if (track?.at === lo) return [{ start: lo, end: hi, kind: 'venue' }];
  const inside = known.dates.filter((span) => span.start >= lo && span.end <= hi);
  const pieces: ChunkPiece[] = inside.map((date) => ({ start: date.start, end: date.end, kind: 'date', date }));
  let at = lo;
  for (const stop of [...inside.map((span) => [span.start, span.end] as const), [hi, hi] as const]) {
    const [from, to] = trim(text, at, stop[0]);
    at = stop[1];
    if (from >= to) continue;
    const words = text.slice(from, to);
    // `(Gray et al., 2022)`: whose and when, as papers are cited.
    if (inside.length === 1 && inside[0]?.start === stop[0] && isAuthors(words) && !known.isVenue(words)) {
      pieces.push({ start: from, end: to, kind: 'authors' });
      continue;
    }
    if (pieces.length > 0 && isAward(words)) {
      pieces.push({ start: from, end: to, kind: 'text' });
      continue;
    }
    const others = OTHERS.exec(words);
    const venue = others ? words.slice(others[0].length) : '';
    if (others && areFirstAuthors(others[1] ?? '') && (known.isVenue(venue) || isAcronym(venue))) {
      const names = others[1]?.length ?? 0;
      pieces.push({ start: from, end: from + names, kind: 'authors' });
      pieces.push({ start: to - venue.length, end: to, kind: 'venue' });
      continue;
    }
    const isBehind = inside[0]?.start === lo && standsBehind(words, known);
    const isNamed =
      inside.length > 0 && (isBehind || isAcronym(words) || plausibleVenue(words) || ONE_WORD.test(words));
    if (!known.isVenue(words) && !isNamed) return undefined;
    pieces.push({ start: from, end: to, kind: 'venue' });
  }
  return pieces.length > 0 ? pieces : undefined;
}

/** `[2023 biorxiv]` */
const ONE_WORD = /^\p{L}[\p{L}\d&-]{1,20}$/u;

/** `[2023 Annals of Naps]`, where the list has venues there: a few words and nothing else. */
function standsBehind(words: string, known: Known): boolean {
  return known.standBehind && /^\s?\p{Lu}[\p{L}&-]*(?: [\p{L}&-]{1,20}){0,4}$/u.test(words);
}

/** `Ann Lee et al., CVPR` */
const OTHERS = /^([^,]{1,60}?,? et\.? al\.?),? (?=\S)/i;

function plausibleVenue(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    /^\p{Lu}|^ar[Xx]iv|^\d+(?:st|nd|rd|th)/u.test(text.trim()) &&
    words.length <= 8 &&
    text.length <= 90 &&
    !/[:?!]/.test(text) &&
    !isAuthors(text)
  );
}
