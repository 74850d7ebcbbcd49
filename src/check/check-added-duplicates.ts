import type { Entry } from '../list/list.ts';
import type { Addition } from './addition.ts';
import { checkDuplicates } from './check-duplicates.ts';
import type { Finding } from './finding.ts';

/**
 * Finds added papers that the list has; the added entry is named as the second one, wherever it stands. Nothing is said of
 * what may be on purpose.
 */
export function checkAddedDuplicates({ path, after, added, rewriting }: Addition): Finding[] {
  const fresh = new Set(added.map(({ entry }) => entry));
  const sections = [
    ...after.sections.map((section, ordinal) => {
      const kept = section.entries.filter((entry) => !fresh.has(entry));
      // Reading an entry's fields takes most of the time, and those of the list without the new ones are known.
      const known = rewriting?.rest.sections[ordinal]?.entries;
      return {
        ...section,
        entries: known?.length === kept.length ? known.map((one, at) => ({ ...one, ...placeOf(kept[at]) })) : kept,
      };
    }),
    ...added.map(({ section, entry }) => ({ ...section, entries: [entry] })),
  ];
  const lines = new Set(added.map(({ first }) => first));
  const found = checkDuplicates([{ path, list: { ...after, sections } }]);
  return found.filter(({ line, level }) => level === 'warning' && lines.has(line));
}

function placeOf(entry: Entry | undefined): Pick<Entry, 'start' | 'end'> | undefined {
  return entry && { start: entry.start, end: entry.end };
}
