import { fieldsAsShown, renderEntry, shownFields } from '../entry/render-entry.ts';
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
 * Problems: `not-writable` where the result would not read back as the old list plus this one entry. Its values are to be
 * checked before, see `check-fields.ts`.
 */
export function insertByTemplate(list: List, section: Section, paper: Paper, template: Template): Result<Insertion> {
  const number = shownFields(template).includes('number') ? (section.entries.at(-1)?.number ?? 0) + 1 : null;
  const fields: Record<string, string> = {
    ...fieldsAsShown(template, paper.fields),
    ...(number !== null && { number: String(number) }),
  };
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
  return { ok: true, value: { edit, section: section.path, number, entry } };
}

/** What stands between two entries: as between the last two of the section, else of the list. */
function separator(list: List, section: Section): string {
  for (const entries of [section.entries, ...list.sections.map((other) => other.entries)]) {
    const [last, previous] = [entries.at(-1), entries.at(-2)];
    if (last && previous) return list.text.slice(previous.end, last.start);
  }
  return '\n\n';
}
