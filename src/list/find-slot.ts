import { type PaperDate, readDate } from '../entry/dates.ts';
import { arxivId } from '../entry/link-role.ts';
import { venueKey } from '../entry/venues.ts';
import type { Fields } from '../submission/submission.ts';

/** What entries can be in order of. */
interface Keys {
  readonly when: PaperDate | undefined;
  readonly arxiv: number | undefined;
  readonly title: string;
  readonly venue: string;
}

type Compare = (a: Keys, b: Keys) => number;

/** 1 where the order rises, -1 where it falls, 0 where there is none to see. */
export type Direction = 1 | 0 | -1;

export interface Slot {
  /** The new entry stands before the entry with this index; their count: it stands last. */
  readonly index: number;
  /** Whether it belongs to the entry before it or to the one after it, where the two are set apart. */
  readonly joins: 'previous' | 'next';
}

const byWhen: Compare = (a, b) => {
  if (!a.when || !b.when) return 0;
  if (!a.when.year && !b.when.year && !(a.arxiv && b.arxiv))
    return (a.when.month ?? 0) - (b.when.month ?? 0) || (a.when.day ?? 0) - (b.when.day ?? 0);
  if (!a.when.year || !b.when.year) return 0;
  if (a.when.year !== b.when.year) return a.when.year - b.when.year;
  return a.when.month && b.when.month
    ? a.when.month - b.when.month || (a.when.day && b.when.day && a.when.day - b.when.day) || 0
    : 0;
};
const byArxiv: Compare = (a, b) => (a.arxiv !== undefined && b.arxiv !== undefined ? a.arxiv - b.arxiv : 0);
const byTitle: Compare = (a, b) => (a.title && b.title ? (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) : 0);

/**
 * Where a new entry goes among the entries of a section: the fewest inversions of the order that the section shows, else its
 * siblings, else the list (in a list numbered upwards only where it is all but perfect: such lists grow at their end); by printed date, then venue groups, then arXiv id. Without an order, at the end the list grows at.
 */
export function findSlot(
  entries: readonly Fields[],
  siblings: readonly (readonly Fields[])[],
  paper: Fields,
  rising = false,
): Slot {
  const own = entries.map(keysOf);
  const others = siblings.map((section) => section.map(keysOf));
  const wanted = keysOf(paper);
  const trust = (evidence: Evidence): Evidence => (rising ? { ...evidence, own: 0.95, siblings: 0.97 } : evidence);
  const when = wanted.when ? directionOf(own, others, byWhen, trust(PRINTED)) : 0;
  const arxiv = wanted.arxiv !== undefined ? directionOf(own, others, byArxiv, trust(IMPLIED)) : 0;
  const title =
    when === 0 && arxiv === 0 && share(pairs(own, byTitle)) >= 0.9 && pairs(own, byTitle).count >= 6
      ? directionOf(own, [], byTitle, PRINTED)
      : 0;
  const grows = when || arxiv || (rising ? 1 : weakDirection([own, ...others]));
  const first = isPinned(own, when || arxiv, when ? byWhen : byArxiv) ? 1 : 0;
  let slots = Array.from({ length: own.length + 1 - first }, (_, i) => i + first);
  for (const id of rising ? [] : groupingFields(paper)) {
    const value = (text: string | undefined) => (text ?? '').toLowerCase().trim();
    slots = nextToKin(
      slots,
      entries.map((entry) => value(entry[id])),
      value(paper[id]),
    );
  }
  slots = fewest(slots, own, wanted, byWhen, when);
  if (!rising)
    slots = nextToKin(
      slots,
      own.map((key) => key.venue),
      wanted.venue,
    );
  if (!contradicts(wanted)) slots = fewest(slots, own, wanted, byArxiv, arxiv);
  slots = fewest(slots, own, wanted, byTitle, title);
  const index = grows < 0 ? (slots[0] ?? 0) : (slots.at(-1) ?? own.length);
  return { index, joins: grows < 0 && index < own.length ? 'next' : index === 0 ? 'next' : 'previous' };
}

function keysOf(fields: Fields): Keys {
  const links = `${fields.paper ?? ''} ${fields.pdf ?? ''} ${fields.url ?? ''}`;
  const id = arxivId(links);
  const arxiv = id ? Number(id) : undefined;
  const printed = Object.keys(fields).filter((name) => name === 'date' || name.endsWith('-date'));
  const written = [
    ...printed.map((name) => fields[name] ?? ''),
    fields.year ?? '',
    /\b(?:19|20)\d\d\b/.exec(fields.venue ?? '')?.[0] ?? '',
  ];
  const when = written.map((text) => readDate(text)?.date).find((date) => date !== undefined);
  return {
    when: when && !when.year && arxiv !== undefined ? { ...when, year: yearOf(when.month ?? 12, arxiv) } : when,
    arxiv,
    title: (fields.title ?? '').toLowerCase(),
    venue: venueKey((fields.venue ?? '').replace(/['’]?\d+/g, '')),
  };
}

/** The year of a month that is printed alone: the first such month from the arXiv id's on. */
function yearOf(month: number, arxiv: number): number {
  return 2000 + Math.floor(arxiv / 100) + (month < Math.floor(arxiv) % 100 ? 1 : 0);
}

/** A paper printed under another month than its arXiv id's stands where the printed date says. */
function contradicts({ when, arxiv }: Keys): boolean {
  if (!when?.year || arxiv === undefined) return false;
  const [year, month] = [2000 + Math.floor(arxiv / 100), Math.floor(arxiv) % 100];
  return when.year !== year || (when.month !== undefined && when.month !== month);
}

interface Pairs {
  readonly rising: number;
  readonly falling: number;
  readonly count: number;
}

function pairs(keys: readonly Keys[], compare: Compare): Pairs {
  let [rising, falling] = [0, 0];
  let last: Keys | undefined;
  for (const key of keys) {
    const order = last ? compare(last, key) : 0;
    if (order < 0) rising += 1;
    if (order > 0) falling += 1;
    last = key;
  }
  return { rising, falling, count: rising + falling };
}

function share({ rising, falling, count }: Pairs): number {
  return count === 0 ? 0 : Math.max(rising, falling) / count;
}

/** How sure an order must be: of the section itself, and where only its siblings show it. */
interface Evidence {
  readonly own: number;
  readonly siblings: number;
  readonly pairs: number;
}

/** A printed date is what people sort by; an arXiv id only goes along with it. */
const PRINTED: Evidence = { own: 0.75, siblings: 0.75, pairs: 3 };
const IMPLIED: Evidence = { own: 0.75, siblings: 0.85, pairs: 8 };

function directionOf(
  own: readonly Keys[],
  others: readonly (readonly Keys[])[],
  compare: Compare,
  needed: Evidence,
): Direction {
  const here = pairs(own, compare);
  if (here.count >= 5) return share(here) >= needed.own ? way(here) : 0;
  if (here.count >= 3) return share(here) === 1 && needed.own < 0.9 ? way(here) : 0;
  const sum = others
    .map((keys) => pairs(keys, compare))
    .reduce(
      (a, b) => ({ rising: a.rising + b.rising, falling: a.falling + b.falling, count: a.count + b.count }),
      here,
    );
  return sum.count >= needed.pairs && share(sum) >= needed.siblings ? way(sum) : 0;
}

function way({ rising, falling }: Pairs): Direction {
  return rising > falling ? 1 : -1;
}

/** The end at which a list without a clear order grows: where its younger entries are, if most of them are there; else the bottom. */
function weakDirection([own, ...others]: readonly (readonly Keys[])[]): Direction {
  const leaning = (sections: readonly (readonly Keys[])[], least: number) => {
    const all = sections.flatMap((keys) => [pairs(keys, byWhen), pairs(keys, byArxiv)]);
    const falling = all.reduce((sum, one) => sum + one.falling, 0);
    const count = all.reduce((sum, one) => sum + one.count, 0);
    return count < least ? 0 : falling >= count * LEANING ? -1 : falling <= count * (1 - LEANING) ? 1 : 0;
  };
  return leaning([own ?? []], 6) || leaning([own ?? [], ...others], 12) || 1;
}

const LEANING = 0.65;

/** A first entry that stands against the order of all the next ones was put there on purpose. */
function isPinned(keys: readonly Keys[], direction: Direction, compare: Compare): boolean {
  const [head, ...rest] = keys;
  if (!head || direction === 0 || rest.length < 3) return false;
  const next = rest.slice(0, 4);
  return next.every((key) => compare(head, key) * direction > 0) && share(pairs(rest, compare)) >= 0.9;
}

function fewest(
  slots: readonly number[],
  keys: readonly Keys[],
  wanted: Keys,
  compare: Compare,
  direction: Direction,
): number[] {
  if (direction === 0) return [...slots];
  const inversions = (slot: number) =>
    keys.reduce((sum, key, i) => sum + ((i < slot ? 1 : -1) * compare(key, wanted) * direction > 0 ? 1 : 0), 0);
  const counted = slots.map((slot) => [slot, inversions(slot)] as const);
  const least = Math.min(...counted.map(([, count]) => count));
  return counted.filter(([, count]) => count === least).map(([slot]) => slot);
}

/** Where entries of one venue (or one type, one task) stand together, a new one joins its own. */
function nextToKin(slots: readonly number[], values: readonly string[], wanted: string): number[] {
  const distinct = new Set(values);
  const runs = values.filter((value, i) => value !== values[i - 1]).length;
  if (
    wanted === '' ||
    values.length < 6 ||
    distinct.size < 2 ||
    runs > distinct.size * 1.25 ||
    values.length / runs < 1.7
  )
    return [...slots];
  const near = slots.filter((slot) => values[slot - 1] === wanted || values[slot] === wanted);
  return near.length > 0 ? near : [...slots];
}

/** Fields that can part a section into groups. */
function groupingFields(fields: Fields): string[] {
  return Object.keys(fields).filter(
    (id) =>
      !/^(?:title|authors|venue|year|date|name|number|description|.*link|.*url)$/.test(id) &&
      !/^https?:/.test(fields[id] ?? ''),
  );
}
