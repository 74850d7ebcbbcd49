import type { List, Section } from '../src/list/list.ts';
import { chooseSlot } from '../src/slot/choose-slot.ts';
import { byWhen, type SortKeys, sortKeys } from '../src/slot/sort-keys.ts';

/** How many entries were asked for, and how many of them went back to where they belong. */
export interface Places {
  readonly asked: number;
  readonly placed: number;
}

/** Share of the steps from date to date that go one way where a section counts as sorted. */
const SORTED = 0.75;
const LEAST_STEPS = 3;

/**
 * Takes entries out one by one and asks for their slot. Only those whose place the list itself explains: in a section whose
 * printed dates mostly rise or mostly fall, entries that stand in that order. Right is every place between the same dates:
 *
 * ```
 * 2021  2022  [2023  2023  2023]  2024
 *              ^ each of these four slots is right for any of the three
 * ```
 *
 * @param perSection most entries that are taken out of one section
 */
export function measurePlaces(list: List, perSection: number): Places {
  let [asked, placed] = [0, 0];
  for (const section of list.sections) {
    const keys = section.entries.map((entry) => sortKeys(entry.fields));
    const direction = directionOf(keys);
    if (direction === 0) continue;
    const step = Math.max(1, keys.length / perSection);
    for (let at = step / 2; at < keys.length; at += step) {
      const index = Math.floor(at);
      const right = rightPlaces(keys, index, direction);
      if (!right) continue;
      const slot = slotWithout(list, section, index);
      asked += 1;
      if (slot >= right.from && slot <= right.to) placed += 1;
    }
  }
  return { asked, placed };
}

function directionOf(keys: readonly SortKeys[]): 1 | 0 | -1 {
  const dated = keys.filter(({ when }) => when?.year !== undefined);
  const steps = dated.slice(1).map((key, i) => byWhen(dated[i] ?? key, key));
  const [rising, falling] = [steps.filter((step) => step < 0).length, steps.filter((step) => step > 0).length];
  if (rising + falling < LEAST_STEPS || Math.max(rising, falling) < SORTED * (rising + falling)) return 0;
  return rising > falling ? 1 : -1;
}

/** The places between the same dates, `null` for an entry that has no date or does not stand in order. */
function rightPlaces(
  keys: readonly SortKeys[],
  index: number,
  direction: number,
): { readonly from: number; readonly to: number } | null {
  const own = keys[index];
  if (own?.when?.year === undefined) return null;
  const isDated = ({ when }: SortKeys): boolean => when?.year !== undefined;
  const [before, after] = [keys.slice(0, index).findLast(isDated), keys.slice(index + 1).find(isDated)];
  if (before && byWhen(before, own) * direction > 0) return null;
  if (after && byWhen(own, after) * direction > 0) return null;
  const isLevel = (key: SortKeys | undefined): boolean => key !== undefined && byWhen(key, own) === 0;
  let [from, to] = [index, index];
  while (isLevel(keys[from - 1])) from -= 1;
  while (isLevel(keys[to + 1])) to += 1;
  return { from, to };
}

function slotWithout(list: List, section: Section, index: number): number {
  const left: Section = { ...section, entries: section.entries.filter((_, i) => i !== index) };
  const sections = list.sections.map((other) => (other === section ? left : other));
  return chooseSlot({ ...list, sections }, left, section.entries[index]?.fields ?? {}, {}).index;
}
