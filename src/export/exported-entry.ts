import type { ListFile } from '../list/list.ts';
import type { Fields } from '../submission/submission.ts';

/** One entry of a list as data. */
export interface ExportedEntry {
  /** Where the list stands, from the root of the repository; left out where there is one list only. */
  readonly file?: string;
  /** Headings from the outermost down. */
  readonly section: readonly string[];
  /** Its running number, `null` where the list has none. */
  readonly number: number | null;
  /** What the entry says, by field id, as plain text. */
  readonly fields: Fields;
}

/** All entries of one list or of several, in the order of the texts. */
export function exportedEntries(files: readonly ListFile[]): ExportedEntry[] {
  return files.flatMap(({ path: file, list }) =>
    list.sections.flatMap(({ path, entries }) =>
      entries.map(({ number, fields }) => ({
        ...(files.length > 1 && { file }),
        section: path,
        number,
        fields: { ...fields },
      })),
    ),
  );
}
