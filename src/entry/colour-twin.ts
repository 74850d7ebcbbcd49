import { shows } from './gain.ts';
import { groupBy } from './group-by.ts';
import { atomSkeleton } from './skeleton.ts';
import type { KeyedAtom, Style } from './style.ts';
import { spellingKey } from './venues.ts';
import type { Wanted } from './wanted.ts';

/**
 * A badge as the list has it for a value, where its colour follows the value: all `POPL` red, all `PLDI` green. `undefined` where
 * it does not, where no entry has that value, or where the badge at hand is made so.
 */
export function colourTwin(
  { samples }: Style,
  atom: KeyedAtom,
  raw: string,
  cell: number,
  wanted: Wanted,
): { atom: KeyedAtom; raw: string } | undefined {
  const field = atom.parts.find(({ form }) => form === 'badge')?.field ?? '';
  const value = spellingKey(wanted.values.get(field) ?? '');
  if (value === '') return undefined;
  const alike = samples.flatMap(({ sequences }) =>
    (sequences[cell]?.atoms ?? []).flatMap((other) => {
      const own = other.parts.find((part) => part.field === field && part.form === 'badge')?.value;
      if (own === undefined || other.key !== atom.key || shows(other) !== shows(atom)) return [];
      const text = sequences[cell]?.raw ?? '';
      return [{ atom: other, raw: text, value: spellingKey(own), make: atomSkeleton(other, text) }];
    }),
  );
  const makes = [...groupBy(alike, (one) => one.value)].map(([, same]) => new Set(same.map(({ make }) => make)));
  const doFollow = makes.every(({ size }) => size === 1) && makes.length < alike.length;
  const twin = alike.find((one) => one.value === value);
  return doFollow && twin && twin.make !== atomSkeleton(atom, raw) ? { atom: twin.atom, raw: twin.raw } : undefined;
}
