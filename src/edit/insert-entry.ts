import { templateFields } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import { applyEdit } from '../list/edit.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { remindOfCited } from '../numbering/cited-numbers.ts';
import { type Numbering, numberEntry } from '../numbering/numbering.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, type Result } from '../problems.ts';
import { findSection } from '../sections/find-section.ts';
import { chooseSlot, type PlaceOptions } from '../slot/choose-slot.ts';
import type { Slot } from '../slot/find-slot.ts';
import type { Change } from './change.ts';
import { checkFields } from './check-fields.ts';
import { placeEntry } from './place-entry.ts';
import { spannedRows } from './spanned-rows.ts';
import { verifyChange } from './verify-change.ts';
import { writeByStyle } from './write-by-style.ts';
import { writeByTemplate } from './write-by-template.ts';

export interface InsertOptions extends PlaceOptions {
  /** The section itself, where the caller knows it already. */
  readonly within?: Section | undefined;
  /** The authors as they were typed, where the paper has them in the list's form. */
  readonly authors?: string | undefined;
  /** What people call the fields, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether it stood elsewhere in the list: then whoever moves it says which numbers change. */
  readonly isMoved?: boolean;
  /** Ids of fields that nobody typed. */
  readonly lookedUp?: readonly string[];
}

/**
 * Writes a paper into a list: finds the section and the slot, numbers the entry, and writes it as the `entry:` template has it or, without
 * one, in the list's own style ({@link writeByTemplate}, {@link writeByStyle}).
 *
 * Problems: those of {@link findSection} and {@link checkFields}, of writing, and of {@link verifyChange}.
 */
export function insertEntry(
  list: List,
  paper: Paper,
  template: Template | null = null,
  options: InsertOptions = {},
): Result<Change> {
  if (list.refused) return failed(list.refused);
  const { 'sub-group': subGroup, ...given } = paper.fields;
  const faults = checkFields(template ? paper.fields : given, template, options.labels);
  const found = options.within
    ? { ok: true as const, value: options.within }
    : findSection(list, paper.section, subGroup);
  if (!found.ok || faults.length > 0) return failed(...(found.ok ? [] : found.problems), ...faults);
  const section = found.value;
  // A caller that says where knows what stands there.
  const spanned = options.at === undefined ? spannedRows(list) : new Set<Entry>();
  const chosen = chooseSlot(list, section, given, options);
  const slot = behindSpans(section, chosen, spanned);
  const numbering = numberingOf(list, section, slot, template);
  const { number, renumbered } = numbering;
  const written = template
    ? writeByTemplate(list, section, slot, paper.fields, template, numbering, options.labels)
    : writeByStyle(list, section, slot, given, numbering, { ...options, spanned });
  if (!written.ok) return written;
  const { faultOf, notes } = written.value;
  const text = fitLineEnds(list, written.value.text);
  const edit = placeEntry(list, section, slot, text, renumbered);
  const fault = verifyChange(
    { kind: 'insert', list, section, index: slot.index, edit, text, renumbered, template },
    faultOf,
  );
  if (fault) return failed(fault);
  return {
    ok: true,
    value: {
      edit,
      section: section.path,
      number,
      entry: text,
      notes: [...numbering.notes, ...(options.isMoved ? [] : remindOfCited(list, renumbered)), ...notes],
      get placing() {
        return chosen.explain();
      },
      get coverage() {
        return written.value.coverage;
      },
    },
  };
}

/** The slot, or the next one that no cell of a row above reaches into. */
function behindSpans(section: Section, slot: Slot, spanned: ReadonlySet<Entry>): Slot {
  let { index } = slot;
  for (let next = section.entries[index]; next && spanned.has(next); next = section.entries[index]) index += 1;
  return index === slot.index ? slot : { rule: slot.rule, index, joins: 'previous' };
}

/** The number of an entry, none where the template shows none. */
function numberingOf(list: List, section: Section, { index }: Slot, template: Template | null): Numbering {
  if (template && !templateFields(template).includes('number'))
    return { number: null, spelled: null, renumbered: [], notes: [] };
  const numbering = numberEntry(list, section, index);
  // The first entry of all has nobody to learn from that entries are numbered, but the template says so.
  return template && numbering.number === null ? { ...numbering, number: 1, spelled: '1' } : numbering;
}

/** The text of the file after an insertion, byte order mark included. */
export function applyInsertion(list: List, insertion: Change): string {
  return list.bom + applyEdit(list.text, insertion.edit);
}

function fitLineEnds(list: List, text: string): string {
  const crlf = list.text.includes('\r\n') && !/[^\r]\n/.test(list.text.slice(0, 20000));
  return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
}
