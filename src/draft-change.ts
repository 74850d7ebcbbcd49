import type { Config } from './config/config.ts';
import { draftUpdate } from './draft-update.ts';
import { removeEntry } from './edit/remove-entry.ts';
import { whatIsShown } from './edit/what-is-shown.ts';
import { readLists } from './list/read-list.ts';
import { tidyFields } from './paper/tidy-fields.ts';
import { believePaper } from './paper/validate-paper.ts';
import { type Draft, draftAt } from './plan/draft.ts';
import type { ObservedFile } from './plan/observed.ts';
import { failed, type Problem, type Result } from './problems.ts';
import type { Reminder } from './reminder.ts';
import { findEntry } from './sections/find-entry.ts';
import { findDeclined } from './submission/find-declined.ts';
import type { Form } from './submission/form.ts';
import { parseFormBody } from './submission/parse-form-body.ts';
import { prepareBody } from './submission/prepare-body.ts';
import type { Fields, Submission } from './submission/submission.ts';

/** What was typed into the form for updates or for removals; nothing where the body is no answer to it. */
export function readChange(form: Form, body: string | null): Submission {
  const lines = prepareBody(body);
  const read = parseFormBody(lines, form, false) ?? { kind: 'form', papers: [], repeated: [], asked: [] };
  const declined = findDeclined(lines, form);
  if (!form.clears) return { ...read, declined };
  const papers = read.papers.map((paper) =>
    Object.fromEntries(Object.entries(paper).filter(([id]) => !declined.includes(id))),
  );
  return { ...read, papers, declined };
}

/** What is known of an issue beside its text. */
export interface ChangeOptions {
  /** The year in which the issue was filed. */
  readonly thisYear?: number;
  /** Tells of another request for the entry that is open. */
  readonly findOther?: (fields: Fields) => Problem | null;
}

/** From what was typed to the one change of an entry that is there already, or to everything that stands in its way. */
export function draftChange(
  kind: 'update' | 'remove',
  submission: Submission,
  lists: readonly ObservedFile[],
  config: Config,
  { thisYear, findOther }: ChangeOptions = {},
): Result<Draft> {
  const labels = Object.fromEntries(config.changeForms[kind].fields.map(({ id, label }) => [id, label]));
  const files = readLists(lists, config.entry);
  const shown = whatIsShown(
    files.map(({ list }) => list),
    config.entry,
  );
  const tidied = tidyFields(submission, shown, labels);
  const rules = { required: ['entry'], labels, ...(thisYear !== undefined && { thisYear }) };
  const believed = believePaper(tidied.submission, rules);
  const typed = { ...believed, problems: [...believed.problems, ...tidied.problems] };
  const { entry: asked = '', notes = '', ...changes } = typed.paper.fields;
  const found = asked === '' ? failed() : findEntry(files, asked, typed.paper.section);
  if (!found.ok) return failed(...typed.problems, ...found.problems);
  const { list } = found.value.file;
  if (list.refused) return failed(...typed.problems, list.refused);
  const { fields } = found.value.entry;
  const other = findOther?.(fields);
  if (other) return failed(...typed.problems, other);

  if (kind === 'remove') {
    if (typed.problems.length > 0) return failed(...typed.problems);
    const removal = removeEntry(list, found.value, config.entry);
    if (!removal.ok) return removal;
    const paper = { section: '', fields };
    const drafted = draftAt(files, found.value, removal.value, config.entry);
    const reminders = [...remindOfNotes(notes), ...drafted.reminders];
    return { ok: true, value: { kind, paper, changed: fields, notes: [], ...drafted, reminders } };
  }
  const update = draftUpdate(
    files,
    found.value,
    { changes, declined: submission.declined ?? [], asked, labels },
    config,
  );
  if (!update.ok || typed.problems.length > 0)
    return failed(
      ...typed.problems,
      ...(update.ok
        ? []
        : update.problems.filter(({ code }) => typed.problems.length === 0 || code !== 'nothing-to-change')),
    );
  const reminders = [...remindOfNotes(notes), ...tidied.notes, ...update.value.reminders];
  return { ok: true, value: { ...update.value, reminders } };
}

/** Characters of notes that are shown. */
const MOST_NOTES = 1000;

/** What whoever filed it wrote for the maintainers, where the value stands as all others do; none where they wrote nothing. */
function remindOfNotes(notes: string): Reminder[] {
  const line = [...notes.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()];
  if (line.length === 0) return [];
  return [{ code: 'from-issue', text: `${line.slice(0, MOST_NOTES).join('')}${line.length > MOST_NOTES ? '…' : ''}` }];
}
