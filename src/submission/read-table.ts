import type { LabelReader } from './labels-of.ts';

/** One row of a Markdown table. */
export interface TableRow {
  /** Indices of its line. */
  readonly line: number;
  readonly cells: readonly TableCell[];
}

/** One cell and the field that the column's head names, where it names one. */
export interface TableCell {
  readonly field: string | undefined;
  readonly text: string;
}

/**
 * The rows of the tables in a text, also of tables without outer pipes, and the lines that their heads and rules take.
 *
 * ```
 * Title | Link | Code      ← head
 * -- | -- | --             ← rule
 * A | https://… | N/A      ← row
 * ```
 */
export function readTables(
  lines: readonly string[],
  labels: LabelReader,
): { rows: TableRow[]; heads: ReadonlySet<number> } {
  const rows: TableRow[] = [];
  const heads = new Set<number>();
  let fields: (string | undefined)[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.includes('|')) {
      fields = undefined;
      continue;
    }
    const next = lines[index + 1] ?? '';
    if (fields === undefined && isRule(next)) {
      fields = splitRow(line).map(labels);
      heads.add(index).add(index + 1);
    } else if (fields !== undefined && !heads.has(index)) {
      const columns = fields;
      rows.push({ line: index, cells: splitRow(line).map((text, column) => ({ field: columns[column], text })) });
    } else if (fields === undefined && /^\s*\|.*\|\s*$/.test(line)) {
      rows.push({ line: index, cells: splitRow(line).map((text) => ({ field: undefined, text })) });
    }
  }
  return { rows, heads };
}

const MOST_CELLS = 30;

function isRule(line: string): boolean {
  return line.includes('|') && splitRow(line).every((cell) => /^:?-+:?$/.test(cell));
}

/** Cells of a row; `\|` is text. */
function splitRow(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/, MOST_CELLS).map((cell) => cell.replaceAll('\\|', '|').trim());
}
