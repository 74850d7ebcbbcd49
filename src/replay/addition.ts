import { findAddedBlock } from '../companions/find-added-block.ts';
import { ORDERS } from '../config/config.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { numberedEnd } from '../numbering/numbering.ts';
import { tellApart } from '../sections/tell-apart.ts';
import { type AskedOrder, slotByOrder } from '../slot/slot-by-order.ts';
import type { Fields } from '../submission/submission.ts';
import { findDoubts } from './find-doubts.ts';

/** One entry that a version of a list has more than the version before it. */
export interface Addition {
  /** Path of its section, from the outermost heading down, with what tells it from others: see {@link tellApart}. */
  readonly section: readonly string[];
  /** What it says, by field id; without its running number, which nobody gives. */
  readonly fields: Fields;
  /** Its bytes, without the blank lines around it. */
  readonly entry: string;
  /** Fields that may have been misread, see {@link findDoubts}. */
  readonly doubts: readonly string[];
  /** The orders that would have put it where it stands, whatever the section shows. */
  readonly orders: readonly AskedOrder[];
}

/** Longer blocks are pages of text, not an entry. */
const MOST_LINES = 40;

/**
 * The entry that was added between two versions of a list, where that is all that happened but for running numbers;
 * `undefined` where more changed, or what was added is no whole entry of a section that was there before.
 */
export function readAddition(before: string, after: string): Addition | undefined {
  const block = findAddedBlock(before, after);
  if (block === undefined || block.split('\n').length > MOST_LINES) return undefined;
  const now = readList(after);
  const found = now.sections.flatMap((section) =>
    section.entries
      .filter((entry) => linesOf(textOf(now, entry)) === linesOf(block))
      .map((entry) => ({ section, entry })),
  );
  if (found.length === 0 || now.refused) return undefined;
  const old = readList(before);
  if (old.refused) return undefined;
  // A copy of an entry stands there twice.
  for (const { section, entry } of found) {
    const twins = old.sections.filter((one) => isSameWithout(one, section));
    // Of sections with the same headings it is the one at the same place among all.
    const same = old.sections[now.sections.indexOf(section)];
    const without = twins.find((one) => one === same) ?? twins[0];
    if (!without) continue;
    const { number, ...fields } = entry.fields;
    const text = textOf(now, entry).trimEnd();
    const orders = ordersOf(old, without, section.entries.indexOf(entry), fields);
    const path = tellApart(old.sections).get(without) ?? without.path;
    return { section: path, fields, entry: text, doubts: findDoubts(text, fields), orders };
  }
  return undefined;
}

/** Orders that put an entry at a place of its section. */
function ordersOf(list: List, section: Section, index: number, fields: Fields): AskedOrder[] {
  const entries = section.entries.map((entry) => entry.fields);
  const countsDown = numberedEnd(list, section) < 0;
  return ORDERS.filter(
    (order): order is AskedOrder => order !== 'auto' && slotByOrder(order, entries, fields, countsDown) === index,
  );
}

/** Whether a section was there before with one entry less. */
function isSameWithout(old: Section, now: Section): boolean {
  return (
    old.path.length === now.path.length &&
    old.path.every((part, i) => part === now.path[i]) &&
    old.entries.length === now.entries.length - 1
  );
}

function textOf({ text }: List, { start, end }: Entry): string {
  return text.slice(start, end);
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
