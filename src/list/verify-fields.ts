import type { Template } from '../entry/template.ts';
import type { Fields } from '../submission/submission.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Entry, List, Section } from './list.ts';
import { readList } from './read-list.ts';
import { entryUnnumbered } from './unnumbered.ts';

/** A list, and the edit that should put one entry into it. */
interface Insertion {
  readonly list: List;
  readonly section: Section;
  /** Where among the section's entries it should stand. */
  readonly index: number;
  readonly edit: Edit;
  readonly template: Template;
  /** Entries that get another number with it. */
  readonly renumbered: readonly { readonly entry: Entry; readonly number: number }[];
}

/**
 * Law 2, checked before anything is written: the new text read again is the old list plus exactly one entry at its slot, whose
 * fields read back as the paper's; all others say what they said, under the numbers they should have.
 *
 * Returns what is wrong in a few words, `undefined` where all is well.
 */
export function verifyFields(insertion: Insertion, fields: Fields): string | undefined {
  const { list, section, index, edit, template } = insertion;
  const after = readList(list.bom + applyEdit(list.text, edit), template);
  if (after.sections.length !== list.sections.length) return 'text that would change the sections of the list';
  const numbers = new Map(insertion.renumbered.map(({ entry, number }) => [entry, number]));
  for (const [i, old] of list.sections.entries()) {
    const now = after.sections[i];
    if (!now || now.path.join('\n') !== old.path.join('\n')) return 'text that would change the sections of the list';
    const isOwn = old === section;
    const extra = now.entries.length - old.entries.length;
    if (!isOwn && extra !== 0) return 'text that would change another section';
    if (isOwn && extra !== 1) return `text that would read as ${extra} entries instead of one`;
    const kept = now.entries.filter((_, k) => !isOwn || k !== index);
    for (const [k, before] of old.entries.entries()) {
      const said = kept[k];
      const expected = numbers.get(before) ?? before.number;
      if (said?.number !== expected || entryUnnumbered(after, said) !== entryUnnumbered(list, before))
        return 'text that would change an entry';
    }
    const added = isOwn ? now.entries[index] : undefined;
    if (!added) continue;
    if (!added.layout) return 'an entry that the template does not read back';
    const read: Fields = { ...added.fields, ...(added.number !== null && { number: String(added.number) }) };
    const id = differing(fields, read);
    if (id !== undefined) return `a value for “${id}” that would read back as “${read[id] ?? ''}”`;
  }
  return list.sections.includes(section) ? undefined : 'a section that is not in the list';
}

/** The first field in which two entries differ. */
function differing(one: Fields, other: Fields): string | undefined {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].find((id) => one[id] !== other[id]);
}
