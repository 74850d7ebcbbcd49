import { readList } from './list/read-list.ts';
import type { Fields } from './submission/submission.ts';

/** One entry of a list as the product reads it. */
export interface ReadEntry {
  /** Offsets into the text as it was given, byte order mark included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Headings and groups from the outermost down. */
  readonly section: readonly string[];
  /** What it says, by field id, as plain text. */
  readonly fields: Fields;
}

/** All entries of a list, in the order of the text. */
export function readEntries(text: string): readonly ReadEntry[] {
  const { bom, sections } = readList(text);
  return sections.flatMap(({ path, entries }) =>
    entries.map(({ start, end, fields }) => ({
      start: start + bom.length,
      end: end + bom.length,
      section: path,
      fields: withYear(fields),
    })),
  );
}

/** A date tells the year. */
function withYear(fields: Fields): Fields {
  const year = /^\d{4}/.exec(fields.date ?? '')?.[0];
  return fields.year === undefined && year !== undefined ? { ...fields, year } : fields;
}
