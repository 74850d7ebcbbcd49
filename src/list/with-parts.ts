import type { Line } from './line.ts';
import type { Block } from './shapes/block.ts';

/** What no part of an entry begins with: a line across the page, a comment, the end or begin of a fold. */
const NO_PART =
  /^[ \t]*(?:<!--|<\/|<(?:details|br|hr|table|center|div)\b|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/i;

/**
 * Paragraphs that are titles, with what stands below each up to the next, where that is how most of them are: a description, an
 * abstract in a quote, a picture, BibTeX. Nothing may come between them. Behind the last title it is as much as others have at most.
 *
 * ```
 * **Owls** [[paper](u)]
 *                              one entry
 * A study of forty owls.
 *
 * **Coffee** [[paper](u)]
 * ```
 *
 * @param to the line behind the last that may belong to them
 */
export function withParts(lines: readonly Line[], titles: readonly Block[], to: number): Block[] {
  const parts = titles.map(({ last }, index) => partsIn(lines, last + 1, titles[index + 1]?.first ?? to));
  const followed = parts.filter(({ length }) => length > 0).length;
  if (followed < 2 || followed * 2 <= titles.length) return [...titles];
  const most = Math.max(...parts.slice(0, -1).map(({ length }) => length));
  return titles.map((title, index) => {
    const own = index === titles.length - 1 ? parts[index]?.slice(0, most) : parts[index];
    return { ...title, last: own?.at(-1) ?? title.last };
  });
}

/** The last lines of the runs of lines that may be parts of an entry, up to the first that may not. */
function partsIn(lines: readonly Line[], from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || (line.blank && !line.opaque)) continue;
    if (NO_PART.test(line.text)) break;
    while (at + 1 < to && lines[at + 1] && (!lines[at + 1]?.blank || (line.opaque && lines[at + 1]?.opaque))) at += 1;
    ends.push(at);
  }
  return ends;
}
