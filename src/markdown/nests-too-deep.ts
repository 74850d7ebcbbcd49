/** Containers in containers. People nest four or five. */
const DEEPEST = 64;

/** Marks of containers at the begin of a line: quotes, bullets, numbers, and what begins a footnote. */
const MARK = /(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/y;
const BLANKS = /[ \t]*/y;

/**
 * Whether quotes and lists stand in one another deeper than anybody writes, which would cost a parser more than the text is long.
 * Counted from the marks alone, one pass, and never too low: an item may hold what stands further right than its mark.
 */
export function nestsTooDeep(text: string): boolean {
  /** Where the marks of items stand that are open, from the left. */
  const open: number[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let isFirst = true;
    let quotes = 0;
    for (;;) {
      BLANKS.lastIndex = at;
      BLANKS.exec(text);
      MARK.lastIndex = BLANKS.lastIndex;
      if (!MARK.test(text)) break;
      if (text[BLANKS.lastIndex] === '>') quotes += 1;
      const column = BLANKS.lastIndex - start;
      if (isFirst) while ((open.at(-1) ?? -1) >= column) open.pop();
      isFirst = false;
      open.push(column);
      if (open.length + quotes > DEEPEST) return true;
      at = MARK.lastIndex;
    }
    const feed = text.slice(at, at + 1) === '\n' ? at : text.indexOf('\n', at);
    at = feed < 0 ? text.length : feed + 1;
  }
  return false;
}
