import type { BlameRange } from '../list/blame-range.ts';
import type { List, Section } from '../list/list.ts';
import { numberedEnd } from '../numbering/numbering.ts';
import { siblings } from '../sections/siblings.ts';
import type { Fields } from '../submission/submission.ts';
import { findSlot, type Slot } from './find-slot.ts';
import { type AskedOrder, slotByOrder } from './slot-by-order.ts';

/** What decides where in its section an entry goes. */
export interface PlaceOptions {
  /** Place among the section's entries, over everything else. */
  readonly at?: number;
  /** The order that the configuration asks for; without it, or with `auto`, the order that the list shows. */
  readonly order?: AskedOrder | 'auto';
  /** Which commit was the last to touch which line of the list. */
  readonly blame?: readonly BlameRange[] | undefined;
}

/** Sections and entries of each that are asked for an order where the section itself shows none. */
const MOST_SIBLINGS = 12;
const MOST_ENTRIES = 60;

/** The slot of a new entry, whoever decides it: the caller, the configuration, or the list itself. */
export function chooseSlot(
  list: List,
  section: Section,
  fields: Fields,
  { at: wanted, order = 'auto' }: PlaceOptions,
): Slot {
  const entries = section.entries.map((entry) => entry.fields);
  const counted = numberedEnd(list, section);
  const at = wanted ?? (order === 'auto' ? undefined : slotByOrder(order, entries, fields, counted < 0));
  if (at !== undefined) {
    const index = Math.min(Math.max(at, 0), entries.length);
    return { index, joins: index === entries.length ? 'previous' : 'next' };
  }
  const near = siblings(list, section).slice(0, MOST_SIBLINGS);
  return findSlot(
    entries,
    near.map((other) => other.entries.slice(0, MOST_ENTRIES).map((entry) => entry.fields)),
    fields,
    counted,
  );
}
