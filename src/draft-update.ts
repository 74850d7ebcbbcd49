import { keepInStep } from './companions/keep-in-step.ts';
import type { Config } from './config/config.ts';
import { draftMove } from './draft-move.ts';
import { updateEntry } from './edit/update-entry.ts';
import { findUnshown } from './judge/find-unshown.ts';
import { differenceOf, type Edit } from './list/edit.ts';
import type { List, ListFile } from './list/list.ts';
import { readList } from './list/read-list.ts';
import { checkCleared, checkValues } from './paper/check-rules.ts';
import { settlePaper } from './paper/settle-paper.ts';
import { type Draft, draftAt } from './plan/draft.ts';
import type { ObservedFile } from './plan/observed.ts';
import { failed, type Problem, type ProblemCode, problem, type Result } from './problems.ts';
import type { Reminder } from './reminder.ts';
import type { FoundEntry } from './sections/find-entry.ts';
import { findListed } from './sections/find-listed.ts';
import { findPlaceOf } from './sections/find-place.ts';
import { type Place, placesOf } from './sections/place.ts';
import type { Fields } from './submission/submission.ts';

/** What an update asks for. */
export interface Asked {
  /** New values by field, and the section to move to. */
  readonly changes: Fields;
  /** Ids of questions that were answered by a word for nothing. */
  readonly declined: readonly string[];
  /** The entry, as it was named. */
  readonly asked: string;
  /** What people call the fields, by id. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The question of the form for updates that asks where the entry should stand instead. */
const MOVE_TO = 'move-to';

/** Why an entry cannot be reworded where it stands, which may be otherwise where it goes. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['not-shown', 'not-writable', 'unsafe-edit']);

/** Questions of the form that are about no value of the entry. */
const WHICH: ReadonlySet<string> = new Set(['entry', 'section', 'notes', MOVE_TO]);

/**
 * From what an update asks for to the change of an entry: other values, values that go, another place, or several of them at once.
 *
 * Problems: `nothing-to-change`, those of {@link updateEntry}, of the list's rules, of {@link findPlaceOf} and {@link draftMove}.
 */
export function draftUpdate(
  files: readonly (ObservedFile & ListFile)[],
  found: FoundEntry,
  { changes: given, declined, asked, labels }: Asked,
  config: Config,
): Result<Draft> {
  const { [MOVE_TO]: moveTo = '', ...changes } = given;
  const { list } = found.file;
  const { fields } = found.entry;
  const named = declined.filter((id) => fields[id] !== undefined && !WHICH.has(id));
  const cleared = config.changeForms.update.clears ? named.filter((id) => changes[id] === undefined) : [];
  const seen = list.sections.flatMap(({ entries }) => entries.map((entry) => entry.fields));
  const settled = settlePaper({ section: '', fields: changes }, seen).fields;
  const paper = { section: '', fields: { ...without(fields, cleared), ...settled } };
  const place = moveTo === '' ? null : findTarget(files, found, moveTo, paper.fields);
  const target = place?.ok && place.value.section !== found.section ? place.value : null;
  const isReworded = Object.keys(changes).length + cleared.length > 0;
  if (!isReworded && !target)
    return place?.ok === false ? place : failed(problem('nothing-to-change', { value: asked }));
  const update = isReworded ? updateEntry(list, found, { asked: settled, cleared }, config.entry, labels) : null;
  // What the entries of its own section do not show, those of the other may.
  const isSaidThere =
    target !== null && update?.ok === false && update.problems.every(({ code }) => ELSEWHERE.has(code));
  const faults: Problem[] = [
    ...(update?.ok === false && !isSaidThere ? update.problems : []),
    ...(place?.ok === false ? place.problems : []),
    ...checkValues(settled, config.rules, labels),
    ...checkCleared(paper.fields, cleared, config.rules, labels),
  ];
  if (faults.length > 0) return failed(...faults);
  const kept = named.filter((id) => !cleared.includes(id));
  // Whoever reviews it can take a value away that stays, and see which one goes: a word for nothing is soon written out of habit.
  const said: Reminder[] = [
    ...kept.map((id) => ({ code: 'value-kept' as const, label: labels[id] ?? id })),
    ...cleared.map((id) => ({ code: 'value-cleared' as const, label: labels[id] ?? id, value: fields[id] ?? '' })),
  ];
  const draft = { paper, changed: fields, notes: [] };
  if (!target) {
    if (!update?.ok) throw new Error('An update that is no move rewords the entry');
    const drafted = draftAt(files, found, update.value, config.entry);
    return { ok: true, value: { kind: 'update', ...draft, ...drafted, reminders: [...said, ...drafted.reminders] } };
  }
  const reworded = update?.ok ? rewordedList(list, found, update.value.edit, config) : { list, found };
  const to = list.sections.indexOf(target.section);
  const moved = draftMove(reworded.list, reworded.found, to, config, isSaidThere ? paper.fields : undefined);
  if (!moved.ok) return moved;
  const { text, change, notes } = moved.value;
  const unshown = findUnshown(change.entry, settled);
  if (unshown.length > 0)
    return failed(
      ...unshown.map((id) => problem('not-shown', { field: id, label: labels[id] ?? id, value: settled[id] ?? '' })),
    );
  const whole = { ...change, edit: differenceOf(list.text, text), notes };
  const drafted = draftAt(files, target, whole, config.entry);
  const reminders = [...said, remindOfMove(found), ...drafted.reminders];
  return { ok: true, value: { kind: 'move', ...draft, ...drafted, reminders } };
}

/**
 * The section to move to.
 *
 * Problems: those of {@link findPlaceOf}, `already-listed`, `other-file`.
 */
function findTarget(
  files: readonly ListFile[],
  { section, file }: FoundEntry,
  asked: string,
  fields: Fields,
): Result<Place> {
  const found = findPlaceOf(files, asked, fields);
  if (!found.ok) return { ok: false, problems: found.problems.map((one) => ({ ...one, field: MOVE_TO })) };
  const place = found.value;
  if (place.section === section) return found;
  if (place.file.path !== file.path)
    return failed(problem('other-file', { field: MOVE_TO, value: place.name, expected: file.path }));
  const there = [{ ...file, list: { ...file.list, sections: [place.section] } }];
  const twin = findListed(there, placesOf(there)[0] ?? null, { section: '', fields }).find(
    ({ code }) => code === 'already-listed',
  );
  return twin ? failed(twin) : found;
}

/** The list with the entry in its new words and their companions, and the entry in it. */
function rewordedList(
  list: List,
  { section, entry }: FoundEntry,
  edit: Edit,
  { entry: template }: Config,
): { list: List; found: { section: List['sections'][number]; entry: FoundEntry['entry'] } } {
  const read = (text: string): List => readList(text, template);
  const now = read(list.bom + keepInStep(list, edit, read).text);
  const own = now.sections[list.sections.indexOf(section)];
  const reworded = own?.entries[section.entries.indexOf(entry)];
  if (!own || !reworded) throw new Error('An update keeps the entries');
  return { list: now, found: { section: own, entry: reworded } };
}

/** Where an entry stood that goes elsewhere. */
function remindOfMove({ name, entry }: FoundEntry): Reminder {
  return { code: 'moved', section: name, number: entry.number };
}

function without(fields: Fields, ids: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !ids.includes(id)));
}
