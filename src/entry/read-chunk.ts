import { closerOf, openerOf } from '../knowledge/closer-of.ts';
import { namesPlace } from '../knowledge/institution-words.ts';
import { isWordy, wordsOf } from '../knowledge/words.ts';
import { findVolume, type VolumePiece } from '../paper/find-volume.ts';
import { isAuthors, isWholeName, leadOfAuthors, withoutBold } from './authors.ts';
import { firstBoundary, type Known, lastBoundary } from './boundaries.ts';
import type { ChunkPiece, Cutting } from './chunk.ts';
import { findDates, readDate } from './dates.ts';
import type { ListVenues } from './learn-venues.ts';
import { trim } from './trim-chunk.ts';
import { isAcronym, isVenue, spellingKey } from './venues.ts';
import { awardBehind, mark, plausibleVenue, standsBehind, trackOf, when } from './when-behind.ts';

const NONE: ListVenues = { names: new Set(), standBehind: false, datesLead: false };

/**
 * Cuts a text free of links and marks into what it says.
 *
 * ```
 * Selective-Supervised Learning. CVPR 2022    (2024), arxiv, Yu et al.
 * text                           venue date    date   venue  authors
 * ```
 */
export function readChunk(text: string, cutting: Cutting, venues: ListVenues = NONE): ChunkPiece[] {
  const asked = new Map<string, boolean>();
  const known: Known = {
    dates: findDates(text),
    isVenue: (words) => {
      const isOne =
        asked.get(words) ?? (isVenue(words) || (venues.names.size > 0 && venues.names.has(spellingKey(words))));
      asked.set(words, isOne);
      return isOne;
    },
    standBehind: venues.standBehind,
    datesLead: venues.datesLead,
  };
  const pieces: ChunkPiece[] = [];
  let [lo, hi] = trim(text, 0, text.length);
  const mark = text[lo] === '#' ? 1 : 0;
  const lone = hi - lo <= 6 ? readDate(text.slice(lo + mark, hi)) : undefined;
  if (lone && !lone.date.year) return [{ start: lo + mark, end: hi, kind: 'date', date: lone }];
  let volume: ReturnType<typeof findVolume>;
  for (let round = 0; round < 8 && lo < hi; round += 1) {
    const found = volume ? undefined : findVolume(text.slice(lo, hi), cutting === 'careful' ? 'dated' : 'any');
    if (found) {
      volume = found;
      pieces.push(...found.pieces.map((piece) => placed(piece, lo, known)));
      [lo, hi] = trim(text, lo, lo + found.start);
      continue;
    }
    const cut = cutEnd(text, lo, hi, known, cutting) ?? cutStart(text, lo, hi, known, cutting);
    // `…, Replicated Transactions, VLDB 2019`: a venue that nothing dates, beside one with its date.
    if (!cut || isOneMore(cut.pieces, pieces, text)) break;
    pieces.push(...cut.pieces);
    [lo, hi] = trim(text, cut.lo, cut.hi);
  }
  if (lo < hi) {
    if (isInBrackets(text.slice(lo, hi))) [lo, hi] = [lo + 1, hi - 1];
    const rest = text.slice(lo, hi);
    const remark = pieces.some(
      (piece) => piece.kind === 'date' && text.slice(piece.end, lo).trim() === '' && piece.end < lo,
    );
    const isBehind = pieces.length === 1 && pieces[0]?.date && pieces[0].end <= lo && standsBehind(rest, known);
    const isJournal =
      volume !== undefined &&
      volume.pieces.filter(({ kind }) => kind !== 'issue').length > 1 &&
      pieces.every(({ kind }) => BESIDE_JOURNALS.has(kind)) &&
      isBesideVolume(rest);
    const venue =
      (isBehind || isJournal || known.isVenue(rest)) && !(remark && pieces.some((piece) => piece.kind === 'venue'));
    pieces.push({ start: lo, end: hi, kind: venue ? 'venue' : isAuthors(withoutBold(rest)) ? 'authors' : 'text' });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

const BESIDE_JOURNALS: ReadonlySet<ChunkPiece['kind']> = new Set<ChunkPiece['kind']>([
  'date',
  'volume',
  'issue',
  'pages',
]);

function placed({ start, end, kind }: VolumePiece, lo: number, { dates }: Known): ChunkPiece {
  const place = { start: lo + start, end: lo + end };
  if (kind !== 'year') return { ...place, kind };
  const date = dates.find((span) => span.start === place.start);
  return { ...place, kind: 'date', ...(date && { date }) };
}

/** What is numbered and no journal. */
const NUMBERED = /\b(?:chapters?|sections?|parts?|seasons?|lectures?|weeks?|slides?|volumes?|episodes?)$/i;

/** `Ann. of Math.`, `J. Combin. Theory Ser. A`: all that stands before a volume, parted by nothing but the stops of shortened words. */
function isBesideVolume(words: string): boolean {
  return (
    plausibleVenue(words) &&
    !isWholeName(words) &&
    !NUMBERED.test(words) &&
    !/[,;|()]|\p{Ll}{8,}\. |(?<!\p{L})\p{Ll}{3,}\. /u.test(words)
  );
}

/** Whether a text is one bracket and what it holds: `(Owl Labs)`. */
function isInBrackets(text: string): boolean {
  return closerOf(text[0]) === text.at(-1) && !/[()[\]（）【】]/.test(text.slice(1, -1));
}

/** Words that end the names of journals, and titles. */
const JOURNAL = /\s(?:transactions|reviews?)$/i;

/** Whether what could be a journal is no more than the end of a title, before a comma and the venue. */
function isOneMore(cut: readonly ChunkPiece[], found: readonly ChunkPiece[], text: string): boolean {
  const [name, ...more] = cut;
  const venue = found.find(({ kind, start }) => kind === 'venue' && name !== undefined && start >= name.end);
  if (name?.kind !== 'venue' || more.length > 0 || !venue) return false;
  return JOURNAL.test(text.slice(name.start, name.end)) && text.slice(name.end, venue.start).trim() === ',';
}

interface Cut {
  readonly lo: number;
  readonly hi: number;
  readonly pieces: readonly ChunkPiece[];
}

function cutEnd(text: string, lo: number, hi: number, known: Known, cutting: Cutting): Cut | undefined {
  const opener = openerOf(text[hi - 1]);
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
  const isBehindDash = !date && standsBehindDash(text.slice(lo, hi));
  const isBehindNames = isBehindDash || (!date && standsBehindNames(text.slice(lo, hi), sentence));
  if (!date && isAuthors(text.slice(lo, hi)) && !isBehindNames && !(known.isVenue(sentence) && !isAuthors(sentence)))
    return undefined;
  const cutAt = date ? date.start : hi;
  const [, before] = trim(text, lo, cutAt);
  const boundary = lastBoundary(text, lo, before, known);
  // `SIGGRAPH Asia (TOG) 2020`: a bracket that opened before.
  const [after, end] = trim(text, boundary.after, before);
  const candidate = text.slice(after, end);
  // `Lee & Ray, arXiv 2021`: a venue reads like one more name.
  const people =
    date !== undefined && isAuthors(text.slice(lo, before)) && !known.isVenue(candidate) && !isAcronym(candidate);
  if (people) return { lo, hi: cutAt, pieces: [{ start: date.start, end: date.end, kind: 'date', date }] };
  const isNamed =
    known.isVenue(candidate) ||
    ((date !== undefined || isBehindDash || (isBehindNames && candidate === sentence)) && isAcronym(candidate));
  if (date) {
    const piece: ChunkPiece = { start: date.start, end: date.end, kind: 'date', date };
    const whole = boundary.at <= lo;
    const loose = !whole && cutting === 'free' && date.date.month === undefined && plausibleVenue(candidate);
    const alone = whole && cutting === 'free' && plausibleVenue(candidate) && !isAuthors(candidate);
    if (before > after && (isNamed || loose || alone) && !(whole && cutting === 'careful' && !isNamed))
      return { lo, hi: boundary.at, pieces: [{ start: after, end, kind: 'venue' }, piece] };
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
  if (isNamed && boundary.at > lo && before - after < 60 && (cutting === 'free' || isAcronym(candidate)))
    return { lo, hi: boundary.at, pieces: [{ start: after, end, kind: 'venue' }] };
  return undefined;
}

/** `by Lee and Ray — TCC`: letters alone behind names and a dash; without the “by” it may be a title. */
function standsBehindDash(text: string): boolean {
  const [, names = '', last = ''] = /^(.{3,400}?)\s(?:[–—|]|-{1,3})\s([^–—|]{2,20})$/u.exec(text) ?? [];
  const by = leadOfAuthors(names);
  const who = names.slice(by.length);
  return by !== '' && isAcronym(last) && !namesPlace(last) && (isAuthors(who) || isWholeName(who));
}

/** `Ann Lee, Bo Ray. TACAS`: letters alone behind whole names and a stop, which ends no initial. */
function standsBehindNames(text: string, sentence: string): boolean {
  const before = text.slice(0, text.length - sentence.length);
  const names = before.slice(before.lastIndexOf('. ', before.length - 3) + 1);
  return (
    isAcronym(sentence) &&
    /\p{Ll}\. $/u.test(before) &&
    [before, names].some((one) => isAuthors(one) || isWholeName(one))
  );
}

function cutStart(text: string, lo: number, hi: number, known: Known, cutting: Cutting): Cut | undefined {
  const closer = closerOf(text[lo]);
  if (closer !== undefined) {
    const close = text.indexOf(closer, lo);
    const pieces = close > 0 && close < hi ? when(text, lo + 1, close, known) : undefined;
    if (pieces) return { lo: close + 1, hi, pieces };
  }
  const date = known.dates.find((span) => span.start === lo);
  const leads = known.datesLead && date !== undefined && /^(?:\s[–—|·-]|:)\s/.test(text.slice(date.end, hi));
  if (cutting === 'careful' && !leads) return undefined;
  const behind = text.slice(date?.end ?? hi, hi);
  // `2023 arxiv`: what is known needs no capital.
  const isNamed = known.isVenue(behind) || standsBehind(behind, known);
  if (date && (isNamed || date.end >= hi || /^\s*[^\p{L}\p{N}\s]|^\s+\p{Lu}/u.test(behind))) {
    const spaced = /^\s+\p{L}/u.test(behind);
    if (spaced && hi - date.end > 12 && !isNamed) return undefined;
    return { lo: date.end, hi, pieces: [{ start: date.start, end: date.end, kind: 'date', date }] };
  }
  const next = firstBoundary(text, lo, hi);
  const until = Math.min(next, known.dates.find((span) => span.start > lo)?.start ?? hi);
  const [, end] = trim(text, lo, until);
  const candidate = text.slice(lo, end);
  const isBehind =
    known.standBehind && isAcronym(candidate) && known.dates.some((span) => isJoint(text.slice(span.end, lo)));
  if (end < hi && until < hi && (isBehind || known.isVenue(candidate)) && wordsOf(candidate).length <= 6)
    return { lo: until, hi, pieces: [{ start: lo, end, kind: 'venue' }] };
  return undefined;
}

/** What may stand between a date and the venue behind it: marks and blanks. */
function isJoint(between: string): boolean {
  return between !== '' && between.length <= 4 && !isWordy(between);
}
