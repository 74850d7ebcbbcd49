import { fieldsAsShown, renderEntry } from '../entry/render-entry.ts';
import type { Layout, Template } from '../entry/template.ts';
import { findUnshown } from '../judge/find-unshown.ts';
import { type Entry, type List, lineAt, type Section } from '../list/list.ts';
import type { Numbering } from '../numbering/numbering.ts';
import type { Paper } from '../paper/paper.ts';
import type { Result } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { Slot } from '../slot/find-slot.ts';
import type { Fields } from '../submission/submission.ts';
import { remindOfUnshown, unsaidAbove } from './remind-of-unshown.ts';
import type { Written } from './write-by-style.ts';
import { differingField } from './wrong-field.ts';

/** Writes a paper as the `entry:` template has it. Its values are to be checked before, see `check-fields.ts`. */
export function writeByTemplate(
  list: List,
  section: Section,
  slot: Slot,
  paper: Paper['fields'],
  template: Template,
  { number, spelled }: Numbering,
  labels: Readonly<Record<string, string>> = {},
): Result<Written> {
  const { 'sub-group': _, ...given } = paper;
  const shown = fieldsAsShown(template, paper);
  const fields: Fields = spelled === null ? shown : { ...shown, number: spelled };
  const text = renderEntry(template, fields, layoutAt(list, section, slot));
  const expected: Fields = number === null ? shown : { ...shown, number: String(number) };
  const notes = [
    ...remindOfMisfits(list, section),
    ...remindOfUnshown(unsaidAbove(findUnshown(text, given), given, section.path), labels),
  ];
  return { ok: true, value: { text, faultOf: (added) => faultOf(added, expected), notes } };
}

/** What is wrong with the new entry as it reads. */
function faultOf({ fields, number, layout }: Entry, expected: Fields): string | undefined {
  if (!layout) return 'the template would not read the entry back';
  const read: Fields = { ...fields, ...(number !== null && { number: String(number) }) };
  const id = differingField(expected, read);
  return id === undefined ? undefined : `its “${id}” would read back as “${read[id] ?? ''}”`;
}

/** The line breaks of the nearest entry that the template fits: first the one that the new entry joins. */
function layoutAt({ sections }: List, { entries }: Section, { index, joins }: Slot): Layout | undefined {
  const at = joins === 'next' ? index : index - 1;
  const near = entries
    .map((entry, i) => ({ entry, far: Math.abs(i - at) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
  const others = sections.flatMap((other) => other.entries).reverse();
  const layout = [...near, ...others].find((entry) => entry.layout)?.layout;
  return layout && { breaks: layout.breaks, spellings: new Map() };
}

/** Entries that are named one by one. */
const MOST_SAID = 3;

/**
 * Names the entries of a section that the `entry:` template does not fit: they count as all others do, and somebody may want
 * to mend them.
 */
function remindOfMisfits(list: List, { entries }: Section): Reminder[] {
  const unclaimed = entries.filter(({ layout }) => !layout);
  const said = unclaimed.slice(0, MOST_SAID).map(({ start, end, fields }): Reminder => {
    const name = fields.title ?? list.text.slice(start, end).split('\n')[0]?.slice(0, 80) ?? '';
    return { code: 'template-misfit', line: lineAt(list, start), name };
  });
  const more = unclaimed.length - said.length;
  return more > 0 ? [...said, { code: 'template-misfit-elsewhere', entries: more }] : said;
}
