import { type ListFile, lineAt } from '../list/list.ts';
import { type Wanted, wantedBy } from '../metadata/wanted-papers.ts';
import { placesOf } from '../sections/place.ts';
import type { Fields } from '../submission/submission.ts';

/** An entry of a list, and how its paper is looked up. */
export interface AuditedEntry {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What its section is called among those of all lists. */
  readonly section: string;
  readonly fields: Fields;
  /** As it stands in the file. */
  readonly text: string;
  /** The paper that its links lead to; `undefined` where they lead to none that could be looked up. */
  readonly wanted: Wanted | undefined;
}

/** Fields whose links lead to the paper itself, the first before the others. */
const PAPER_LINKS: readonly string[] = ['paper', 'arxiv', 'doi', 'pdf'];

/** All entries of the lists, in their order. */
export function auditedEntries(files: readonly ListFile[]): AuditedEntry[] {
  return placesOf(files).flatMap(({ file, section, name }) =>
    section.entries.map(({ fields, start, end }): AuditedEntry => {
      const wanted = PAPER_LINKS.flatMap((id) => (fields[id] === undefined ? [] : (wantedBy(fields[id]) ?? [])));
      return {
        path: file.path,
        line: lineAt(file.list, start),
        section: name,
        fields,
        text: file.list.text.slice(start, end),
        // A page is only asked for where no link names the paper by an id.
        wanted: wanted.find(({ kind }) => kind !== 'page') ?? wanted[0],
      };
    }),
  );
}
