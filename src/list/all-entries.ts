import type { Entry, List } from './list.ts';

/** The entries of all sections of a list, in their order. */
export function allEntries({ sections }: Pick<List, 'sections'>): Entry[] {
  return sections.flatMap(({ entries }) => entries);
}
