import type { Entry, List } from '../../src/list/list.ts';

/** What a test says of an entry; the rest is that of a plain line. */
export type EntryGiven = Pick<Entry, 'start' | 'end' | 'number' | 'fields'>;

/** A list with one section, as a reader would give it. */
export function listOf(
  text: string,
  section: { readonly start: number; readonly entries: readonly EntryGiven[] },
): List {
  const entries = section.entries.map(
    (entry): Entry => ({ ...entry, shape: 'item', from: 0, headers: [], numbered: null }),
  );
  return {
    text,
    bom: '',
    lines: [],
    headings: [],
    refused: null,
    sections: [{ path: ['A'], kind: 'heading', start: section.start, end: text.length, entries, headers: [] }],
  };
}
