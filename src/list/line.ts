/**
 * One line of a text. Offsets are UTF-16 units; `end` is before the line ending.
 *
 * ```
 * ·-·[Title](url)··⏎
 * ^start            ^end    next line's start is after ⏎ (LF, CRLF, or CR alone)
 * ```
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nothing but blanks. */
  readonly blank: boolean;
  /** Code (with its fences), preformatted HTML, a comment or front matter: never structure. */
  readonly opaque: boolean;
}

/** Where the lines of a text start and end, one pass; a line end at the end of the text opens a last, empty line. */
export function splitLines(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  const cut = /\r\n|\n|\r/g;
  let start = 0;
  for (let hit = cut.exec(text); hit; hit = cut.exec(text)) {
    lines.push({ start, end: hit.index });
    start = cut.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}
