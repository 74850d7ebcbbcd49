import type { Facts } from './facts.ts';
import type { Change } from './find-change.ts';
import type { GeneratedCase, GeneratedList, Numbering, TrueEntry, TrueSection } from './generated-list.ts';
import type { Fault } from './slow-judge.ts';

/** The entry is between two others of its section, where the order has it, with the number that belongs there. */
export function judgePlace({ list, section, given }: GeneratedCase, change: Change): Fault[] {
  const slots = slotsOf(list, section, change.places);
  if (slots.length === 0) return [{ kind: 'inside', detail: whereIs(list, section, change.places[0] ?? 0) }];
  const right = rightSlots(list, section, given);
  const slot = slots.find((one) => right.includes(one));
  if (slot === undefined)
    return [{ kind: 'place', detail: `${slots.join()} instead of ${right.join()} of ${section.entries.length}` }];
  return judgeNumber(list, section, change, slot);
}

/** Before which entries of the section a place is; their count stands for the place after the last. */
function slotsOf({ lines, shape }: GeneratedList, { entries }: TrueSection, places: readonly number[]): number[] {
  const blank = (from: number, to: number): boolean => lines.slice(from, to).every((line) => line.trim() === '');
  const slots = new Set<number>();
  for (const place of places) {
    entries.forEach(({ start }, index) => {
      const floor = index > 0 ? (entries[index - 1]?.end ?? 0) : 0;
      if (place >= floor && place <= start && blank(place, start)) slots.add(index);
    });
    const end = entries.at(-1)?.end ?? 0;
    if (place >= end && (place === end || (shape.tail.length === 0 && blank(end, place)))) slots.add(entries.length);
  }
  return [...slots];
}

function whereIs({ lines, sections }: GeneratedList, section: TrueSection, place: number): string {
  const other = sections.find(({ entries }) => entries.some(({ start, end }) => place >= start && place <= end));
  const where = other && other !== section ? ' (of another section)' : '';
  return `between ${JSON.stringify(lines[place - 1] ?? '')} and ${JSON.stringify(lines[place] ?? '')}${where}`;
}

/** Where the order has the paper; everywhere, where the order cannot be told from the entries. */
function rightSlots({ numbering, order }: GeneratedList, { entries }: TrueSection, given: Facts): number[] {
  const size = entries.length;
  const all = Array.from({ length: size + 1 }, (_, index) => index);
  const year = (facts: Facts): number => Number(facts.year ?? facts.date?.slice(0, 4));
  const newest = Math.max(...entries.map(({ facts }) => year(facts)));
  // Numbers that fall say where the newest is; an older one may go where its year is.
  if (numbering === 'falling') return size > 2 && year(given) > newest ? [0] : all;
  if (order === 'none' || size < 6) return all;
  if (order === 'append' || order === 'prepend') {
    const spread = newest - Math.min(...entries.map(({ facts }) => year(facts)));
    if (!(spread >= 4 && size >= 7 && year(given) > newest)) return all;
    const isPreprint = (index: number): boolean => entries[index]?.facts.venue === 'arXiv';
    // Preprints at the newest end may be a block of their own, which a published paper does not go behind.
    let slot = order === 'append' ? size : 0;
    const slots = [slot];
    for (; isPreprint(order === 'append' ? slot - 1 : slot); slots.push(slot)) slot += order === 'append' ? -1 : 1;
    return slots;
  }
  // Which sign counts in the order of the alphabet is a matter of taste.
  if (order === 'alphabetical' && !/^\p{L}/u.test(given.title ?? '')) return all;
  const { needs, keys } = ORDERS[order];
  const few = new Set(entries.map(({ facts }) => facts[needs]));
  if (given[needs] === undefined || few.size < (needs === 'title' ? 7 : 4)) return all;
  const at = (index: number): Facts => entries[index]?.facts ?? {};
  return all.filter((slot) =>
    keys.some((key) => (slot === 0 || key(at(slot - 1), given) <= 0) && (slot === size || key(given, at(slot)) <= 0)),
  );
}

type Compare = (a: Facts, b: Facts) => number;

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
const plain = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const time = (a: Facts, b: Facts): number => compareText(a.date ?? a.year, b.date ?? b.year);
const ORDERS: Readonly<
  Record<'year-up' | 'year-down' | 'alphabetical', { readonly needs: string; readonly keys: readonly Compare[] }>
> = {
  'year-up': { needs: 'year', keys: [time] },
  'year-down': { needs: 'year', keys: [(a, b) => time(b, a)] },
  alphabetical: {
    needs: 'title',
    keys: [
      (a, b) => compareText(a.title?.toLowerCase(), b.title?.toLowerCase()),
      (a, b) => compareText(plain(a.title), plain(b.title)),
    ],
  },
};

function judgeNumber(
  { shape, numbering }: GeneratedList,
  { entries }: TrueSection,
  { added, moved }: Change,
  slot: number,
): Fault[] {
  if (!shape.counted) return [];
  const line = added.find((text) => text.trim() !== '') ?? '';
  const number = Number(/\d+/.exec(line)?.[0] ?? -1);
  const wanted = numberAt(numbering, entries, slot);
  // Two entries or one do not say which way they are counted.
  if (numbering === 'falling' && entries.length < 3) return [];
  if (numbering === 'lazy' && entries.length < 2) return [];
  if (number !== wanted) return [{ kind: 'number', detail: `${number} instead of ${wanted} (${numbering})` }];
  if (numbering === 'falling' && slot === 0 && moved) return [{ kind: 'number', detail: 'others were counted anew' }];
  return [];
}

/** The number that the new one takes over from the entry that it pushes on, or the one after all others. */
function numberAt(numbering: Numbering, entries: readonly TrueEntry[], slot: number): number {
  if (numbering === 'lazy') return 1;
  const pushed = numbering === 'falling' ? entries[slot - 1] : entries[slot];
  return pushed?.number ?? ((numbering === 'falling' ? entries[0] : entries.at(-1))?.number ?? 0) + 1;
}
