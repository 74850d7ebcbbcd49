import { rewriteEntry } from '../entry/compose.ts';
import { hasLiveValue } from '../entry/has-live-value.ts';
import type { Atom } from '../entry/reading.ts';
import { learnStyle } from '../entry/style.ts';
import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { readVenue } from '../paper/venue.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { Change } from './change.ts';
import { applyEdit } from './edit.ts';
import { examples } from './examples.ts';
import type { FoundEntry } from './find-entry.ts';
import { sourceOf } from './insert-entry.ts';
import { letters } from './letters.ts';
import type { Entry, List } from './list.ts';
import { readList } from './read-list.ts';

/**
 * Writes an entry again with some fields changed, in the style that was learnt, itself the model: what changes is written as
 * the nearest entries that show it have it.
 *
 * ```
 * - **Token Merging**, arXiv 2023. [[Paper](…)] [Code]
 * - **Token Merging**, CVPR 2024. [[Paper](…)] [[Code](…)]     with a venue, a year and a code link
 * ```
 *
 * Checked by reading the list again: all other entries to the byte, and of this one all fields that were not asked for.
 *
 * Problems: `not-shown` for a field that no entry shows, `not-plain`,
 * `nothing-to-change`, `not-writable`, `unsafe-edit` where the file would not show it so.
 *
 * @param labels what people call the fields, by id
 * @param template what the list was read by
 */
export function updateByStyle(
  list: List,
  { section, entry }: FoundEntry,
  typed: Fields,
  labels: Readonly<Record<string, string>> = {},
  template: Template | null = null,
): Result<Change> {
  const near = examples(list, section, section.entries.indexOf(entry)).filter((other) => other !== entry);
  const style = learnStyle(
    [entry, ...near].map((one) => sourceOf(list, one)),
    1 + near.filter((other) => section.entries.includes(other)).length,
  );
  const reading = style.samples[0]?.reading;
  const { number, ...own } = reading?.fields ?? {};
  const asked = withYearApart(typed, own);
  const before = list.text.slice(entry.start, entry.end);
  const free = new Set(Object.keys(asked).flatMap((id) => [id, ...(FOLLOWS[id] ?? [])]));
  const fields = { ...withoutOutdated(own, asked, reading?.atoms ?? []), ...asked };
  const changed = rewriteEntry(fields, style, number ?? null, free);
  const title = entry.fields.title ?? '';
  if (!changed) return failed(problem('not-writable', { value: title }));

  const detailsOf = (field: string) => ({ field, label: labels[field] ?? field, value: asked[field] ?? '' });
  const unsaid = Object.entries(asked).flatMap(([id, value]) => (holdsValue(changed.text, id, value) ? [] : [id]));
  if (unsaid.length > 0) return failed(...unsaid.map((field) => problem('not-shown', detailsOf(field))));
  if (hasLiveValue(changed))
    return failed(...Object.keys(asked).map((field) => problem('not-plain', detailsOf(field))));
  if (changed.text.trimEnd() === plainEnds(before).trimEnd())
    return failed(problem('nothing-to-change', { value: title }));

  const tail = before.slice(before.trimEnd().length);
  const text = changed.text.trimEnd();
  const content = (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) + tail;
  const edit = { start: entry.start, end: entry.end, content };
  const after = readList(list.bom + applyEdit(list.text, edit), template);
  if (!changesOnly(list, after, entry, free))
    return failed(problem('not-writable', { value: Object.values(asked).join(', ') }));
  const broken = judgeChange(list.text, after.text, { kind: 'update', ...edit });
  if (broken) return failed(problem('unsafe-edit', { value: broken }));
  return { ok: true, value: { edit, section: section.path, number: entry.number, entry: content } };
}

function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** `CVPR 2024` for an entry that has a year beside its venue (`NeurIPS'23`): a venue, and a year that is written as it is. */
function withYearApart(typed: Fields, own: Fields): Fields {
  const { name, year, qualifier } = readVenue(typed.venue ?? '');
  const isApart = own.year !== undefined && readVenue(own.venue ?? '').year === undefined;
  const isPlain = year !== undefined && qualifier === undefined && typed.year === undefined;
  return isPlain && isApart ? { ...typed, venue: name, year } : typed;
}

/** A venue's new year replaces the date that was printed with it; a date that stands apart stays. */
function withoutOutdated(own: Fields, asked: Fields, atoms: readonly Atom[]): Fields {
  const fields = atoms.map(({ parts }) => parts.map(({ field }) => field));
  const isBesideVenue = (id: string): boolean => fields.some((some) => some.includes(id) && some.includes('venue'));
  const isOutdated = (id: string): boolean =>
    (id === 'date' && asked.year !== undefined && own.year === undefined && isBesideVenue(id)) ||
    (id === 'year' && asked.date !== undefined && own.date === undefined && isBesideVenue(id));
  return Object.fromEntries(Object.entries(own).filter(([id]) => !isOutdated(id)));
}

/** Whether an entry says a value in some form: a year may have two digits, and authors may be cut short. */
function holdsValue(text: string, id: string, value: string): boolean {
  if (id === 'authors') return true;
  if (id === 'year') return new RegExp(`(?<!\\d)(?:${value.slice(0, 2)})?${value.slice(2)}(?!\\d)`).test(text);
  return letters(text).includes(letters(value));
}

/** What follows from another field, and so may change with it. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  venue: ['year', 'date'],
  year: ['date', 'venue'],
  date: ['year', 'venue'],
  paper: ['arxiv', 'doi', 'pdf'],
  code: ['repo', 'repo-name', 'repo-github', 'repo-gitlab'],
};

function changesOnly(before: List, after: List, changed: Entry, free: ReadonlySet<string>): boolean {
  if (after.refused || after.sections.length !== before.sections.length) return false;
  return before.sections.every((section, index) => {
    const now = after.sections[index];
    if (now?.path.join('\n') !== section.path.join('\n') || now.entries.length !== section.entries.length) return false;
    return section.entries.every((entry, place) => {
      const read = now.entries[place];
      if (!read || read.number !== entry.number) return false;
      if (entry !== changed)
        return after.text.slice(read.start, read.end) === before.text.slice(entry.start, entry.end);
      return Object.entries(entry.fields).every(
        ([id, value]) => free.has(id) || !hasName(id) || read.fields[id] === value,
      );
    });
  });
}

/** Unknown texts are named by their place, which a change before them moves. */
function hasName(id: string): boolean {
  return !id.includes(':');
}
