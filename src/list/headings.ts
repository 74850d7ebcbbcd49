import { plainText } from '../entry/plain-text.ts';
import type { Line } from './line.ts';
import { readMarker } from './shapes/items.ts';

/** A heading and the lines it takes: ATX, setext, or `<h2>…</h2>`. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Plain text. */
  readonly text: string;
  /** Index of its first line. */
  readonly line: number;
  /** Index of the first line after it. */
  readonly next: number;
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const HTML = /^[ \t]*<h([1-6])\b[^<>]*>(.*)$/i;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const NOT_A_PARAGRAPH = /^ {0,3}(?:[-*+>|<#]|\d{1,9}[.)][ \t]|={3,}|\*{3,})/;

/** All headings of a text, in order, but for those inside an item of a list: they part nothing but the item. */
export function findHeadings(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  /** Column from which on a line belongs to the outermost item that is open; 0 where none is. */
  let within = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.opaque || line.blank) continue;
    const column = /^ */.exec(line.text)?.[0].length ?? 0;
    if (within > 0 && column >= within) continue;
    const marker = readMarker(line);
    within = marker && marker.quotes === 0 ? marker.indent + widthOf(line.text) : 0;
    const atx = ATX.exec(line.text);
    if (atx) {
      const text = plainText((atx[2] ?? '').replace(/[ \t]+#+[ \t]*$/, ''));
      headings.push({ level: (atx[1] ?? '').length, text, line: i, next: i + 1 });
      continue;
    }
    const html = HTML.exec(line.text);
    if (html) {
      const next = behindHtml(lines, i);
      const rest = lines.slice(i + 1, next).map(({ text }) => text);
      headings.push({ level: Number(html[1]), text: plainText([html[2] ?? '', ...rest].join(' ')), line: i, next });
      i = next - 1;
      continue;
    }
    const under = lines[i + 1];
    const setext = under && !under.opaque ? SETEXT.exec(under.text) : null;
    const alone = lines[i - 1]?.blank ?? true;
    if (setext && alone && !NOT_A_PARAGRAPH.test(line.text) && !line.text.includes('|')) {
      headings.push({ level: setext[1]?.startsWith('=') ? 1 : 2, text: plainText(line.text), line: i, next: i + 2 });
      i += 1;
    }
  }
  return headings;
}

/** Width of a marker with the blanks behind it, which are one where an indented sample follows. */
function widthOf(text: string): number {
  const [, mark = '', blanks = ''] = /^[ \t]*(\S+)([ \t]*)/.exec(text) ?? [];
  return mark.length + (blanks.length > MOST_BLANKS ? 1 : blanks.length);
}

const MOST_BLANKS = 4;

/** Lines that a heading in HTML may take. */
const MOST_LINES = 6;

/** The line behind a heading in HTML: behind its closing tag, or behind its first line where none is near. */
function behindHtml(lines: readonly Line[], from: number): number {
  for (let i = from; i < from + MOST_LINES; i += 1) {
    const line = lines[i];
    if (!line || line.blank) break;
    if (/<\/h[1-6]>/i.test(line.text)) return i + 1;
  }
  return from + 1;
}
