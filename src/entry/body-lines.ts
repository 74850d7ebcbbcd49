import { linesOf, wordsOf } from '../knowledge/words.ts';
import { isAuthors } from './authors.ts';
import type { Chunk } from './chunk.ts';
import { readChunk } from './read-chunk.ts';
import { isVenue } from './venues.ts';

/**
 * Lines of text below an entry's title are one value, however many there are, where they follow each other in one way:
 *
 * ```
 * [Title](https://…)
 * - Introduces a benchmark of naps.
 * - Finds that cats win.
 *  ^^ joiner: "\n- "
 * ```
 *
 * Takes the chunks of an entry and gives them back with such lines as one; one of them at least is of sentences.
 */
export function joinBodyLines(raw: string, chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    let end = i + 1;
    while (continuesBody(raw, chunks, end) && betweenLines(raw, chunks, end) === betweenLines(raw, chunks, i + 1))
      end += 1;
    const run = chunks.slice(i, end);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) break;
    if (run.length > 1 && run.some((chunk) => chunk.prose)) {
      const joiner = raw.slice(first.end, run[1]?.start);
      joined.push({ ...first, end: last.end, place: '', prose: true, joiner });
      i = end;
    } else {
      joined.push(first);
      i += 1;
    }
  }
  return joined;
}

/** What stands before the words of a line. */
const BULLET = /^[\s>]*(?:[-*+•][ \t]+)?/;

/** The lines of a value as the list joins them, one per line, without bullets. */
export function bodyLines(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}

function betweenLines(raw: string, chunks: readonly Chunk[], i: number): string {
  return raw.slice(chunks[i - 1]?.end, chunks[i]?.start).replace(/[ \t]+(?=\r?\n)/g, '');
}

/** Whether a chunk is a body line right below another one. */
function continuesBody(raw: string, chunks: readonly Chunk[], i: number): boolean {
  const [above, chunk] = [chunks[i - 1], chunks[i]];
  return (
    above !== undefined &&
    chunk !== undefined &&
    isBodyLine(raw, above) &&
    isBodyLine(raw, chunk) &&
    chunk.line === above.line + 1 &&
    raw.slice(above.end, chunk.start).replace(BULLET, '') === ''
  );
}

const LABEL = /^[\p{L}][^:：.]{0,24}[:：]/u;

/** Sentences, or a short line that is neither a label with its value nor names or a venue. */
function isBodyLine(raw: string, { start, end, line, link, place, prose }: Chunk): boolean {
  if (prose) return true;
  const text = raw.slice(start, end);
  return (
    line > 0 &&
    link === null &&
    place === '' &&
    !LABEL.test(text) &&
    wordsOf(text).length >= 3 &&
    !isAuthors(text) &&
    !isVenue(text) &&
    !isByline(text)
  );
}

/** `Ann Lee, Bo Ray et al. CACM 1974`: names, where and when, and no word beside. */
function isByline(text: string): boolean {
  const kinds = new Set(readChunk(text, 'free').map(({ kind }) => kind));
  return kinds.has('date') && kinds.has('authors') && !kinds.has('text');
}
