import { type Block, linesOfBlock } from './block.ts';

/**
 * What is wrong with a new row of a table of Markdown: no other row has as many cells, not even its head. GitHub fills up a row that
 * has too few and drops what is too many. `null` where nothing is.
 *
 * @param table the rows beside it, its head first
 */
export function faultOfCells(row: Block, table: readonly Block[]): string | null {
  const [head] = table;
  if (row.kind !== 'row' || head?.kind !== 'head') return null;
  const cells = cellsIn(row);
  const asRead = [cells, ...(endsOpen(row) ? [cells + 1] : [])];
  if (table.some((other) => asRead.includes(cellsIn(other)))) return null;
  return `would have ${cells} ${cells === 1 ? 'cell' : 'cells'}, where the table has ${cellsIn(head)}`;
}

/** How many cells a row has: bars part them, unless one is escaped, and may stand around them all. */
function cellsIn(row: Block): number {
  const [line = ''] = linesOfBlock(row);
  const inner = line.replace(/^[\s>]*\|?/, '').trimEnd();
  const bars = inner.match(/(?<!\\)\|/g)?.length ?? 0;
  return /(?<!\\)\|$/.test(inner) ? bars : bars + 1;
}

/** `Hum | 1 | `: without a bar in front, one at the end may stand before a cell of nothing. */
function endsOpen(row: Block): boolean {
  const [line = ''] = linesOfBlock(row);
  return /^[\s>]*[^\s>|]/.test(line) && /(?<!\\)\|\s*$/.test(line);
}
