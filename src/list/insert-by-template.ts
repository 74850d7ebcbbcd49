import { findLiveField } from '../entry/find-live-field.ts';
import { fieldsAsShown, missingFields, renderEntry } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, problem, type Result } from '../problems.ts';
import { applyEdit } from './edit.ts';
import type { Insertion } from './insertion.ts';
import type { List, Section } from './list.ts';
import { readList } from './read-list.ts';
import { verifyFields } from './verify-fields.ts';

/**
 * Adds a paper to its section as the configuration's `entry:` template writes it, as the last entry.
 *
 * Problems: `missing-field` where the template shows a field the paper lacks; `not-plain`
 * where a value would become a link or other structure; `not-writable` where the result would not read back as the old list plus this one entry.
 */
export function insertByTemplate(list: List, section: Section, paper: Paper, template: Template): Result<Insertion> {
  const number = (section.entries.at(-1)?.number ?? 0) + 1;
  const fields: Record<string, string> = { ...fieldsAsShown(template, paper.fields), number: String(number) };
  const missing = missingFields(template, fields);
  if (missing.length > 0)
    return failed(
      ...missing.map((field) => problem('missing-field', { field, expected: 'what every entry of this list shows' })),
    );

  const live = findLiveField(template, fields);
  if (live !== undefined) return failed(problem('not-plain', { field: live, value: fields[live] ?? '' }));

  const neighbour = section.entries.at(-1) ?? list.sections.flatMap(({ entries }) => entries).at(-1);
  const layout = neighbour?.layout ? { breaks: neighbour.layout.breaks, spellings: new Map() } : undefined;
  const entry = renderEntry(template, fields, layout);
  const at =
    section.entries.at(-1)?.end ?? section.start + list.text.slice(section.start, section.end).trimEnd().length;
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  const content = (separator(list, section) + entry).replace(/\r?\n/g, eol);
  const edit = { start: at, end: at, content };

  const after = readList(list.bom + applyEdit(list.text, edit), template);
  const fault = verifyFields(list, after, section.path, { ...fields });
  if (fault) return failed(problem('not-writable', { value: fault }));
  return { ok: true, value: { edit, section: section.path, number: 'number' in fields ? number : null, entry } };
}

/** What stands between two entries: as between the last two of the section, else of the list. */
function separator(list: List, section: Section): string {
  for (const entries of [section.entries, ...list.sections.map((other) => other.entries)]) {
    const [last, previous] = [entries.at(-1), entries.at(-2)];
    if (last && previous) return list.text.slice(previous.end, last.start);
  }
  return '\n\n';
}
