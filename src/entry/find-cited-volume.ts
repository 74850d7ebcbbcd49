import { PAGE_WORDS } from '../knowledge/page-words.ts';
import { trimStartMarks } from '../knowledge/trim-marks.ts';
import type { Chunk, ChunkPiece } from './chunk.ts';
import { plausibleVenue } from './when-behind.ts';

const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?!\d))`;
const VOLUME = String.raw`${NO_YEAR}(?<volume>\d{1,4})`;
const RANGE = String.raw`${NO_YEAR}[A-Za-z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Za-z]?\d{1,6}`;
/** Pages, or what a journal without pages numbers its papers by: `e2020`, `eaax3419`, `032331`. */
const PAGES = String.raw`(?<pages>${RANGE}|[A-Za-z]{0,4}${NO_YEAR}\d{3,9})`;
/** `7063`, `CSCW1`, `Suppl. 2` */
const ISSUE = String.raw`\(${NO_YEAR}(?<issue>(?=[^()]{0,15}\d|Suppl|Special)[\p{L}\d][\p{L}\d.–/ -]{0,15})\)`;
/** No word follows: “10-20 minutes” are no pages. */
const END = String.raw`(?=[.,;)]|\s*$|\s*\n|\s+[([]|\s*\*\*)`;
const [MARK, SET_OFF, STRONG] = ['[*_]', '[*_]{1,2}', String.raw`(?:\*\*|__)`];

/** `*Nature, 437*`: the volume that closes the italics, and what follows them: `(7063), 1272–1278`. */
const INSIDE = new RegExp(String.raw`(?<=\p{L}[.)]?), ${VOLUME}$`, 'du');
const BEHIND_INSIDE = new RegExp(`${MARK}(?!${MARK})(?:${ISSUE}(?:, ${PAGES})?|, (?<range>${RANGE}))${END}`, 'duy');
/**
 * `*Nature* **459**(3), 239–242`, `*Nature*, *459*(3), 239–242`, `*Nature*, 459(3), pp. 239–242`, `*Nature* 459, 239–242`, and
 * `*OSDI*, 173–186`, where nothing but pages follow.
 */
const BEHIND = [
  new RegExp(`${MARK},? ${SET_OFF}${VOLUME}${SET_OFF}(?: ?${ISSUE})?(?:[,:] ?${PAGES}${END})?`, 'duy'),
  new RegExp(
    `${MARK},? ${VOLUME}(?: ?${ISSUE}(?:[,:] ?(?:${PAGE_WORDS})?${PAGES})?|[,:] ?(?:${PAGE_WORDS})?(?<range>${RANGE}))${END}`,
    'duy',
  ),
  new RegExp(`${MARK}, (?:${PAGE_WORDS})?(?<range>${RANGE})${END}`, 'duy'),
];
/** `Phys. Rev. B **100**, 125124 (2019)`, where the journal is in no marks. */
const BEHIND_PLAIN = new RegExp(` ?${STRONG}${VOLUME}${STRONG}(?: ?${ISSUE})?(?:[,:] ?${PAGES})?${END}`, 'duy');
/** Characters of the longest volume inside italics, with what parts it. */
const LONGEST = 20;

/** Volume, issue and pages of a reference whose marks part them, and the stretch that they take up; offsets into the raw text. */
export interface CitedVolume {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly ChunkPiece[];
  /** What is a journal by its volume, whatever it is called. */
  readonly journal: Chunk | undefined;
}

/** Finds them behind a journal in italics, of which the volume is a part or which bold figures or pages follow. */
export function findCitedVolume(raw: string, chunks: readonly Chunk[]): CitedVolume | undefined {
  for (const [i, chunk] of chunks.entries()) {
    const { start, end } = chunk;
    const plain = i > 0 && isJournal(raw, chunk, chunks[i - 1]) ? matchAt(BEHIND_PLAIN, raw, end) : undefined;
    if (plain) return { start: end, end: end + plain[0].length, pieces: citedPieces(plain, 0), journal: chunk };
    // The first text of an entry is its title, or whose it is.
    if (i === 0 || chunk.place !== 'emphasis') continue;
    const from = Math.max(start, end - LONGEST);
    const inside = INSIDE.exec(raw.slice(from, end));
    const more = inside ? matchAt(BEHIND_INSIDE, raw, end) : undefined;
    if (inside && more) {
      const pieces = [...citedPieces(inside, from), ...citedPieces(more, 0)];
      return { start: from + inside.index, end: end + more[0].length, pieces, journal: chunk };
    }
    const behind = BEHIND.map((pattern) => matchAt(pattern, raw, end)).find((hit) => hit !== undefined);
    const journal = behind?.groups?.volume === undefined ? undefined : chunk;
    if (behind) return { start: end, end: end + behind[0].length, pieces: citedPieces(behind, 0), journal };
  }
  return undefined;
}

/** Whether a text could be a journal’s name, whole, behind a title that is set off. */
function isJournal(raw: string, { start, end, place }: Chunk, last: Chunk | undefined): boolean {
  const name = trimStartMarks(raw.slice(start, end), ' ,.');
  return (
    place === '' && last !== undefined && last.place !== '' && plausibleVenue(name) && !/, |\p{Ll}{4}\. /u.test(name)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function citedPieces({ indices }: RegExpExecArray, from: number): ChunkPiece[] {
  return (['volume', 'issue', 'pages', 'range'] as const).flatMap((group): ChunkPiece[] => {
    const [start, end] = indices?.groups?.[group] ?? [];
    if (start === undefined || end === undefined) return [];
    return [{ start: from + start, end: from + end, kind: group === 'range' ? 'pages' : group }];
  });
}
