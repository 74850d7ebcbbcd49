/**
 * One line of a text. Offsets are UTF-16 units; `end` is before the line ending.
 *
 * ```
 * ·-·[Title](url)··⏎
 * ^start            ^end    next line's start is after ⏎ (LF or CRLF)
 * ```
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nothing but blanks. */
  readonly blank: boolean;
  /** Inside (or a fence of) a code block, preformatted HTML or an HTML comment: never structure. */
  readonly opaque: boolean;
}

const FENCE = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;

/** What begins preformatted HTML, which goes on to its end tag whatever stands in it. */
const PREFORMATTED = /^ {0,3}<pre(?:[\s>]|$)/i;

/** A line with what stands in marks of code as blanks. */
function withoutCode(text: string): string {
  return text.replace(/`+[^`]*`+/g, (code) => ' '.repeat(code.length));
}

/** Splits a text into lines and marks those that cannot be structure; one pass, linear. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let fence = '';
  let comment = false;
  let preformatted = false;
  for (let start = 0; start <= text.length; ) {
    let feed = text.indexOf('\n', start);
    if (feed < 0) feed = text.length;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
    const content = text.slice(start, end);
    const mark = comment ? undefined : FENCE.exec(content)?.[1];
    let opaque = comment || preformatted || fence !== '';
    if (preformatted || (!comment && fence === '' && PREFORMATTED.test(content))) {
      opaque = true;
      preformatted = !/<\/pre>/i.test(content);
    } else if (fence) {
      if (mark?.startsWith(fence) && content.trim().length - mark.length <= 2) fence = '';
    } else if (mark && !content.slice(content.indexOf(mark) + mark.length).includes('`')) {
      fence = mark;
      opaque = true;
    } else {
      const bare = content.includes('<!--') ? withoutCode(content) : content;
      const opens = bare.lastIndexOf('<!--');
      const closes = bare.lastIndexOf('-->');
      if (comment) comment = closes < 0 || opens > closes;
      else if (opens >= 0 && closes < opens) {
        comment = true;
        opaque = content.slice(0, opens).trim() === '';
      } else if (opens >= 0 && content.trim().startsWith('<!--') && content.trim().endsWith('-->')) opaque = true;
    }
    lines.push({ start, end, text: content, blank: content.trim() === '', opaque });
    start = feed + 1;
  }
  return lines;
}
