import { PAGE_WORDS } from '../knowledge/page-words.ts';
import { hasMark } from '../knowledge/trim-marks.ts';
import { wordsOf } from '../knowledge/words.ts';
import { areFirstAuthors, isAuthors } from './authors.ts';
import { isAward } from './award.ts';
import { type Known, lastBoundary } from './boundaries.ts';
import type { ChunkPiece, Cutting } from './chunk.ts';
import { trim } from './trim-chunk.ts';
import { isAcronym } from './venues.ts';

/** Characters of the longest remark behind a venue and its year. */
const LONGEST_MARK = 40;

/** `CVPR 2022 (oral)`: a few words in brackets behind a date, which would else hide it. */
export function mark(
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
export function awardBehind(
  text: string,
  lo: number,
  hi: number,
  known: Known,
): { before: number; start: number } | undefined {
  const date = known.dates.findLast(({ start, end }) => start > lo && end < hi);
  if (!date || hi - date.end > LONGEST_MARK || !isAward(text.slice(date.end, hi))) return undefined;
  const [from, before] = trim(text, lo, date.start);
  const name = text.slice(from, before);
  const start = hi - text.slice(date.end, hi).trimStart().length;
  return known.isVenue(name) || isAcronym(name) ? { before: date.end, start } : undefined;
}

/** What tells a part of a conference, behind its year: `NeurIPS 2024 Workshop`, `ACL 2023 Findings`. */
const TRACK =
  /^ (?:[\p{L}&-]{1,20} ){0,4}(?:workshops?|ws|findings|track|benchmarks?|d&b|demos?|asia|tiny ?papers?|tutorials?)$/iu;

/** A venue whose year stands inside its name: where it starts. */
export function trackOf(text: string, lo: number, hi: number, known: Known): { at: number; after: number } | undefined {
  const date = known.dates.findLast(({ start, end }) => start > lo && end < hi);
  if (!date || date.date.month !== undefined || hi - date.end > LONGEST_MARK || !TRACK.test(text.slice(date.end, hi)))
    return undefined;
  const [, before] = trim(text, lo, date.start);
  const boundary = lastBoundary(text, lo, before, known);
  const name = text.slice(boundary.after, before);
  return known.isVenue(name) || isAcronym(name) ? boundary : undefined;
}

/** What stands in `(…)` or `[…]`, where it is nothing but venue and date. */
export function when(text: string, lo: number, hi: number, known: Known): ChunkPiece[] | undefined {
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
    // `(Gray & Wong, ICML 2018)`: whose, where and when.
    const comma = words.lastIndexOf(', ');
    const last = words.slice(comma + 2);
    if (comma > 0 && isAuthors(words.slice(0, comma)) && (known.isVenue(last) || isAcronym(last))) {
      pieces.push({ start: from, end: from + comma, kind: 'authors' });
      pieces.push({ start: to - last.length, end: to, kind: 'venue' });
      continue;
    }
    // `(Gray et al., 2022)`: whose and when, as papers are cited.
    if (inside.length === 1 && inside[0]?.start === stop[0] && isAuthors(words) && !known.isVenue(words)) {
      pieces.push({ start: from, end: to, kind: 'authors' });
      continue;
    }
    // `(KDD 2018, Owl Labs)`: what stands behind a venue and its year is no second one, unless it is known as such.
    const isSecond = pieces.some(({ kind }) => kind === 'venue') && !known.isVenue(words);
    if (isSecond || (pieces.length > 0 && isAward(words))) {
      pieces.push({ start: from, end: to, kind: 'text' });
      continue;
    }
    const others = FIRST_AND_OTHERS.exec(words);
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
export function standsBehind(words: string, known: Known): boolean {
  return known.standBehind && /^\s?\p{Lu}[\p{L}&-]*(?: [\p{L}&-]{1,20}){0,4}$/u.test(words);
}

/** `Ann Lee et al., CVPR` */
const FIRST_AND_OTHERS = /^([^,]{1,60}?,? et\.? al\.?),? (?=\S)/i;

const PAGES = new RegExp(`^${PAGE_WORDS}\\d`);

export function plausibleVenue(text: string): boolean {
  const words = wordsOf(text.trim());
  return (
    /^\p{Lu}|^ar[Xx]iv|^\d+(?:st|nd|rd|th)/u.test(text.trim()) &&
    words.length <= 8 &&
    text.length <= 90 &&
    !hasMark(text, ':?!') &&
    !PAGES.test(text) &&
    !/\s(?:at|by|from|in|of|on|since|to)\s*$/.test(text) &&
    !isAuthors(text)
  );
}
