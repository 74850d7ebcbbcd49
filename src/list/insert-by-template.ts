import { fieldsAsShown, renderEntry, shownFields } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Paper } from '../paper/paper.ts';
import { failed, problem, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { sayCited } from './cited-numbers.ts';
import type { Slot } from './find-slot.ts';
import type { Insertion } from './insertion.ts';
import { judgeInsertion } from './judge-insertion.ts';
import type { List, Section } from './list.ts';
import { numberEntry } from './numbering.ts';
import { placeEntry } from './place-entry.ts';
import { verifyFields } from './verify-fields.ts';

/**
 * Adds a paper to its section as the configuration's `entry:` template writes it, at its slot and numbered as the list is.
 *
 * Problems: `not-writable` where the result would not read back as the old list plus this one entry, `unsafe-edit` where the file
 * would not show it so. Its values are to be checked before, see `check-fields.ts`.
 */
export function insertByTemplate(
  list: List,
  section: Section,
  slot: Slot,
  paper: Paper,
  template: Template,
): Result<Insertion> {
  const numbering = numberEntry(list, section, slot.index);
  // The first entry of all has nobody to learn from that entries are numbered, but the template says so.
  const number = shownFields(template).includes('number') ? (numbering.number ?? 1) : null;
  const shown = fieldsAsShown(template, paper.fields);
  const fields: Fields = number === null ? shown : { ...shown, number: numbering.spelled ?? String(number) };
  const { entries } = section;
  const beside = slot.joins === 'next' ? entries[slot.index] : entries[slot.index - 1];
  const neighbour = beside ?? entries.at(-1) ?? list.sections.flatMap((other) => other.entries).at(-1);
  const layout = neighbour?.layout ? { breaks: neighbour.layout.breaks, spellings: new Map() } : undefined;
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  const entry = renderEntry(template, fields, layout).replace(/\r?\n/g, eol);
  const edit = placeEntry(list, section, slot, entry, numbering.renumbered);
  const fault = verifyFields(
    { list, section, index: slot.index, edit, template, renumbered: numbering.renumbered },
    number === null ? shown : { ...shown, number: String(number) },
  );
  if (fault) return failed(problem('not-writable', { value: fault }));
  const broken = judgeInsertion(list, edit, entry, numbering.renumbered);
  if (broken) return failed(problem('unsafe-edit', { value: broken }));
  const notes = [...numbering.notes, ...sayCited(list, numbering.renumbered)];
  return { ok: true, value: { edit, section: section.path, number, entry, notes } };
}
