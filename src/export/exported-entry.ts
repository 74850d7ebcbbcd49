import type { List } from '../list/list.ts';
import type { Fields } from '../submission/submission.ts';

/** One entry of a list as data. */
export interface ExportedEntry {
  /** Headings from the outermost down. */
  readonly section: readonly string[];
  /** Its running number, `null` where the list has none. */
  readonly number: number | null;
  /** What the entry says, by field id, as plain text. */
  readonly fields: Fields;
}

/** All entries of a list, in the order of the text. */
export function readEntries(list: List): ExportedEntry[] {
  return list.sections.flatMap(({ path, entries }) =>
    entries.map(({ number, fields }) => ({ section: path, number, fields: { ...fields } })),
  );
}
