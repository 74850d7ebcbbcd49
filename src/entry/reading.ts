import type { Fields } from '../submission/submission.ts';
import type { LineLabels } from './learn-labels.ts';
import type { ListVenues } from './learn-venues.ts';
import type { NamesBeside } from './names-beside.ts';
import type { TitleColumns } from './title-columns.ts';

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

/** What was learnt from many entries of a list and makes reading one surer. */
export interface Habits {
  /** Where titles stand in this list. */
  readonly titleColumns?: TitleColumns;
  /** A year right behind a title is a part of it: hardly any other entry has one there. */
  readonly yearsAreTitles?: boolean;
  /** What lines begin with before their values. */
  readonly labels?: LineLabels;
  /** The venues that its entries name beside a year. */
  readonly venues?: ListVenues;
  /** Where running text has the authors beside the title. */
  readonly namesBeside?: NamesBeside;
  /** Images that are icons of the list. */
  readonly images?: ReadonlySet<string>;
  /** Badges of links that say the same in all entries (`Code-GitHub`): labels, no values. As {@link Part.badge}. */
  readonly badges?: ReadonlySet<string>;
  /** A full stop after the authors is the list's, not theirs. */
  readonly authorsStop?: boolean;
  /** The columns of links that are labelled with the venue, so that `arXiv` as a label is one. */
  readonly venueColumns?: ReadonlySet<string>;
  /** Labels of links that say the same in nearly all entries, in lower case: wording, whatever they read like. */
  readonly linkLabels?: ReadonlySet<string>;
  /** The label before the one link that nearly all entries have, where none has a link to the paper: `Osoite: https://…`. */
  readonly paperLabel?: string;
  /** `Proceedings of` is the list's wording, not the venue's: most conferences have it. */
  readonly proceedings?: boolean;
  /** Texts that are part of the wording, by slot. */
  readonly literals?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots whose unknown texts are a known field, because most of them are. */
  readonly slots?: ReadonlyMap<string, string>;
}
