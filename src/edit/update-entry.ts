import { findLiveFields } from '../entry/find-live-fields.ts';
import { fieldsAsShown, missingFields, renderEntry, templateFields } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Entry, List } from '../list/list.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { SectionEntry } from '../sections/find-entry.ts';
import type { Change } from './change.ts';
import { type Reworded, rewriteByStyle } from './rewrite-by-style.ts';
import { verifyChange } from './verify-change.ts';
import type { Wished } from './wished.ts';
import { differingField } from './wrong-field.ts';

/**
 * Writes an entry again with some fields changed, everything else to the byte: as the `entry:` template writes it and in its own
 * layout, or, where there is none or it does not fit, in the list's style ({@link rewriteByStyle}).
 *
 * Problems: `not-shown` for a field that entries of this list do not show, `not-plain`, `not-removable` for a value that no entry
 * can do without, `nothing-to-change`, `not-writable`, those of
 * {@link verifyChange}.
 *
 * @param template what the list was read by
 * @param labels what people call the fields, by id
 */
export function updateEntry(
  list: List,
  found: SectionEntry,
  wished: Wished,
  template: Template | null,
  labels: Readonly<Record<string, string>> = {},
): Result<Change> {
  const { section, entry } = found;
  const { asked } = wished;
  const { title: value = '' } = entry.fields;
  const rewriting =
    template && entry.layout ? rewriteByTemplate(entry, wished, template) : rewriteByStyle(list, found, wished);
  if (!rewriting) return failed(problem('not-writable', { value }));
  const { text, unshown, live, needed, isMeant } = rewriting;
  const detailsOf = (field: string) => ({ field, label: labels[field] ?? field, value: asked[field] ?? '' });
  if (unshown.length + live.length > 0)
    return failed(
      ...unshown.map((field) => problem('not-shown', detailsOf(field))),
      ...live.map((field) => problem('not-plain', detailsOf(field))),
    );
  if (needed.length > 0)
    return failed(
      ...needed.map((field) => problem('not-removable', { ...detailsOf(field), value: entry.fields[field] ?? '' })),
    );
  const before = list.text.slice(entry.start, entry.end);
  const tail = before.slice(before.trimEnd().length);
  const eol = (before.includes('\n') ? before : list.text).includes('\r\n') ? '\r\n' : '\n';
  const content = text.trimEnd().replace(/\r?\n/g, eol) + tail;
  if (content === before.replace(/\r?\n/g, eol)) return failed(problem('nothing-to-change', { value }));
  const edit = { start: entry.start, end: entry.end, content };
  const index = section.entries.indexOf(entry);
  const fault = verifyChange(
    { kind: 'update', list, section, index, edit, text: content, renumbered: [], template },
    (now) => (now.number === entry.number && isMeant(now) ? undefined : 'another field would change'),
  );
  if (fault) return failed(fault);
  return { ok: true, value: { edit, section: section.path, number: entry.number, entry: content } };
}

function rewriteByTemplate(
  { fields: all, number, layout }: Entry,
  { asked, cleared = [] }: Wished,
  template: Template,
): Reworded {
  const own = Object.fromEntries(Object.entries(all).filter(([id]) => !cleared.includes(id)));
  const shown = templateFields(template);
  const changed = fieldsAsShown(template, asked);
  const fields = { ...own, ...changed };
  const written = { ...fields, ...(number !== null && { number: String(number) }) };
  return {
    text: renderEntry(template, written, layout),
    unshown: Object.keys(asked).filter((id) => !shown.includes(id)),
    live: findLiveFields(template, written).filter((id) => id in changed),
    needed: missingFields(template, written).filter((id) => cleared.includes(id)),
    isMeant: (now) => differingField(now.fields, fields) === undefined,
  };
}
