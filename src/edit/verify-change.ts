import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit } from '../list/edit.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { digitsOf, respelled } from '../numbering/numbering.ts';
import { renumberingOf } from '../numbering/unnumbered.ts';
import { type Problem, problem } from '../problems.ts';

/** A change of one entry of a list, and of nothing else but the numbers of others. */
export interface MeantChange {
  readonly kind: 'insert' | 'update' | 'remove';
  readonly list: List;
  readonly section: Section;
  /** Where the entry stands among those of the section, afterwards or, where it goes, before. */
  readonly index: number;
  readonly edit: Edit;
  /** The entry's text, afterwards or, where it goes, before. */
  readonly text: string;
  /** Entries that get another number with it. */
  readonly renumbered: readonly { readonly entry: Entry; readonly number: number }[];
  /** What the list is read by. */
  readonly template: Template | null;
}

/** Lists as they were read after a change that was checked, by its edit. */
const readings = new WeakMap<Edit, { readonly list: List; readonly after: List }>();

/** A list after an edit, where it was read to check that very edit: whoever goes on with it need not read it again. */
export function checkedReading(list: List, edit: Edit): List | undefined {
  const known = readings.get(edit);
  return known?.list === list ? known.after : undefined;
}

/**
 * Law 2, checked before anything is written. The list is read again as it would be: it must hold the same sections and entries, to
 * the byte but for the numbers that were to change, and at its place the one that comes in or says something else. Then it is
 * judged: another parser must see one block that came in, went, or says something else.
 *
 * Problems: `unsafe-edit`, or `not-writable` where a template cannot give back what was typed.
 *
 * @param faultOf what is wrong with the entry as it reads afterwards, in a few words
 */
export function verifyChange(change: MeantChange, faultOf: (entry: Entry) => string | undefined): Problem | undefined {
  const { kind, list, edit, text, template } = change;
  const changed = applyEdit(list.text, edit);
  const after = readList(list.bom + changed, template);
  readings.set(edit, { list, after });
  const misread = misreading(change, after, faultOf);
  if (misread !== undefined) return problem(template ? 'not-writable' : 'unsafe-edit', { value: misread });
  const rewordings = change.renumbered.map(({ entry, number }) => renumberingOf(list, entry, number));
  const meant = kind === 'update' ? { kind, ...edit } : { kind, block: text, rewordings };
  const broken = judgeChange(list.text, changed, meant);
  return broken === null ? undefined : problem('unsafe-edit', { value: broken });
}

function misreading(
  { kind, list, section, index, text, renumbered }: MeantChange,
  after: List,
  faultOf: (entry: Entry) => string | undefined,
): string | undefined {
  // What is left of a list may be mostly what GitHub does not show as one; that was there before.
  if (after.refused && kind !== 'remove') return 'it reads as a list that must not be written to';
  if (!haveSamePaths(list, after)) return 'the sections changed';
  const numbers = new Map(renumbered.map(({ entry, number }) => [entry, number]));
  const meant = (entry: Entry): string => {
    const [raw, number] = [list.text.slice(entry.start, entry.end), numbers.get(entry)];
    if (number === undefined || !entry.numbered) return raw;
    const { start, end } = entry.numbered;
    return raw.slice(0, start) + respelled(digitsOf(list, entry), number) + raw.slice(end);
  };
  for (const [at, { path, entries }] of list.sections.entries()) {
    const now = after.sections[at]?.entries ?? [];
    const isOwn = list.sections[at] === section;
    const old = isOwn && kind !== 'insert' ? entries.toSpliced(index, 1) : entries;
    const kept = isOwn && kind !== 'remove' ? now.toSpliced(index, 1) : now;
    if (old.length !== kept.length)
      return `section “${path.at(-1) ?? ''}” would hold ${now.length} entries instead of ${now.length - kept.length + old.length}`;
    if (old.some((entry, i) => meant(entry) !== after.text.slice(kept[i]?.start, kept[i]?.end)))
      return 'an existing entry would change';
  }
  if (kind === 'remove') return undefined;
  const own = after.sections[list.sections.indexOf(section)]?.entries[index];
  if (!own || after.text.slice(own.start, own.end).trim() !== text.trim()) return 'the entry does not read as one';
  return faultOf(own);
}

/** Whether two lists have the same sections. */
export function haveSamePaths({ sections }: List, other: List): boolean {
  return (
    sections.length === other.sections.length &&
    sections.every(({ path }, index) => path.join('\n') === other.sections[index]?.path.join('\n'))
  );
}
