import type { EntrySource } from '../entry/reading.ts';
import type { Layout } from '../entry/template.ts';
import type { Problem } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { BlameRange } from './blame-range.ts';
import { countBefore } from './count-before.ts';
import type { Heading } from './headings.ts';
import type { Line } from './line.ts';
import type { ShapeName } from './shapes/block.ts';

/**
 * Stage ④: a list as positions in its own text. Offsets are UTF-16 units into `text`, which is the file without its
 * byte order mark; `start` is inclusive, `end` exclusive.
 *
 * ```
 * ## Pruning                                    ← section, path ["Awesome", "Pruning"]
 *
 * - **[1] Token Merging**, CVPRW 2023.          ← entry 1: start (of the line)
 *
 *   *Bolya and Hoffman.*                          entry 1: end (of its last line, trailing blanks included)
 * ```
 */
export interface List {
  readonly text: string;
  /** `"\uFEFF"` where the file has a byte order mark, else `""`: it goes back on when the file is written. */
  readonly bom: string;
  /** In the order of the text; a section's own entries, not those of its sub-sections. */
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
  /** All of them, those that are papers too. */
  readonly headings: readonly Heading[];
  /** Why nothing may be written into it: a program writes it, or a merge was left half done. */
  readonly refused: Problem | null;
}

/** The part of a list under one heading (or under a bold line, a parent bullet or a summary that names a sub-list). */
export interface Section {
  /** Plain texts of the headings from the outermost down, e.g. `["Pruning", "2024"]`. */
  readonly path: readonly string[];
  /** Whether the last part of the path is a heading's text or the name of a group under one. */
  readonly kind: 'heading' | 'group';
  /** From the end of the heading's line to the next heading. */
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  /** Plain texts of the header's cells where the section holds a table. */
  readonly headers: readonly string[];
}

/** One paper as it stands in the list: whole lines. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly shape: ShapeName;
  /** Where the content starts, in units from `start`: after indent and marker. */
  readonly from: number;
  readonly headers: readonly string[];
  /** The running number that is written, and where, in units from `start`; `null` where there is none. */
  readonly numbered: { readonly start: number; readonly end: number; readonly value: number } | null;
  readonly number: number | null;
  /** What the entry says, by field id, as plain text. Read when asked for. */
  readonly fields: Fields;
  /** Where an `entry:` template claims the entry: what is irregular in it. */
  readonly layout?: Layout;
}

/** A list and the file it stands in: a repository has one, or several. */
export interface ListFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly list: List;
  /** Which commit was the last to touch which of its lines, where that is known. */
  readonly blame?: readonly BlameRange[];
}

/** The line, from 1, that an offset of a list's text stands on; lines are found by halves. */
export function lineAt({ lines }: Pick<List, 'lines'>, offset: number): number {
  return countBefore(lines, ({ start }) => start <= offset);
}

/** The entries of all sections of a list, in their order. */
export function allEntries({ sections }: Pick<List, 'sections'>): Entry[] {
  return sections.flatMap(({ entries }) => entries);
}

/** An entry as the style engine reads it. */
export function sourceOf({ text }: Pick<List, 'text'>, entry: Entry): EntrySource {
  return {
    raw: text.slice(entry.start, entry.end),
    shape: entry.shape,
    from: entry.from,
    headers: entry.headers,
    numbered: entry.numbered,
  };
}
