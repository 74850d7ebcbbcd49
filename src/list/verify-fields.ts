import type { Fields } from '../submission/submission.ts';
import type { List, Section } from './list.ts';

/**
 * Law 2, checked before anything is written: the new text read again is the old list plus exactly one entry in the asked
 * section, whose fields read back as the paper's.
 *
 * Returns what is wrong in a few words, `undefined` where all is well.
 */
export function verifyFields(before: List, after: List, path: readonly string[], fields: Fields): string | undefined {
  if (after.sections.length !== before.sections.length) return 'text that would change the sections of the list';
  const target = path.join('\n');
  let added: string | undefined;
  for (const [index, old] of before.sections.entries()) {
    const now = after.sections[index];
    if (!now || now.path.join('\n') !== old.path.join('\n')) return 'text that would change the sections of the list';
    const extra = now.entries.length - old.entries.length;
    if (old.path.join('\n') !== target || added !== undefined) {
      if (extra !== 0) return 'text that would change another section';
      continue;
    }
    if (extra !== 1) return `text that would read as ${extra} entries instead of one`;
    added = differingField(old, now, fields);
    if (added) return added;
    added = '';
  }
  return added === undefined ? 'a section that is not in the list' : undefined;
}

function differingField(old: Section, now: Section, fields: Fields): string | undefined {
  const known = new Set(old.entries.map((entry) => JSON.stringify([entry.number, entry.fields])));
  const fresh = now.entries.filter((entry) => !known.has(JSON.stringify([entry.number, entry.fields])));
  const entry = fresh[0];
  if (fresh.length !== 1 || !entry) return 'an entry that the list already has, or text that would change one';
  const read: Record<string, string> = {
    ...entry.fields,
    ...(entry.number === null ? {} : { number: String(entry.number) }),
  };
  for (const id of new Set([...Object.keys(fields), ...Object.keys(read)]))
    if (fields[id] !== read[id]) return `a value for “${id}” that would read back as “${read[id] ?? ''}”`;
  return undefined;
}
