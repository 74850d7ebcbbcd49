import type { BlameRange } from '../list/blame-range.ts';
import type { List, Section } from '../list/list.ts';
import { numberedEnd } from '../numbering/numbering.ts';
import { siblings } from '../sections/siblings.ts';
import type { Fields } from '../submission/submission.ts';
import { type AskOrder, endByHistory } from './end-by-history.ts';
import { findSlot, type Slot } from './find-slot.ts';
import { type AskedOrder, slotByOrder } from './slot-by-order.ts';
import { whenWritten } from './when-written.ts';

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

/** The slot of a new entry, whoever decides it: the caller, the configuration, the list's history, or its order. */
export function chooseSlot(
  list: List,
  section: Section,
  fields: Fields,
  { at: wanted, order = 'auto', blame }: PlaceOptions,
): Slot {
  const entries = section.entries.map((entry) => entry.fields);
  const counted = numberedEnd(list, section);
  const at = wanted ?? (order === 'auto' ? undefined : slotByOrder(order, entries, fields, counted < 0));
  if (at !== undefined) {
    const index = Math.min(Math.max(at, 0), entries.length);
    return { index, joins: index === entries.length ? 'previous' : 'next' };
  }
  const near = siblings(list, section)
    .slice(0, MOST_SIBLINGS)
    .map((other) => other.entries.slice(0, MOST_ENTRIES));
  const byOrder: AskOrder = (own, others, paper) => findSlot(own, others, paper, counted).index;
  const grown = { own: section.entries, siblings: near, written: whenWritten(list, blame) };
  // The next number is where the last one is.
  const end = counted === 0 ? endByHistory(grown, byOrder) : undefined;
  if (end !== undefined)
    return end === 'top' ? { index: 0, joins: 'next' } : { index: entries.length, joins: 'previous' };
  return findSlot(
    entries,
    near.map((own) => own.map((entry) => entry.fields)),
    fields,
    counted,
  );
}
