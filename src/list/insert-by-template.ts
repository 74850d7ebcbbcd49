import { fieldsAsShown, renderEntry, templateFields } from '../entry/render-entry.ts';
import type { Layout, Template } from '../entry/template.ts';
import { findUnshown } from '../judge/find-unshown.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, quote, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { Change } from './change.ts';
import { sayCited } from './cited-numbers.ts';
import type { Slot } from './find-slot.ts';
import type { Entry, List, Section } from './list.ts';
import { type Numbering, numberEntry } from './numbering.ts';
import { placeEntry } from './place-entry.ts';
import { sayUnshown } from './say-unshown.ts';
import { verifyChange } from './verify-change.ts';
import { differingField } from './wrong-field.ts';

/**
 * Adds a paper to its section as the configuration's `entry:` template writes it, at its slot and numbered as the list is.
 *
 * Problems: those of {@link verifyChange}. Its values are to be checked before, see `check-fields.ts`.
 */
export function insertByTemplate(
  list: List,
  section: Section,
  slot: Slot,
  paper: Paper,
  template: Template,
  labels: Readonly<Record<string, string>> = {},
): Result<Change> {
  const { 'sub-group': subGroup, ...given } = paper.fields;
  const isNumbered = templateFields(template).includes('number');
  const numbering = isNumbered ? numberEntry(list, section, slot.index) : UNNUMBERED;
  // The first entry of all has nobody to learn from that entries are numbered, but the template says so.
  const number = isNumbered ? (numbering.number ?? 1) : null;
  const shown = fieldsAsShown(template, paper.fields);
  const fields: Fields = number === null ? shown : { ...shown, number: numbering.spelled ?? String(number) };
  const layout = layoutAt(list, section, slot);
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  const entry = renderEntry(template, fields, layout).replace(/\r?\n/g, eol);
  const edit = placeEntry(list, section, slot, entry, numbering.renumbered);
  const expected = { ...shown, ...(number !== null && { number: String(number) }) };
  const { renumbered } = numbering;
  const fault = verifyChange(
    { kind: 'insert', list, section, index: slot.index, edit, text: entry, renumbered, template },
    (added) => faultOf(added, expected),
  );
  if (fault) return failed(fault);
  return {
    ok: true,
    value: {
      edit,
      section: section.path,
      number,
      entry,
      notes: [
        ...numbering.notes,
        ...sayCited(list, numbering.renumbered),
        ...sayUnclaimed(list, section),
        ...sayUnshown(findUnshown(entry, given), labels),
      ],
    },
  };
}

/** What is wrong with the new entry as it reads. */
function faultOf({ fields, number, layout }: Entry, expected: Fields): string | undefined {
  if (!layout) return 'the template would not read the entry back';
  const read: Fields = { ...fields, ...(number !== null && { number: String(number) }) };
  const id = differingField(expected, read);
  return id === undefined ? undefined : `its “${id}” would read back as “${read[id] ?? ''}”`;
}

const UNNUMBERED: Numbering = { number: null, spelled: null, renumbered: [], notes: [] };

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
function sayUnclaimed(list: List, { entries }: Section): string[] {
  const unclaimed = entries.filter(({ layout }) => !layout);
  const said = unclaimed.slice(0, MOST_SAID).map(({ start, end, fields }) => {
    const line = list.lines.findLastIndex((one) => one.start <= start) + 1;
    const name = fields.title ?? list.text.slice(start, end).split('\n')[0]?.slice(0, 80) ?? '';
    return `The template under “entry” does not fit ${quote(name)} on line ${line}, which counts all the same.`;
  });
  const more = unclaimed.length - said.length;
  return more > 0 ? [...said, `So it is with ${more} more of this section.`] : said;
}
