import type { Line } from './line.ts';
import { looksLikeEntry } from './looks-like-entry.ts';

/** Lines that look like items of a list and are something else to a Markdown parser. */
export interface Hidden {
  readonly count: number;
  /** The first of them, from 1, and what it is instead. */
  readonly line: number;
  readonly what: string;
}

const MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?:[ \t]|$)/;
/** `-Title` or `+Title`, or `*Title` where it opens no emphasis. */
const GLUED = /^(?:[-+](?![-+>\s\d])|\*(?![*\s])(?!.*\*))/;
const BREAK = /^(?:#{1,6}(?:\s|$)|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;
/** An HTML block of these lasts up to an empty line: https://spec.commonmark.org/0.31.2/#html-blocks */
const HTML =
  /^<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)/i;

/**
 * What looks like a list and is none on GitHub, by the rules of CommonMark; `null` where there is no such line.
 *
 * ```
 * Papers of 2024            ····- [Title](…)      <details>
 * ····- [Title](…)          ^^^^ code             - [Title](…)       -[Title](…)
 *     ^ goes on with                                ^ HTML           ^ goes on with a paragraph
 *       the paragraph
 * ```
 */
export function findHidden(lines: readonly Line[]): Hidden | null {
  const hidden: Omit<Hidden, 'count'>[] = [];
  /** What stands open at the start of a line: an HTML block, a paragraph, an item. */
  let [isHtml, isParagraph, isItem] = [false, false, false];
  /** Indent of an HTML block inside an item: a line that is indented less ends the item and the block with it. */
  let within = 0;
  let wasBlank = true;
  for (const [i, line] of lines.entries()) {
    if (line.blank || line.opaque) {
      [isHtml, isParagraph, wasBlank] = [false, false, true];
      continue;
    }
    const body = line.text.replace(/^[ \t]+/, '');
    const indent = columnsOf(line.text.slice(0, line.text.length - body.length));
    const marker = MARKER.exec(body);
    if (marker && indent < within) isHtml = false;
    const isBreak = indent < 4 && BREAK.test(body);
    let what: string | null = null;
    if (marker && !isBreak) {
      if (isHtml) what = 'HTML';
      else if (!isItem && indent >= 4) what = isParagraph ? 'the text of a paragraph' : 'code';
      else if (!isItem && isParagraph && marker[1] !== undefined && Number(marker[1]) !== 1)
        what = 'the text of a paragraph';
      else isItem = true;
    } else if (!isHtml && indent < 4 && GLUED.test(body)) what = 'the text of a paragraph';
    if (what !== null && looksLikeEntry(body)) hidden.push({ line: i + 1, what });
    if (isBreak || (!marker && indent < 2 && wasBlank)) isItem = false;
    if (!isParagraph && indent < 4 && HTML.test(body)) [isHtml, within] = [true, isItem ? indent : 0];
    isParagraph = !isHtml && !isBreak && what !== 'code';
    wasBlank = false;
  }
  const [first] = hidden;
  return first ? { count: hidden.length, ...first } : null;
}

function columnsOf(blanks: string): number {
  let column = 0;
  for (const char of blanks) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
