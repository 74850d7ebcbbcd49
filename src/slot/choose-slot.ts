import type { BlameRange } from '../list/blame-range.ts';
import type { List, Section } from '../list/list.ts';
import { numberedEnd } from '../numbering/numbering.ts';
import { siblings } from '../sections/siblings.ts';
import type { Fields } from '../submission/submission.ts';
import { asDated } from './as-dated.ts';
import { countInOrder } from './direction-of.ts';
import { type AskOrder, endByHistory } from './end-by-history.ts';
import { findSlot, type Slot, type SlotRule } from './find-slot.ts';
import { type AskedOrder, slotByOrder } from './slot-by-order.ts';
import { byArxiv, byAuthor, byTitle, byWhen, type Order, type SortKeys, sortKeys } from './sort-keys.ts';
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

/** Why an entry goes where it goes. */
export interface Placing {
  readonly rule: SlotRule;
  /**
   * How many entries the rule is true of, and of how many: of an order, the nearest that can be compared at all; of the history, the last
   * additions to the section. `null` where the rule says nothing of other entries.
   */
  readonly explains: readonly [right: number, of: number] | null;
}

/** A slot, and why it is that one, which is found out when it is asked for. */
export interface ChosenSlot extends Slot {
  readonly explain: () => Placing;
}

/** Sections and entries of each that are asked for an order where the section itself shows none. */
const MOST_SIBLINGS = 12;
const MOST_ENTRIES = 60;
/** Entries next to a slot that say how well it is chosen: as many as a screen shows. */
const NEAREST = 8;

/** The slot of a new entry, whoever decides it: the caller, the configuration, the list's history, or its order. */
export function chooseSlot(
  list: List,
  section: Section,
  given: Fields,
  { at, order = 'auto', blame }: PlaceOptions,
): ChosenSlot {
  const entries = section.entries.map((entry) => entry.fields);
  const counted = numberedEnd(list, section);
  if (at !== undefined) return { ...placeAt('given', at, entries), explain: () => ({ rule: 'given', explains: null }) };
  const near = siblings(list, section)
    .slice(0, MOST_SIBLINGS)
    .map((other) => other.entries.slice(0, MOST_ENTRIES));
  const others = near.map((own) => own.map((entry) => entry.fields));
  const fields = asDated(given, entries.length > 0 ? entries : others.flat());
  const byOrder: AskOrder = (own, beside, paper) => findSlot(own, beside, paper, counted).index;
  const grown = { own: section.entries, siblings: near, written: whenWritten(list, blame) };
  // The next number is where the last one is.
  const growth = order === 'auto' && counted === 0 ? endByHistory(grown, byOrder) : undefined;
  if (growth) {
    const { end, explains } = growth;
    return {
      ...placeAt('history', end === 'top' ? 0 : entries.length, entries),
      explain: () => ({ rule: 'history', explains }),
    };
  }
  const slot =
    order === 'auto'
      ? findSlot(entries, others, fields, counted)
      : placeAt('configuration', slotByOrder(order, entries, fields, counted < 0), entries);
  const compare = order === 'auto' ? ORDERS[slot.rule] : ASKED[order];
  return {
    ...slot,
    explain: () => ({
      rule: slot.rule,
      explains: compare ? countInOrder(nearestTo(slot.index, entries), compare) : null,
    }),
  };
}

/** What entries are in order of, by rule and by setting. */
const ORDERS: Partial<Record<SlotRule, Order>> = { date: byWhen, arxiv: byArxiv, title: byTitle, author: byAuthor };
const ASKED: Partial<Record<AskedOrder, Order>> = { date: byWhen, 'date-desc': byWhen, title: byTitle };

function placeAt(rule: SlotRule, wanted: number, among: readonly Fields[]): Slot {
  const index = Math.min(Math.max(wanted, 0), among.length);
  return { rule, index, joins: index === among.length ? 'previous' : 'next' };
}

function nearestTo(slot: number, entries: readonly Fields[]): SortKeys[] {
  const first = Math.max(0, Math.min(slot - NEAREST / 2, entries.length - NEAREST));
  return entries.slice(first, first + NEAREST).map(sortKeys);
}
