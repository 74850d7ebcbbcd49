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
  /** Blocks inside: the sub-items of an item, what a `<details>` holds. */
  readonly children: readonly Block[];
  /** Last line of the block's own text, before its children. */
  readonly own: number;
}

/** Reads the block that starts at a line, if it is of this shape. Shapes are tried in order; one line belongs to one block. */
export interface Shape {
  readonly name: ShapeName;
  read(lines: readonly Line[], at: number, to: number): Found | undefined;
}

/** Blocks found and the line to go on at; `group` where the blocks are a named group (a `<summary>`). */
export interface Found {
  readonly blocks: readonly Block[];
  readonly next: number;
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
