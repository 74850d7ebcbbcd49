import type { Facts } from './facts.ts';
import type { Shape } from './shape.ts';

/** One entry, and where its lines are. */
export interface TrueEntry {
  readonly facts: Facts;
  readonly number: number;
  /** Its first line, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** A run of entries that a paper can be added to. */
export interface TrueSection {
  /** Headings above it, in plain text. */
  readonly path: readonly string[];
  /** The bold line above it, where it is a group. */
  readonly group: string | null;
  readonly entries: readonly TrueEntry[];
}

export type Order = 'append' | 'prepend' | 'none' | 'year-up' | 'year-down' | 'alphabetical';
export type Numbering = 'none' | 'rising' | 'falling' | 'lazy' | 'running';

/** A list with all that is true of it. */
export interface GeneratedList {
  readonly text: string;
  /** Its lines, each with its line end. */
  readonly lines: readonly string[];
  readonly sections: readonly TrueSection[];
  readonly shape: Shape;
  readonly order: Order;
  readonly numbering: Numbering;
  /** Lines that count the entries of a section, by line, as they read with one more there. */
  readonly counts: ReadonlyMap<number, { readonly section: TrueSection; readonly next: string }>;
}

/** A list, a paper for one of its sections, and the body of the issue that asks for it. */
export interface GeneratedCase {
  readonly list: GeneratedList;
  readonly section: TrueSection;
  /** The values given, by field. */
  readonly given: Facts;
  /** The values given, by the label that they stand under. */
  readonly labels: Readonly<Record<string, string>>;
  readonly body: string;
}
