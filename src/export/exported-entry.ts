import type { ListFile, Section } from '../list/list.ts';
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

/** Tells which sections are given out. */
export type IsMeant = (section: Section) => boolean;

/**
 * All entries of one list or of several, in the order of the texts.
 *
 * @param isMeant whether a section's own entries are given out
 */
export function exportedEntries(files: readonly ListFile[], isMeant: IsMeant = () => true): ExportedEntry[] {
  return files.flatMap(({ path: file, list }) =>
    list.sections.filter(isMeant).flatMap(({ path, entries }) =>
      entries.map(({ number, fields }) => ({
        ...(files.length > 1 && { file }),
        section: path,
        number,
        fields: { ...fields },
      })),
    ),
  );
}
