import { isAuthors, isName } from './authors.ts';
import { entryParts } from './reading.ts';
import type { Style } from './style.ts';
import { comingOften } from './votes.ts';

/** Entries that must have a name in bold among their authors for it to be one of those whose list it is. */
const LEAST = 2;

const BOLD = /\*\*([\p{L}\p{M}.,' ’-]{2,60})\*\*/gu;

/**
 * Names that a list sets in bold among the authors, as laboratories cite themselves: in several entries, and in most of those that
 * name them.
 */
export function boldNamesOf({ samples }: Style): ReadonlySet<string> {
  const authors = samples.flatMap(({ reading }) =>
    entryParts(reading)
      .filter(({ field }) => field === 'authors')
      .map((part) => ({ raw: reading.raw.slice(part.start, part.end), value: part.value })),
  );
  const marked = authors.flatMap(({ raw }) => [...new Set([...raw.matchAll(BOLD)].map(([, name = '']) => name))]);
  const names = [...comingOften(marked, LEAST)].filter((name) => {
    const times = marked.filter((other) => other === name).length;
    const named = authors.filter(({ value }) => value.includes(name)).length;
    return (isName(name) || isAuthors(name)) && times * 2 > named;
  });
  return new Set(names);
}

/** What parts names: `Ann Lee, Bob Ray and Cy Day`, and those turned round, `Lee, A., & Ray, B.` */
const PARTING = /([,;]\s(?:and\s|&\s)?|\s(?:and|&)\s)/;
const PARTING_INVERTED = /((?<=\p{Lu}\.),\s(?:and\s|&\s)?|\s(?:and|&)\s)/u;

/** Sets these names in bold where they stand among authors. */
export function setInBold(authors: string, names: ReadonlySet<string>): string {
  const areInverted = [...names].some((name) => name.includes(','));
  const parts = authors.split(areInverted ? PARTING_INVERTED : PARTING);
  return parts.map((part) => (names.has(part) ? `**${part}**` : part)).join('');
}
