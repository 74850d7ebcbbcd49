import type { Line } from '../line.ts';

/** What an entry is made of. A shape says where its blocks begin and end; everything inside is read by `src/entry`. */
export type ShapeName = 'item' | 'row' | 'paragraph' | 'html-row' | 'details' | 'heading';

/** A run of whole lines that may be one entry; `last` is its last line with anything on it. */
export interface Block {
  readonly shape: ShapeName;
  readonly first: number;
  readonly last: number;
  /** Where the content starts, in units from the block's first line: after the indent and the marker. */
  readonly from: number;
  /** The number of an ordered list's marker. */
  readonly number: { readonly start: number; readonly end: number; readonly value: number } | null;
  /** Rows: plain texts of the header's cells. */
  readonly headers: readonly string[];
  /** Items: column of the marker. Two blocks of one shape and indent are siblings. */
  readonly indent: number;
  /** Blocks inside: the sub-items of an item. */
  readonly children: readonly Block[];
  /** Last line of the block's own text, before its children. */
  readonly own: number;
}

/** Blocks of one shape that stand together: the items of a list, the rows of a table, or one block alone. */
export interface Run {
  readonly shape: ShapeName;
  readonly first: number;
  /** The line behind it. */
  readonly next: number;
  readonly blocks: readonly Block[];
  /** What a `<details>` is called by its `<summary>`: the blocks inside it are runs of their own behind it. */
  readonly group?: string;
  /** Tables: plain texts of the header's cells, also where no row is under it yet. */
  readonly headers?: readonly string[];
}

/** A block with nothing special about it. */
export function block(shape: ShapeName, first: number, last: number, more: Partial<Block> = {}): Block {
  return { shape, first, last, from: 0, number: null, headers: [], indent: 0, children: [], own: last, ...more };
}

/** The text of lines `first` to `last`, as it stands. */
export function textOf(lines: readonly Line[], first: number, last: number): string {
  const text: string[] = [];
  for (let i = first; i <= last; i += 1) text.push(lines[i]?.text ?? '');
  return text.join('\n');
}
