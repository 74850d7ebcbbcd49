import type { Chunk, ChunkPiece } from './chunk.ts';

const PAGES = String.raw`[A-Za-z]{0,4}\d{1,9}(?:\s?[-–—]{1,2}\s?[A-Za-z]?\d{1,6})?`;
const ISSUE = String.raw`[\p{L}\d][\p{L}\d.\u2013 -]{0,15}`;
const [MARK, STRONG] = ['[*_]', String.raw`(?:\*\*|__)`];

const YEARS = String.raw`(?:19|20)\d\d\s?[-–—]{1,2}\s?(?:19|20)\d\d`;

/**
 * `*Nature, 437*(7063), 1272–1278`, as psychologists cite, `*Nature* **459**(3), 239–242`, as Nature does, and `*OSDI*, 173–186`, where
 * nothing but pages follow.
 */
const CITED = [
  new RegExp(
    String.raw`(?<=\p{L}[.)]?), (?<volume>\d{1,4})${MARK}(?!${MARK})(?=[(,] ?\S)(?:\((?<issue>${ISSUE})\))?(?:, (?<pages>${PAGES}))?(?![\d\p{L}])`,
    'du',
  ),
  new RegExp(
    String.raw`(?<=${MARK}),? ${STRONG}(?<volume>\d{1,4})${STRONG}(?: ?\((?!(?:19|20)\d\d\))(?<issue>${ISSUE})\))?(?:[,:] ?(?<pages>${PAGES})(?![\d\p{L}]))?`,
    'du',
  ),
  new RegExp(
    String.raw`(?<=${MARK}),? (?!${YEARS})(?:pp?\. ?)?(?<pages>\d{1,6}\s?[-–—]{1,2}\s?\d{1,6})(?![\d\p{L}])`,
    'du',
  ),
];
const KINDS = ['volume', 'issue', 'pages'] as const;

/** Volume, issue and pages of a reference whose marks part them, and the stretch that they take up; offsets into the raw text. */
export interface CitedVolume {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly ChunkPiece[];
}

/** Finds them behind a journal in italics, of which the volume is a part or which bold figures follow. */
export function findCitedVolume(raw: string, chunks: readonly Chunk[]): CitedVolume | undefined {
  for (const { start, end, place } of chunks) {
    if (place !== 'emphasis') continue;
    const until = raw.indexOf('\n', end);
    for (const [i, pattern] of CITED.entries()) {
      const from = i === 0 ? start : end;
      const text = raw.slice(from, until < 0 ? raw.length : until);
      const hit = pattern.exec(text);
      const isHere = hit && (i === 0 ? from + hit.index < end : hit.index <= 1);
      const places = isHere ? hit.indices?.groups : undefined;
      if (!hit || !places) continue;
      const pieces = KINDS.flatMap((kind): ChunkPiece[] => {
        const [at, to] = places[kind] ?? [];
        return at === undefined || to === undefined ? [] : [{ start: from + at, end: from + to, kind }];
      });
      if (i === 0 && pieces.length < 2) continue;
      return { start: from + hit.index, end: from + hit.index + hit[0].length, pieces };
    }
  }
  return undefined;
}
