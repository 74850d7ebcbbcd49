import { fieldsAsShown, renderEntry, templateFields } from '../entry/render-entry.ts';
import { structureOf } from '../entry/structure-of.ts';
import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { Change } from './change.ts';
import { applyEdit } from './edit.ts';
import type { FoundEntry } from './find-entry.ts';
import type { Entry, List } from './list.ts';
import { readList } from './read-list.ts';

/**
 * Writes an entry again with some fields changed, as the `entry:` template writes it and in its own layout; everything else
 * stays to the byte. Checked by reading the list again: the same entries, but for these fields of this one.
 *
 * Problems: `not-shown` for a field that entries of this list do not show, `not-plain`, `nothing-to-change`, `not-writable`,
 * `unsafe-edit` where the file would not show it so.
 *
 * @param labels what people call the fields, by id
 */
export function updateEntry(
  list: List,
  { section, entry }: FoundEntry,
  asked: Fields,
  template: Template,
  labels: Readonly<Record<string, string>> = {},
): Result<Change> {
  const detailsOf = (field: string) => ({ field, label: labels[field] ?? field, value: asked[field] ?? '' });
  const shown = new Set(templateFields(template));
  const hidden = Object.keys(asked).filter((id) => !shown.has(id));
  const changed = fieldsAsShown(template, asked);
  const number = entry.number === null ? {} : { number: String(entry.number) };
  const fields = { ...entry.fields, ...changed, ...number };
  const written = fitted(list, renderEntry(template, fields, entry.layout));
  const before = list.text.slice(entry.start, entry.end);
  const live = Object.keys(changed).filter((id) => changesStructure(id, { ...fields }, entry, template));
  if (hidden.length + live.length > 0)
    return failed(
      ...hidden.map((field) => problem('not-shown', detailsOf(field))),
      ...live.map((field) => problem('not-plain', detailsOf(field))),
    );
  if (written === before) return failed(problem('nothing-to-change', { value: entry.fields.title ?? '' }));

  const edit = { start: entry.start, end: entry.end, content: written };
  const after = readList(list.bom + applyEdit(list.text, edit), template);
  if (!isOnlyChange(list, after, entry, fields))
    return failed(problem('not-writable', { value: Object.values(asked).join(', ') }));
  const broken = judgeChange(list.text, after.text, { kind: 'update', ...edit });
  if (broken) return failed(problem('unsafe-edit', { value: broken }));
  return { ok: true, value: { edit, section: section.path, number: entry.number, entry: written } };
}

function fitted(list: List, text: string): string {
  return list.text.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** Whether a value makes more of the entry than a harmless one in its place would. */
function changesStructure(id: string, fields: Fields, { layout }: Entry, template: Template): boolean {
  const value = fields[id] ?? '';
  const harmless = /^https?:\/\//.test(value)
    ? 'https://e.example/'
    : /^\d+$/.test(value)
      ? value
      : harmlessValues(value);
  const plain = structureOf(renderEntry(template, { ...fields, [id]: harmless }, layout));
  return structureOf(renderEntry(template, fields, layout)) !== plain;
}

/** As many values as there are, each one word. */
function harmlessValues(value: string): string {
  return value
    .split(',')
    .map((part) => (part.trim() === '' ? '' : 'x'))
    .filter(Boolean)
    .join(', ');
}

function isOnlyChange(before: List, after: List, changed: Entry, fields: Fields): boolean {
  if (after.sections.length !== before.sections.length) return false;
  return before.sections.every((section, index) => {
    const now = after.sections[index];
    if (now?.path.join('\n') !== section.path.join('\n') || now.entries.length !== section.entries.length) return false;
    return section.entries.every((entry, place) => {
      const read = now.entries[place];
      if (read?.number !== entry.number) return false;
      if (entry !== changed)
        return after.text.slice(read.start, read.end) === before.text.slice(entry.start, entry.end);
      const { number, ...expected } = fields;
      return sameFields(read.fields, expected);
    });
  });
}

function sameFields(one: Fields, other: Fields): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
}
