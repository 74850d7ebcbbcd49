import { readEntry } from './read-entry.ts';
import type { EntrySource } from './reading.ts';

/** What an entry says, by field id, as plain text. Texts whose meaning is not known are left out. */
export function readFields(source: EntrySource): Readonly<Record<string, string>> {
  const { fields } = readEntry(source, {});
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !id.startsWith('text:')));
}
