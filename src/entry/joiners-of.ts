import { partingOfOne } from './join-tags.ts';
import { commaParts } from './place-tags.ts';
import { entryParts, type Part } from './reading.ts';
import type { Style } from './style.ts';

/** What parts the lines of a text of several lines, by field: as the nearest entry that has such a text. */
export function joinersOf(style: Style): ReadonlyMap<string, string> {
  return nearestOf(style, (_, { joiner }) => joiner);
}

/** What parts tags that stand in marks of their own, by field: as the nearest entry that has several. */
export function partingMarksOf(style: Style): ReadonlyMap<string, string> {
  return new Map([...nearestOf(style, partingOfOne), ...nearestOf(style, (_, { parted }) => parted)]);
}

function nearestOf(
  { samples }: Style,
  pick: (raw: string, part: Part) => string | undefined,
): ReadonlyMap<string, string> {
  const found = samples.flatMap(({ reading }) =>
    entryParts(reading).flatMap((part): [string, string][] => {
      const picked = pick(reading.raw, part);
      return picked === undefined ? [] : [[part.field, picked]];
    }),
  );
  return new Map(found.reverse());
}

/**
 * What stands between the values of two badges that follow each other, by field, as the nearest entry has such a badge:
 * `-orange) ![](https://img.shields.io/badge/`. Nothing for a field of which a badge holds several values, or more than itself.
 */
export function badgeMarksOf(style: Style): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const several = new Set<string>();
  const between = betweenBadges(style);
  for (const { reading } of style.samples)
    for (const { start, end, parts } of reading.atoms) {
      const [part, ...more] = parts;
      if (part?.form !== 'badge') continue;
      if (more.length > 0 || commaParts(part.value).length > 1) several.add(part.field);
      else if (!marks.has(part.field))
        marks.set(part.field, reading.raw.slice(part.end, end) + between + reading.raw.slice(start, part.start));
    }
  for (const field of several) marks.delete(field);
  return marks;
}

function betweenBadges({ samples }: Style): string {
  for (const { reading } of samples)
    for (const [i, atom] of reading.atoms.entries()) {
      const next = reading.atoms[i + 1];
      const isPair = next && [atom, next].every(({ parts }) => parts.some(({ form }) => form === 'badge'));
      if (isPair) return reading.raw.slice(atom.end, next.start);
    }
  return ' ';
}
