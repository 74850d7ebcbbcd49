import type { Layout } from '../entry/template.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * Stage ④: a list as positions in its own text. Offsets are UTF-16 units into `text`, which is the file without its
 * byte order mark; `start` is inclusive, `end` exclusive.
 *
 * ```
 * ## Pruning                                    ← section, path ["Awesome", "Pruning"]
 *
 * - **[1] Token Merging**, CVPRW 2023.          ← entry 1: start
 *
 *   *Bolya and Hoffman.*                          entry 1: end (after its last visible character)
 * ```
 */
export interface List {
  readonly text: string;
  /** `"\uFEFF"` where the file has a byte order mark, else `""`: it goes back on when the file is written. */
  readonly bom: string;
  /** In the order of the text; a section's own entries, not those of its sub-sections. */
  readonly sections: readonly Section[];
}

/** The part of a list under one heading (or under a bold line, a parent bullet or a summary that names a sub-list). */
export interface Section {
  /** Plain texts of the headings from the outermost down, e.g. `["Pruning", "2024"]`. */
  readonly path: readonly string[];
  /** From the end of the heading's line to the next heading. */
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** One paper as it stands in the list. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  /** The running number that is written, `null` where there is none. */
  readonly number: number | null;
  /** What the entry says, by field id, as plain text. */
  readonly fields: Fields;
  /** Where an `entry:` template read the entry: what is irregular in it. */
  readonly layout?: Layout;
}
