/** The lines of a file without and with what ends them, as Markdown counts them: LF, CRLF or CR alone. */
export interface SourceLines {
  readonly texts: readonly string[];
  /** `\n`, `\r\n`, `\r`; `''` at the end of the file. */
  readonly ends: readonly string[];
}

/** Cuts a text into its lines; a line end at the end of the file opens no further line. */
export function sourceLines(text: string): SourceLines {
  const texts: string[] = [];
  const ends: string[] = [];
  const cut = /\r\n|\n|\r/g;
  let at = 0;
  for (let hit = cut.exec(text); hit; hit = cut.exec(text)) {
    texts.push(text.slice(at, hit.index));
    ends.push(hit[0]);
    at = cut.lastIndex;
  }
  if (at < text.length) {
    texts.push(text.slice(at));
    ends.push('');
  }
  return { texts, ends };
}

/**
 * The first line of the old file that the new one lacks, where the new one must be the old one and some lines at one place; `null`
 * where all are there, each with its own line end. Only a last line that had none may get one.
 */
export function lostLine(before: SourceLines, after: SourceLines): number | null {
  const { length } = before.texts;
  const same = (one: number, other: number): boolean =>
    before.texts[one] === after.texts[other] &&
    (before.ends[one] === after.ends[other] || (one === length - 1 && before.ends[one] === ''));
  let head = 0;
  while (head < length && same(head, head)) head += 1;
  const added = after.texts.length - length;
  let tail = length;
  while (tail > head && same(tail - 1, tail - 1 + added)) tail -= 1;
  return tail > head ? head : null;
}
