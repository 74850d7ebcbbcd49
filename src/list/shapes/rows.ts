import type { Table } from 'mdast';
import { plainText } from '../../entry/plain-text.ts';
import { barsOf } from '../../entry/style.ts';
import type { HtmlElement } from '../../markdown/html-elements.ts';
import { extentOf, extentOfElement, type Source } from '../source.ts';
import { type Block, block, type Run } from './block.ts';

/** Whether a line is the `|---|:-:|` under a table's header. */
export function isDelimiter(text: string): boolean {
  if (!text.includes('-') || !text.includes('|')) return false;
  return splitCells(text).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** The rows of a Markdown table, those left out that look like the line under its header. */
export function rowsOf(source: Source, table: Table): Run {
  const { first, last } = extentOf(source, table);
  const headers = splitCells(source.lines[first]?.text ?? '').map(plainText);
  const blocks = table.children.slice(1).flatMap((row): Block[] => {
    const line = extentOf(source, row).first;
    const text = source.lines[line]?.text ?? '';
    const from = EDGE.exec(text)?.[0].length ?? 0;
    return isDelimiter(text) ? [] : [block('row', line, line, { from, headers })];
  });
  return { shape: 'row', first, next: last + 1, blocks, headers };
}

/** What stands before the first cell of a row. */
const EDGE = /^[ \t>]*\|?/;

/** Cells of a row, without the edge pipes. */
export function splitCells(row: string): string[] {
  const inner = row.replace(EDGE, '').replace(/\|[ \t]*$/, '');
  const bars = barsOf(inner);
  return [...bars, inner.length].map((end, i) => inner.slice(i === 0 ? 0 : (bars[i - 1] ?? 0) + 1, end));
}

/** The rows of an HTML table, those with a `<th>` left out; rows that share a line are one. */
export function htmlRowsOf(source: Source, table: HtmlElement): Run {
  const { first, last } = extentOfElement(source, table);
  const blocks: Block[] = [];
  for (const row of rowsIn(table)) {
    if (row.children.some(({ tag }) => tag === 'th')) continue;
    const extent = extentOfElement(source, row);
    const before = blocks.at(-1);
    if (before && before.last >= extent.first) blocks[blocks.length - 1] = block('html-row', before.first, extent.last);
    else blocks.push(block('html-row', extent.first, extent.last));
  }
  return { shape: 'html-row', first, next: last + 1, blocks };
}

function rowsIn({ children }: HtmlElement): HtmlElement[] {
  return children.flatMap((child) => (child.tag === 'tr' ? [child] : child.tag === 'table' ? [] : rowsIn(child)));
}
