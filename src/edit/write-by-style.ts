import { isAward } from '../entry/award.ts';
import { composeEntry } from '../entry/compose.ts';
import { hasLiveValue } from '../entry/has-live-value.ts';
import { inlineTagsOf } from '../entry/inline-tags.ts';
import { liveFields } from '../entry/live-fields.ts';
import { namesLinksFreely } from '../entry/names-links-freely.ts';
import { learnStyle, type Style, shownFields } from '../entry/style.ts';
import { allEntries, type Entry, type List, type Section, sourceOf } from '../list/list.ts';
import type { Numbering } from '../numbering/numbering.ts';
import { parseAuthors } from '../paper/authors.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import { referenceLinks } from '../sections/reference-links.ts';
import type { Slot } from '../slot/find-slot.ts';
import { composeAccounted, findUnaccounted } from './compose-accounted.ts';
import { examples, farExamples } from './examples.ts';
import { remindOfUnshown, unsaidAbove } from './remind-of-unshown.ts';
import { remindOfTurned, respellAuthors } from './respell-authors.ts';
import { showsStrayMarks } from './shows-stray-marks.ts';
import { wrongField } from './wrong-field.ts';

/** An entry as it was written, before it is known whether it may stand so. */
export interface Written {
  readonly text: string;
  /** What is wrong with it as it reads in the list, in a few words. */
  readonly faultOf: (entry: Entry) => string | undefined;
  readonly notes: readonly Reminder[];
  /** How many of the nearest entries the learnt style writes back byte for byte from their own fields. */
  readonly coverage?: { readonly read: number; readonly of: number };
}

interface WritingOptions {
  /** The authors as they were typed, where the paper has them in the list's form. */
  readonly authors?: string | undefined;
  /** What people call the fields, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Ids of fields that nobody typed: nobody misses them where they are left out. */
  readonly lookedUp?: readonly string[] | undefined;
  /** Rows that show less than a row has. */
  readonly spanned: ReadonlySet<Entry>;
}

/**
 * Writes a paper in the list's own style: learns how the nearest entries are written, and writes the new one the same way.
 *
 * Problems: `reference-links`, `unknown-style`, `not-plain`, those of {@link findUnaccounted}.
 */
export function writeByStyle(
  list: List,
  section: Section,
  slot: Slot,
  settled: Paper['fields'],
  { spelled }: Numbering,
  { authors, labels = {}, lookedUp = [], spanned }: WritingOptions,
): Result<Written> {
  const isReferred = referenceLinks(list.text);
  const all = examples(list, section, slot.index).filter((entry) => !spanned.has(entry));
  const isUsable = (entry: Entry): boolean =>
    !spanned.has(entry) && !isReferred(list.text.slice(entry.start, entry.end));
  const nearest = all.filter(isUsable);
  if (nearest.length * 2 < all.length) return failed(problem('reference-links', { value: section.path.at(-1) ?? '' }));
  const near = [...nearest, ...farExamples(list, nearest, settled).filter(isUsable)];
  const learnt = learnStyle(
    near.map((entry) => sourceOf(list, entry)),
    nearest.filter((entry) => section.entries.includes(entry)).length,
  );
  const style = { ...learnt, ...habitsOfList(list) };
  const given = respellAuthors(settled, authors, { list, section, nearest });
  const fields = withoutUnshown(given, style);
  const accounted = composeAccounted(fields, given, style, spelled);
  if (!accounted) return failed(problem('unknown-style'));
  const { composed, unshown } = accounted;
  if (hasLiveValue(composed))
    return failed(
      ...liveFields(fields, style, spelled).map((field) =>
        problem('not-plain', { field, label: labels[field] ?? field, value: given[field] ?? '' }),
      ),
    );
  const unaccounted = findUnaccounted(accounted, given, labels);
  if (unaccounted) return failed(unaccounted);
  const models = style.samples.map(({ source }) => source.raw);
  if (showsStrayMarks(composed.text, models, given)) return failed(problem('unknown-style'));
  // Whoever looked the names up knows where a surname begins.
  const areParted = lookedUp.includes('authors') && parseAuthors(authors ?? '').inverted;
  const value: Written = {
    text: composed.text,
    faultOf: (added) => {
      const id = wrongField(added, given, composed.wanted.values);
      return id === undefined ? undefined : `its ${id} does not read back`;
    },
    notes: [
      ...(unshown.includes('authors') || areParted ? [] : remindOfTurned(authors, fields.authors)),
      ...remindOfUnshown(
        unsaidAbove(unshown, given, section.path).filter((id) => !lookedUp.includes(id)),
        labels,
        hasRemarks(style) || /https?:/.test(given.notes ?? ''),
      ),
    ],
    get coverage() {
      return coverageOf(style);
    },
  };
  return { ok: true, value };
}

/** What a style takes from all entries of a list, however far they are. */
function habitsOfList(list: List): Pick<Style, 'namesLinksFreely' | 'inlineTags'> {
  const entries = allEntries(list);
  return {
    namesLinksFreely: namesLinksFreely(entries.map(({ fields }) => fields)),
    inlineTags: inlineTagsOf(entries.map(({ start, end, fields }) => ({ raw: list.text.slice(start, end), fields }))),
  };
}

/** What forms ask for and not every list shows. */
const OPTIONAL: readonly string[] = ['authors', 'notes'];
/** Share of the entries that may show one of them by mistake: a company read as somebody's name. */
const STRAY = 0.15;

/** The fields without those that hardly any entry shows: what the list leaves out stays out. */
function withoutUnshown(fields: Paper['fields'], style: Style): Paper['fields'] {
  const shown = shownFields(style);
  const few = style.samples.length * STRAY;
  const headers = new Set(style.samples.flatMap(({ source }) => source.headers.map((header) => header.toLowerCase())));
  const isShown = (id: string): boolean => style.samples.length === 0 || headers.has(id) || (shown.get(id) ?? 0) > few;
  return Object.fromEntries(
    Object.entries(fields).filter(([id, value]) => !OPTIONAL.includes(id) || isShown(id) || isAward(value)),
  );
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
