import { isAward } from '../entry/award.ts';
import { composeEntry } from '../entry/compose.ts';
import { hasLiveValue } from '../entry/has-live-value.ts';
import { liveFields } from '../entry/live-fields.ts';
import type { EntrySource } from '../entry/reading.ts';
import { learnStyle, type Style, shownFields } from '../entry/style.ts';
import type { Template } from '../entry/template.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { Change } from './change.ts';
import { checkFields } from './check-fields.ts';
import { chooseSlot, type PlaceOptions } from './choose-slot.ts';
import { sayCited } from './cited-numbers.ts';
import { composeAccounted, findUnaccounted } from './compose-accounted.ts';
import { applyEdit } from './edit.ts';
import { examples, farExamples } from './examples.ts';
import { findSection } from './find-section.ts';
import type { Slot } from './find-slot.ts';
import { habitsOfList } from './habits-of-list.ts';
import { insertByTemplate } from './insert-by-template.ts';
import type { Entry, List, Section } from './list.ts';
import { numberEntry } from './numbering.ts';
import { placeEntry } from './place-entry.ts';
import { referenceLinks } from './reference-links.ts';
import { respellAuthors, sayTurned } from './respell-authors.ts';
import { sayUnshown } from './say-unshown.ts';
import { spannedRows } from './spanned-rows.ts';
import { verifyChange } from './verify-change.ts';
import { wrongField } from './wrong-field.ts';

export interface InsertOptions extends PlaceOptions {
  /** The section itself, where the caller knows it already. */
  readonly within?: Section | undefined;
  /** The authors as they were typed, where the paper has them in the list's form. */
  readonly authors?: string | undefined;
  /** What people call the fields, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Writes a paper into a list in the list's own style: finds the section and the slot, learns how the nearest entries are
 * written, writes the new one the same way, numbers it, and checks by reading the new text that it is the old list plus this entry.
 *
 * Problems: those of {@link findSection} and {@link checkFields}, {@link findUnaccounted}, `reference-links`,
 * `unknown-style`, `unsafe-edit`.
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
  const slot = behindSpans(section, chooseSlot(list, section, given, options), spanned);
  if (template) return insertByTemplate(list, section, slot, paper, template, options.labels);
  const all = examples(list, section, slot.index).filter((entry) => !spanned.has(entry));
  const isReferred = referenceLinks(list.text);
  const isUsable = (entry: Entry): boolean =>
    !spanned.has(entry) && !isReferred(list.text.slice(entry.start, entry.end));
  const nearest = all.filter(isUsable);
  if (nearest.length * 2 < all.length) return failed(problem('reference-links', { value: section.path.at(-1) ?? '' }));
  const near = [...nearest, ...farExamples(list, nearest, given).filter(isUsable)];
  const learnt = learnStyle(
    near.map((entry) => sourceOf(list, entry)),
    nearest.filter((entry) => section.entries.includes(entry)).length,
  );
  const style = { ...learnt, ...habitsOfList(list) };
  const fields = withoutUnshown(respellAuthors(given, options.authors, { list, section, nearest, style }), style);
  const numbering = numberEntry(list, section, slot.index);
  const accounted = composeAccounted(fields, given, style, numbering.spelled);
  if (!accounted) return failed(problem('unknown-style'));
  const { composed, unshown } = accounted;
  if (hasLiveValue(composed))
    return failed(
      ...liveFields(fields, style, numbering.spelled).map((field) =>
        problem('not-plain', { field, label: options.labels?.[field] ?? field, value: given[field] ?? '' }),
      ),
    );
  const unaccounted = findUnaccounted(accounted, given, options.labels);
  if (unaccounted) return failed(unaccounted);
  const entry = fitLineEnds(list, composed.text);
  const edit = placeEntry(list, section, slot, entry, numbering.renumbered);
  const { renumbered } = numbering;
  const fault = verifyChange(
    { kind: 'insert', list, section, index: slot.index, edit, text: entry, renumbered, template },
    (added) => {
      const id = wrongField(added, given, composed.wanted.values);
      return id === undefined ? undefined : `its ${id} does not read back`;
    },
  );
  if (fault) return failed(fault);
  return {
    ok: true,
    value: {
      edit,
      section: section.path,
      number: numbering.number,
      entry,
      notes: [
        ...numbering.notes,
        ...sayCited(list, numbering.renumbered),
        ...(unshown.includes('authors') ? [] : sayTurned(options.authors, fields.authors)),
        ...sayUnshown(unshown, options.labels, hasRemarks(style) || /https?:/.test(given.notes ?? '')),
      ],
      get coverage() {
        return coverageOf(style);
      },
    },
  };
}

/** The slot, or the next one that no cell of a row above reaches into. */
function behindSpans(section: Section, slot: Slot, spanned: ReadonlySet<Entry>): Slot {
  let { index } = slot;
  for (let next = section.entries[index]; next && spanned.has(next); next = section.entries[index]) index += 1;
  return index === slot.index ? slot : { index, joins: 'previous' };
}

/** The text of the file after an insertion, byte order mark included. */
export function applyInsertion(list: List, insertion: Change): string {
  return list.bom + applyEdit(list.text, insertion.edit);
}

/** What forms ask for and not every list shows. */
const OPTIONAL: readonly string[] = ['authors', 'notes'];
/** Share of the entries that may show one of them by mistake: a company read as somebody's name. */
const STRAY = 0.15;

/** The fields without those that hardly any entry shows: what the list leaves out stays out. */
function withoutUnshown(fields: Paper['fields'], style: Style): Paper['fields'] {
  const shown = shownFields(style);
  const few = style.samples.length * STRAY;
  const isShown = (id: string): boolean => style.samples.length === 0 || (shown.get(id) ?? 0) > few;
  return Object.fromEntries(
    Object.entries(fields).filter(([id, value]) => !OPTIONAL.includes(id) || isShown(id) || isAward(value)),
  );
}

/** An entry as the style engine reads it. */
export function sourceOf(list: List, entry: Entry): EntrySource {
  return {
    raw: list.text.slice(entry.start, entry.end),
    shape: entry.shape,
    from: entry.from,
    headers: entry.headers,
    numbered: entry.numbered,
  };
}

function fitLineEnds(list: List, text: string): string {
  const crlf = list.text.includes('\r\n') && !/[^\r]\n/.test(list.text.slice(0, 20000));
  return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
}

function hasRemarks(style: Style): boolean {
  const shown = shownFields(style);
  return ['notes', 'description'].some((id) => shown.has(id));
}

/** The six nearest entries, each written again from its own fields and the others' style. */
function coverageOf(style: Style): { read: number; of: number } {
  const nearest = style.samples.slice(0, 6);
  const read = nearest.filter((sample) => {
    const others: Style = { ...style, samples: style.samples.filter((other) => other !== sample) };
    const { number, ...fields } = sample.reading.fields;
    const again = composeEntry(fields, others, number ?? null);
    return again?.text.trimEnd() === sample.source.raw.trimEnd();
  }).length;
  return { read, of: nearest.length };
}
