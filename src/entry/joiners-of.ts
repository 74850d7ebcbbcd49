import type { Style } from './style.ts';

/** What parts the lines of a text of several lines, by field: as the nearest entry that has such a text. */
export function joinersOf(style: Style): ReadonlyMap<string, string> {
  const joiners = new Map<string, string>();
  for (const { reading } of style.samples)
    for (const { field, joiner } of reading.atoms.flatMap((atom) => atom.parts))
      if (joiner !== undefined && !joiners.has(field)) joiners.set(field, joiner);
  return joiners;
}

/** What parts tags that stand in marks of their own, by field: as the nearest entry that has several. */
export function partingMarksOf(style: Style): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { reading } of style.samples)
    for (const { field, parted } of reading.atoms.flatMap((atom) => atom.parts))
      if (parted !== undefined && !marks.has(field)) marks.set(field, parted);
  return marks;
}
