import type { Fields } from '../submission/submission.ts';
import { once } from './once.ts';

/** What reading an entry needs to know about it. Offsets are units into `raw`. */
export interface EntrySource {
  readonly raw: string;
  /** `row` where the entry is a row of a table: pipes part cells. */
  readonly shape: string;
  /** Where the content starts: after indent and marker. */
  readonly from: number;
  readonly headers: readonly string[];
  readonly numbered: { readonly start: number; readonly end: number } | null;
}

/** A value in an entry's raw text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Field id of what it says; see {@link Reading.fields}. */
  readonly field: string;
  /** What it says, as plain text. */
  readonly value: string;
  /** How the value is written where it stands. */
  readonly form: 'text' | 'url' | 'date' | 'badge' | 'exact' | 'code';
  /** Dates: their format, see `dates.ts`. Badges: how a blank is written. Authors: the mark around `et al.` alone. */
  readonly format?: string;
  /** Texts of several lines: what stands between two of them, e.g. a line ending and a bullet. */
  readonly joiner?: string;
  /** Several tags: the marks that close one and open the next, e.g. "` `". */
  readonly parted?: string;
  /** Unknown texts: where they stand, so that those of other entries can be compared. */
  readonly slot?: string;
  /** Parts of a badge that is the face of a link: what names the badge, a line end, and what it says. */
  readonly badge?: string;
}

/**
 * What appears and disappears together: a link with its label and brackets, a venue with its year, a badge, one text.
 *
 * ```
 * [[Paper](https://…)]      *NeurIPS, Feb 2022*      ![](https://img.shields.io/badge/DAPT-blue)
 *  └─ part paper             └ venue  └ date                                       └ name
 * ```
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** A link's constant label (`Paper`), as it stands. */
  readonly label?: { readonly start: number; readonly end: number };
  readonly line: number;
  readonly cell: number;
}

/** An entry as a sequence of atoms; what stands between them is glue. */
export interface Reading {
  readonly raw: string;
  readonly atoms: readonly Atom[];
  /** Field id → value: title, authors, venue, year, date, paper, pdf, code, project, name, …, `text:…` for unknown texts. */
  readonly fields: Fields;
}

/** Whether a field says where and when a paper appeared, the first such or another one. */
export function tellsWhen(field: string): boolean {
  return /^(?:venue|year|date)(?:-\d)?$/.test(field);
}

/** All parts of an entry, in order. */
export const entryParts = once(({ atoms }: Reading): readonly Part[] => atoms.flatMap((atom) => atom.parts));
