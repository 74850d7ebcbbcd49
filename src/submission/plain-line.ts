/**
 * A line without what Markdown puts around its words: quote and list marks, boxes, heading marks, emphasis, an emoji in
 * front.
 *
 * ```
 * "- **Title:** Fast and Slow"  → "Title: Fast and Slow"
 * "## 📚 Paper"                 → "Paper"
 * ```
 */
export function plainLine(line: string): string {
  let text = withoutCodeMarks(line.trim());
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const mark = MARK_IN_FRONT.exec(text);
    if (!mark) break;
    text = text.slice(mark[0].length);
  }
  return text
    .replace(/\*{2,3}|__(?=\S)|(?<=\S)__/g, '')
    .replace(/^[*_](?=\S)|(?<=\S)[*_]$/g, '')
    .trim();
}

/** An entry that was pasted as code. */
function withoutCodeMarks(text: string): string {
  return text.length > 2 && text.startsWith('`') && text.endsWith('`') ? text.slice(1, -1).trim() : text;
}

const DEEPEST = 8;
const MARK_IN_FRONT =
  /^(?:>|[-*+•·‣–][ \t]+|\(?\d{1,3}[.)][ \t]+|#{1,6}(?!#)|\[[ xX]?\][ \t]+|(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})|:[a-z_]{2,30}:)\s*/u;

/** Whether a line begins an item of a list. */
export function isListItem(line: string): boolean {
  return /^\s*(?:[-*+•·‣][ \t]+|\d{1,3}[.)][ \t]+)/.test(line);
}
