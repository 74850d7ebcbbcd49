import type { Fields } from '../submission/submission.ts';
import { countPending } from './count-pending.ts';
import { countPinned, growsBackwards } from './count-pinned.ts';
import {
  type Direction,
  directionOf,
  type Evidence,
  growingEnd,
  isByAuthor,
  isByTitle,
  risesWithin,
} from './direction-of.ts';
import { nextToKin } from './next-to-kin.ts';
import { blockFor } from './preprint-block.ts';
import { runsOfOneDate } from './runs-of-one-date.ts';
import {
  byArxiv,
  byAuthor,
  byTitle,
  byVenue,
  byWhen,
  type Compare,
  contradicts,
  type Order,
  type SortKeys,
  sortKeys,
} from './sort-keys.ts';

/**
 * What decides a slot: the caller, the configuration, the list's history, the numbers, an order by title, by first author, by printed date, by venue or by
 * arXiv id, the group that a paper belongs to, or, where none of them does, the end at which a section grows. `first` is the only entry
 * of its section.
 */
export type SlotRule =
  | 'given'
  | 'first'
  | 'configuration'
  | 'history'
  | 'numbers'
  | 'title'
  | 'author'
  | 'date'
  | 'venue'
  | 'arxiv'
  | 'group'
  | 'end';

export interface Slot {
  /** The first rule that left fewer slots than there were. */
  readonly rule: SlotRule;
  /** The new entry stands before the entry with this index; their count: it stands last. */
  readonly index: number;
  /** Whether it belongs to the entry before it or to the one after it, where the two are set apart. */
  readonly joins: 'previous' | 'next';
}

/** A printed date is what people sort by; an arXiv id only goes along with it. */
const PRINTED: Evidence = { own: 0.7, siblings: 0.7, steps: 3, falling: 2 };
const IMPLIED: Evidence = { own: 0.8, siblings: 0.9, steps: 8, falling: 8 };
/** A numbered list grows where its numbers go on unless its order is plain: elsewhere others would be renumbered. */
const NUMBERED = { own: 0.8, siblings: 0.82, falling: 3 };

/**
 * Where a new entry goes among the entries of a section: the fewest inversions of the order that the section shows, else its
 * siblings, else the list; by printed date, then venue groups, then arXiv id. Where published papers and preprints stand in
 * blocks, among its own. Without an order, at the end the list grows at.
 *
 * @param counted the end at which the section's numbers go on: 1 the bottom, -1 the top, 0 where it has none
 */
export function findSlot(
  entries: readonly Fields[],
  siblings: readonly (readonly Fields[])[],
  paper: Fields,
  counted: Direction = 0,
): Slot {
  const dated = { own: entries.map(sortKeys), others: siblings.map((section) => section.map(sortKeys)) };
  const alone = isByAuthor(dated.own, dated.others)
    ? authorAlone
    : isByTitle(dated.own, dated.others)
      ? titleAlone
      : authorless;
  const own = dated.own.map(alone);
  const others = dated.others.map((keys) => keys.map(alone));
  const wanted = sortKeys(paper);
  const block = counted !== 0 ? undefined : blockFor(own, wanted);
  if (!block) return slotAmong(entries, own, others, paper, counted);
  const { from, to } = block;
  const alike = others.map((keys) => keys.filter((key) => key.isPreprint === wanted.isPreprint));
  alike.unshift(from === 0 ? own.slice(to) : own.slice(0, from));
  const slot = slotAmong(entries.slice(from, to), own.slice(from, to), alike, paper, counted);
  return {
    rule: slot.rule,
    index: slot.index + from,
    joins: slot.index === to - from ? 'previous' : slot.joins,
  };
}

const NOTHING: Omit<SortKeys, 'title' | 'author'> = {
  when: undefined,
  arxiv: undefined,
  venue: '',
  isPreprint: undefined,
  isBibliographic: false,
};

function titleAlone({ title }: SortKeys): SortKeys {
  return { ...NOTHING, title, author: '' };
}

function authorless(keys: SortKeys): SortKeys {
  return { ...keys, author: '' };
}

function authorAlone({ author }: SortKeys): SortKeys {
  return { ...NOTHING, title: '', author };
}

function slotAmong(
  entries: readonly Fields[],
  own: readonly SortKeys[],
  others: readonly (readonly SortKeys[])[],
  paper: Fields,
  counted: Direction,
): Slot {
  const wanted = sortKeys(paper);
  const trust = (evidence: Evidence): Evidence => (counted !== 0 ? { ...evidence, ...NUMBERED } : evidence);
  const when = wanted.when ? directionOf(own, others, byWhen, trust(PRINTED)) : 0;
  const arxiv = wanted.arxiv !== undefined ? directionOf(own, others, byArxiv, trust(IMPLIED)) : 0;
  const grows = when || arxiv || counted || growingEnd(own, others);
  const first = countPinned(own, when || arxiv);
  if (counted === 0 && growsBackwards(own.slice(first), wanted, when || arxiv))
    return grows < 0
      ? { rule: 'end', index: own.length, joins: 'previous' }
      : { rule: 'end', index: first, joins: 'next' };
  const runs = when === 0 ? [own] : runsOfOneDate(own);
  const otherRuns = when === 0 ? others : others.flatMap(runsOfOneDate);
  const within = (compare: Order): Direction => (risesWithin(runs, otherRuns, compare) ? 1 : 0);
  const pending = counted !== 0 ? 0 : countPending(entries, paper);
  let slots = Array.from({ length: own.length + 1 - pending - first }, (_, i) => i + first);
  let rule: SlotRule | undefined;
  const narrow = (by: SlotRule, left: number[]): void => {
    if (left.length < slots.length) rule ??= by;
    slots = left;
  };
  for (const id of counted !== 0 ? [] : groupingFields(paper)) {
    const groups = entries.map((entry) => groupOf(entry[id]));
    const group = groupOf(paper[id]);
    const kin = groups.map((other) => other !== '' && other === group);
    narrow('group', nextToKin(slots, kin, [groups]));
  }
  narrow('date', fewest(slots, own, wanted, byWhen, when));
  if (wanted.venue !== '') narrow('venue', fewest(slots, own, wanted, byVenue, within(byVenue)));
  if (wanted.author !== '') narrow('author', fewest(slots, own, wanted, byAuthor, 1));
  if (wanted.title !== '') narrow('title', fewest(slots, own, wanted, byTitle, within(byTitle)));
  if (counted === 0 && wanted.venue !== '') {
    const kin = own.map((key) => key.venue === wanted.venue && (when === 0 || byWhen(key, wanted) === 0));
    const venues = runs.map((run) => run.map((key) => key.venue));
    narrow('venue', nextToKin(slots, kin, venues));
  }
  if (when === 0 || !contradicts(wanted)) narrow('arxiv', fewest(slots, own, wanted, byArxiv, arxiv));
  const index = grows < 0 ? (slots[0] ?? 0) : (slots.at(-1) ?? own.length);
  const joins = grows < 0 && index < own.length ? 'next' : index === 0 ? 'next' : 'previous';
  return { rule: rule ?? restOf(own.length, counted), index, joins };
}

function restOf(entries: number, counted: Direction): SlotRule {
  return entries === 0 ? 'first' : counted === 0 ? 'end' : 'numbers';
}

function fewest(
  slots: readonly number[],
  keys: readonly SortKeys[],
  wanted: SortKeys,
  compare: Compare,
  direction: Direction,
): number[] {
  if (direction === 0) return [...slots];
  // From one slot to the next only the entry between them changes sides: counted from the first slot on.
  const inversions = [0];
  for (const key of keys) {
    const step = compare(key, wanted) * direction;
    inversions.push((inversions.at(-1) ?? 0) + (step > 0 ? 1 : step < 0 ? -1 : 0));
  }
  const least = slots.reduce((most, slot) => Math.min(most, inversions[slot] ?? 0), Number.POSITIVE_INFINITY);
  return slots.filter((slot) => inversions[slot] === least);
}

function groupOf(value: string | undefined): string {
  return (value ?? '').toLowerCase().trim();
}

/** Fields that can part a section into groups. */
function groupingFields(fields: Fields): string[] {
  return Object.keys(fields).filter(
    (id) =>
      !/^(?:title|authors|venue|year|date|name|number|description|.*link|.*url)$/.test(id) &&
      !/^https?:/.test(fields[id] ?? ''),
  );
}
