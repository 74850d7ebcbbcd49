import { hasWord, wordsOf } from '../knowledge/words.ts';
import { hasInitial, isAuthors, isName, isWholeName, namesOf, OTHERS, stopIsOwn, withoutRaised } from './authors.ts';
import type { ChunkPiece } from './chunk.ts';
import { readDate } from './dates.ts';
import type { PlacedPiece } from './place-pieces.ts';
import { plainText } from './plain-text.ts';

/** Where in running text, free of marks, a list's entries have their authors, and what parts them from the title. */
export type NamesBeside = 'before-date' | 'before-stop' | 'after-stop' | 'after-comma';

/** Offsets into the text. */
export interface SplitNames {
  readonly names: readonly [start: number, end: number];
  readonly date?: readonly [start: number, end: number];
  readonly title: readonly [start: number, end: number];
}

const WAYS: readonly NamesBeside[] = ['before-date', 'before-stop', 'after-stop', 'after-comma'];

/** Characters of the longest text that is split. */
const LONGEST = 1500;

/** Share of the texts with a title that must be split one way. */
const MOST = 0.6;

/**
 * How the titles of a list, as they are read one by one, part into authors and title; `undefined` where most do not. A single
 * title may look like names (`Reason, Then Doze`), those of a whole list do not.
 */
export function learnNamesBeside(titles: readonly string[]): NamesBeside | undefined {
  return WAYS.find((way) => {
    // A title hardly ever ends with a comma and two words in capitals; around stops, what looks like one name may be anything.
    const count = (how: 'sure' | 'any') => titles.filter((title) => splitNames(title, way, how) !== undefined).length;
    const isTelling = way === 'after-comma' || (way === 'before-date' && count('sure') > 0);
    const split = count(isTelling ? 'any' : 'sure');
    return split >= 2 && split >= titles.length * MOST;
  });
}

/**
 * Parts a text into authors and title.
 *
 * ```
 * Ann Lee, Bo Kim (2023). Early Birds and Naps     before-date
 * Ann Lee, Bo Kim. 2023. Early Birds and Naps      before-date
 * Lee, A. and Kim, B., 2023. Early Birds and Naps  before-date
 * Lee, A., & Kim, B. Early Birds and Naps          before-stop
 * Early Birds and Naps. Ann Lee, Bo Kim            after-stop
 * Early Birds and Naps, Ann Lee, Bo Kim            after-comma
 * ```
 *
 * @param how `sure`: only several names; `any`: where most entries have them, also one
 */
export function splitNames(text: string, way: NamesBeside, how: 'sure' | 'any' = 'any'): SplitNames | undefined {
  if (text.length > LONGEST) return undefined;
  if (!text.includes(BOLD)) return splitBare(text, way, how);
  const found = splitBare(text.replaceAll(BOLD, ''), way, how);
  return (
    found && {
      ...found,
      names: withBold(text, found.names),
      title: withBold(text, found.title),
      ...(found.date && { date: withBold(text, found.date) }),
    }
  );
}

/** One of the names is in bold: whose list it is. */
const BOLD = '**';

/** A stretch of a text without bold marks, in the text with them: those around it are in it where one of a pair is. */
function withBold(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const marks = [...text.matchAll(/\*\*/g)].map(({ index }, i) => index - i * BOLD.length);
  const opened = marks.filter((at, i) => (i % 2 === 0 ? at < start : at <= start)).length;
  const closed = marks.filter((at, i) => (i % 2 === 0 ? at < end : at <= end)).length;
  return [start + opened * BOLD.length, end + closed * BOLD.length];
}

function splitBare(text: string, way: NamesBeside, how: 'sure' | 'any'): SplitNames | undefined {
  const areNames = (names: string) => isSeveral(names) || (how === 'any' && isWholeName(names));
  if (way === 'before-date') {
    const found = /(?:[.,]?\s?[([]|[.,]\s)((?:19|20)\d\d)[a-z]?(?:[)\]][.,:]?|\.)\s+/.exec(text);
    if (!found || found.index < 3) return undefined;
    const isOwn = stopIsOwn(text.slice(0, found.index));
    const end = found.index + (found[0].startsWith('.') && isOwn ? 1 : 0);
    const from = text.indexOf(found[1] ?? '', found.index);
    const rest = found.index + found[0].length;
    return areNames(text.slice(0, end)) && isTitle(text.slice(rest))
      ? { names: [0, end], date: [from, from + 4], title: [rest, text.length] }
      : undefined;
  }
  if (way === 'after-comma') return splitAtCommas(text, how);
  for (const stop of [...text.matchAll(/[.?!]\s+/g)].slice(0, 60)) {
    const after = stop.index + stop[0].length;
    const isQuestion = !stop[0].startsWith('.');
    // The mark of a question is the title's.
    const [before, behind] = [text.slice(0, stop.index + (isQuestion ? 1 : 0)), text.slice(after)];
    if (way === 'after-stop' && areNames(behind) && isTitle(before))
      return { names: [after, text.length], title: [0, before.length] };
    if (way !== 'before-stop' || isQuestion) continue;
    if (areNames(before) && isTitle(behind) && !startsWithName(behind))
      return { names: [0, stop.index + (stopIsOwn(before) ? 1 : 0)], title: [after, text.length] };
  }
  return undefined;
}

/** Words of one name with `et al.` behind it. */
const MOST_BEFORE_OTHERS = 6;

/** Words, all with a capital, that are rather a title than one more name. */
const LEAST_OF_TITLE = 4;

/** The names at the end of what commas part; the title keeps at least one piece. */
function splitAtCommas(text: string, how: 'sure' | 'any'): SplitNames | undefined {
  const commas = [...text.matchAll(/,\s+/g)];
  let at: number | undefined;
  let start = 0;
  for (const comma of commas.slice(-200).reverse()) {
    const after = comma.index + comma[0].length;
    const next = commas.find(({ index }) => index > comma.index)?.index ?? text.length;
    const piece = text.slice(after, next);
    const areOthers = OTHERS.test(piece) && wordsOf(piece).length <= MOST_BEFORE_OTHERS;
    if (!namesOf(piece).every(isWholeName) && !areOthers) break;
    [at, start] = [comma.index, after];
  }
  if (at === undefined) return undefined;
  const names = text.slice(start);
  const isSure = isSeveral(names) || (how === 'any' && isWholeName(names));
  const title = text.slice(0, at);
  return isSure && isTitle(title) && !(isName(title) && wordsOf(title).length < LEAST_OF_TITLE)
    ? { names: [start, text.length], title: [0, at] }
    : undefined;
}

/** `Ann Lee, Bo Kim`, `Lee, A., & Kim, B.`, `Ann Lee et al.`: each of them a name or initials. */
function isSeveral(names: string): boolean {
  if (OTHERS.test(names)) return isAuthors(names);
  const parts = namesOf(names);
  if (parts.length < 2) return false;
  if (parts.every((part) => isName(part) && !INITIALS.test(part))) return true;
  // `A. Lee, B` is cut off within a name; initials stand behind family names, all of them.
  const isFamily = (part: string) => isName(part) && !hasInitial(part);
  return parts.length % 2 === 0 && parts.every((part, i) => (i % 2 === 1 ? INITIALS.test(part) : isFamily(part)));
}

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/** `J. Early Birds`: the stop before was that of an initial, with more names behind. */
function startsWithName(text: string): boolean {
  return (
    /^(?:\p{Lu}\.,|et al\b|(?:and|&) \p{Lu})/u.test(text) ||
    (/^\p{Lu}\.[\s,]|^\p{Lu}[\p{L}'-]+,\s/u.test(text) &&
      /^[^.]{0,80}(?:,|\band\b|&)\s*\p{Lu}[^.]{0,40}\.\s/u.test(text))
  );
}

/** At least two words, not all of them names parted by commas. */
function isTitle(text: string): boolean {
  const words = wordsOf(text.trim());
  return words.slice(0, -1).some(hasWord) && !/^\s*\p{Lu}\.\s/u.test(text);
}

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
