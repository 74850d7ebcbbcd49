import { allEntries, type Entry, type List, type Section } from '../list/list.ts';
import { parseAuthors } from '../paper/authors.ts';
import type { Paper } from '../paper/paper.ts';
import { spellAuthors } from '../paper/spell-authors.ts';
import type { Reminder } from '../reminder.ts';

/** Where the entry is written. */
interface Neighbours {
  readonly list: List;
  readonly section: Section;
  /** The nearest first. */
  readonly nearest: readonly Entry[];
}

/** So many entries of the section, the nearest to the slot, say how authors stand there. */
const MOST_NEAR = 8;

/**
 * The authors as the nearest entries of the section write them, which goes before what the list does.
 *
 * @param typed the authors as they were typed, where the paper has them in the list's form
 */
export function respellAuthors(
  fields: Paper['fields'],
  typed: string | undefined,
  { list, section, nearest }: Neighbours,
): Paper['fields'] {
  if (fields.authors === undefined || typed === undefined) return fields;
  const seen = allEntries(list).flatMap((entry) => entry.fields.authors ?? []);
  const around = nearest.filter((entry) => section.entries.includes(entry));
  const [near, all] = [around.slice(0, MOST_NEAR), around].map((entries) =>
    entries.flatMap((entry) => entry.fields.authors ?? []),
  );
  return { ...fields, authors: spellAuthors(typed, seen, near, all) };
}

/** Names the authors as they were typed, where their names were turned round: of some names nobody can be sure. */
export function remindOfTurned(typed: string | undefined, written: string | undefined): Reminder[] {
  if (typed === undefined || written === undefined) return [];
  const [own, list] = [parseAuthors(typed), parseAuthors(written)];
  // `Lee et al.` has nothing to be turned.
  const areParted = [own, list].every(({ names }) => names.some(({ given }) => given !== ''));
  const isTurned = own.inverted !== list.inverted && areParted;
  return isTurned ? [{ code: 'names-turned', typed }] : [];
}
