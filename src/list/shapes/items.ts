import type { Line } from '../line.ts';
import { type Block, block, type Shape } from './block.ts';

const MARKER = /^([ \t>]*)([-*+•]|(\d{1,9})[.)])([ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const THEMATIC = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** List items with all that belongs to them: continuation lines, sub-items, paragraphs indented under them. */
export const items: Shape = {
  name: 'item',
  read(lines, at, to) {
    const first = readMarker(lines[at]);
    if (!first || isSample(lines, at, first)) return undefined;
    const found: Block[] = [];
    let next = at;
    while (next < to) {
      const marker = readMarker(lines[next]);
      const item = marker?.quotes === first.quotes ? readItem(lines, next, to) : undefined;
      if (!item) break;
      found.push(item);
      next = item.last + 1;
      while (next < to && lines[next]?.blank) next += 1;
    }
    const last = found.at(-1)?.last ?? at;
    return { blocks: found, next: last + 1 };
  },
};

/** Whether a marker that no item is above is the text of an indented sample. */
function isSample(lines: readonly Line[], at: number, { indent, quotes }: Marker): boolean {
  return quotes === 0 && indent >= SAMPLE && (lines[at - 1]?.blank ?? true);
}

/** Columns from which on a line behind a blank one is code. */
const SAMPLE = 4;

interface Marker {
  readonly indent: number;
  readonly from: number;
  readonly number: Block['number'];
  /** How many quotes it stands in. */
  readonly quotes: number;
}

/** The marker of an item, or `undefined` where the line is none (a thematic break is none). */
export function readMarker(line: Line | undefined): Marker | undefined {
  if (!line || line.opaque || line.blank || THEMATIC.test(line.text)) return undefined;
  const hit = MARKER.exec(line.text);
  if (!hit) return undefined;
  const indent = columns(hit[1] ?? '');
  const start = (hit[1] ?? '').length;
  const number = hit[3] ? { start, end: start + hit[3].length, value: Number(hit[3]) } : null;
  return { indent, from: hit[0].length, number, quotes: (hit[1] ?? '').replace(/[^>]/g, '').length };
}

function columns(blanks: string): number {
  let column = 0;
  for (const char of blanks) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function readItem(lines: readonly Line[], at: number, to: number): Block | undefined {
  const marker = readMarker(lines[at]);
  if (!marker) return undefined;
  const children: Block[] = [];
  let last = at;
  let own = -1;
  let i = at + 1;
  while (i < to) {
    const line = lines[i] as Line;
    if (line.blank) {
      i += 1;
      continue;
    }
    const indent = columns(/^[ \t]*/.exec(line.text)?.[0] ?? '');
    const sub = readMarker(line);
    if (sub && sub.quotes !== marker.quotes && indent <= marker.indent + 1) break;
    if (sub && sub.indent > marker.indent + 1) {
      if (own < 0) own = last;
      const child = readItem(lines, i, to);
      if (!child) break;
      children.push(child);
      last = child.last;
      i = child.last + 1;
      continue;
    }
    const lazy = i === last + 1 && !sub && !startsBlock(line);
    const within = indent > marker.indent + 1 && !sub;
    if (!lazy && !within && !(line.opaque && i === last + 1)) break;
    last = i;
    i += 1;
  }
  const { indent, from, number } = marker;
  return block('item', at, last, { indent, from, number, children, own: own < 0 ? last : own });
}

/** Whether a line that is not indented ends an item before it even without a blank line between. */
function startsBlock(line: Line): boolean {
  return (
    /^ {0,3}(?:#{1,6}(?:\s|$)|<\/?(?:details|summary|table|div|p|h\d|ul|ol|br)\b|>|={3,}\s*$)/i.test(line.text) ||
    THEMATIC.test(line.text)
  );
}
