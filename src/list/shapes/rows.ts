import { plainText } from '../../entry/plain-text.ts';
import type { Line } from '../line.ts';
import { type Block, block, type Shape } from './block.ts';

const DELIMITER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a line is the `|---|:-:|` under a table's header. */
export function isDelimiter(text: string): boolean {
  return text.includes('-') && text.includes('|') && DELIMITER.test(text);
}

/** Rows of a GFM table: header, delimiter, then one row per line up to a blank line or a line without a pipe. */
export const rows: Shape = {
  name: 'row',
  read(lines, at, to) {
    const header = lines[at];
    const under = lines[at + 1];
    if (!header?.text.includes('|') || !under || under.opaque || !isDelimiter(under.text)) return undefined;
    const headers = splitCells(header.text).map(plainText);
    const blocks: Block[] = [];
    let i = at + 2;
    for (; i < to; i += 1) {
      const line = lines[i];
      if (!line || line.blank || line.opaque || !line.text.includes('|')) break;
      const from = /^[ \t>]*\|?/.exec(line.text)?.[0].length ?? 0;
      if (!isDelimiter(line.text)) blocks.push(block('row', i, i, { from, headers }));
    }
    return { blocks, next: i, headers };
  },
};

/** Cells of a row, without the edge pipes. A pipe after a backslash is text. */
export function splitCells(row: string): string[] {
  const inner = row.replace(/^[ \t>]*\|?/, '').replace(/\|[ \t]*$/, '');
  const cells: string[] = [];
  let start = 0;
  for (let i = 0; i < inner.length; i += 1) {
    if (inner[i] === '\\') i += 1;
    else if (inner[i] === '|') {
      cells.push(inner.slice(start, i));
      start = i + 1;
    }
  }
  return [...cells, inner.slice(start)];
}

/** Rows of an HTML table: `<tr>` to `</tr>`, those of `<th>` left out. */
export const htmlRows: Shape = {
  name: 'html-row',
  read(lines, at, to) {
    if (!/^[ \t]*<table\b/i.test(lines[at]?.text ?? '')) return undefined;
    const blocks: Block[] = [];
    let open = -1;
    let i = at;
    for (; i < to; i += 1) {
      const line = lines[i] as Line;
      if (/<tr\b/i.test(line.text) && open < 0) open = i;
      if (/<\/tr>/i.test(line.text) && open >= 0) {
        if (!lines.slice(open, i + 1).some((part) => /<th\b/i.test(part.text))) blocks.push(block('html-row', open, i));
        open = -1;
      }
      if (/<\/table>/i.test(line.text)) break;
    }
    return { blocks, next: Math.min(i + 1, to) };
  },
};
