import type { Line } from './line.ts';
import { hasLink } from './looks-like-entry.ts';

/** A line across the page, or an empty one by HTML. */
const RULE = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:<[bh]r ?\/?>[ \t]*)+)$/i;
/** A link into the page itself: `[back to top](#top)`, `<a href="#top">⬆</a>`. */
const INWARD = /\]\(#|href ?= ?["']?#/i;
/** Letters of the longest line that only leads back. */
const LONGEST = 160;

/**
 * Tells where what closes a section begins, behind the last thing in it: a line across the page, a link back to the top. Such lines belong to
 * no entry, unless each entry has them.
 *
 * @returns of a heading and the line behind its body: the first of the closing lines, or that line where there are none
 */
export function closingLines(
  lines: readonly Line[],
): (body: { readonly heading: { readonly line: number }; readonly end: number }) => number {
  const isClosing = (text: string): boolean =>
    RULE.test(text) || (text.length <= LONGEST && INWARD.test(text) && !hasLink(text));
  return ({ heading, end }) => {
    const body = lines.slice(heading.line + 1, end);
    const last = body.findLastIndex(({ blank, opaque, text }) => !blank && (opaque || !isClosing(text)));
    const first = body.findIndex(({ blank }, at) => at > last && !blank);
    return first < 0 ? end : heading.line + 1 + first;
  };
}
