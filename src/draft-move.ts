import { keepInStep } from './companions/keep-in-step.ts';
import type { Config } from './config/config.ts';
import { carryEntry } from './edit/carry-entry.ts';
import type { Change } from './edit/change.ts';
import { holdsAll, wordSet } from './edit/holds-all.ts';
import { type InsertOptions, insertEntry } from './edit/insert-entry.ts';
import { removeEntry } from './edit/remove-entry.ts';
import type { Entry, List, Section } from './list/list.ts';
import { readList } from './list/read-list.ts';
import { remindOfCited } from './numbering/cited-numbers.ts';
import { unnumbered } from './numbering/unnumbered.ts';
import { failed, problem, type Result } from './problems.ts';
import type { Reminder } from './reminder.ts';
import type { SectionEntry } from './sections/find-entry.ts';
import type { Fields } from './submission/submission.ts';

/** An entry that left one section and came into another. */
export interface Moved {
  /** The whole list afterwards, without its byte order mark. */
  readonly text: string;
  /** What came in. */
  readonly change: Change;
  /** What a reviewer should know. */
  readonly notes: readonly Reminder[];
}

/**
 * Moves an entry to another section of its list: takes it out, closes up the numbers, and puts it in where it belongs there, each step
 * with its companions, and each judged as a removal and an addition are. So nothing else changes, and the same entry is gone there and
 * new here.
 *
 * It keeps its own words where both sections write entries the same way, or where nobody can tell; where the other section has another
 * way, it is written in that.
 *
 * Problems: those of {@link removeEntry} and {@link insertEntry}; `not-movable` where entries there have no place for all that it says.
 *
 * @param to index of the section among those of the list
 * @param reworded what it should say there, where that is not what it says and could not be said where it stands
 */
export function draftMove(
  list: List,
  found: SectionEntry,
  to: number,
  { entry: template, order }: Config,
  reworded?: Fields,
): Result<Moved> {
  const removal = removeEntry(list, found, template);
  if (!removal.ok) return removal;
  const read = (text: string): List => readList(text, template);
  const gone = keepInStep(list, removal.value.edit, read);
  const bare = read(list.bom + gone.text);
  const from = list.sections.indexOf(found.section);
  const [own, target] = [bare.sections[from], bare.sections[to]];
  if (!own || !target) throw new Error('A removal keeps the sections');
  const change = writeThere({ list, bare, found, own, target, template, reworded }, { order });
  if (!change.ok) return change;
  const there = keepInStep(bare, change.value.edit, read);
  const after = read(list.bom + there.text);
  const notes = [...(change.value.notes ?? []), ...gone.reminders, ...there.reminders];
  const renumbered = movedNumbers(list, found.entry, after, to, change.value);
  return {
    ok: true,
    value: { text: there.text, change: change.value, notes: [...notes, ...remindOfCited(list, renumbered)] },
  };
}

interface Move {
  readonly list: List;
  /** The list without the entry, and the two sections in it. */
  readonly bare: List;
  readonly own: Section;
  readonly target: Section;
  readonly found: SectionEntry;
  readonly template: Config['entry'];
  readonly reworded: Fields | undefined;
}

function writeThere(move: Move, options: InsertOptions): Result<Change> {
  const { list, bare, own, target, found, template, reworded } = move;
  const { section, entry } = found;
  const raw = list.text.slice(entry.start, entry.end);
  const fields = reworded ?? entry.fields;
  // What stands at a place that no field has is known by its place alone, which is another one there; so is its number.
  const known = Object.fromEntries(Object.entries(fields).filter(([id]) => id !== 'number' && !id.includes(':')));
  const write = (within: Section, more: InsertOptions = {}): Result<Change> =>
    insertEntry(bare, { section: '', fields: known }, template, {
      ...options,
      ...more,
      within,
      authors: fields.authors,
      isMoved: true,
    });
  const carried = reworded ? undefined : carryEntry(bare, target, { ...entry, raw, fields }, template, options);
  const written = write(target);
  const isWhole =
    written.ok &&
    holdsAll(written.value.entry, withoutOld(raw, entry.fields, fields), entry.number, wordingOf(list, section, entry));
  if (!carried?.ok) {
    if (isWhole) return written;
    if (!written.ok) return carried ?? written;
    return failed(problem('not-movable', { value: fields.title ?? '', expected: target.path.at(-1) ?? '' }));
  }
  const here = write(own, { at: section.entries.indexOf(entry) });
  const isOtherWay = here.ok && isSame(here.value.entry, raw) && written.ok && !isSame(written.value.entry, raw);
  return isOtherWay && isWhole ? written : carried;
}

/** Whether two entries are the same but for their numbers and blanks at the ends of lines. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    unnumbered(text)
      .replace(/[ \t\r]+$/gm, '')
      .trimEnd(),
  );
  return a === b;
}

/** An entry's text without the values that others take the place of. */
function withoutOld(raw: string, before: Fields, now: Fields): string {
  const old = Object.entries(before).flatMap(([id, value]) => (now[id] === value ? [] : [value]));
  return old.reduce((text, value) => text.replace(value, ' '), raw);
}

/** Tells the words that half of the other entries of a section have too. */
function wordingOf(list: List, { entries }: Section, entry: Entry): (word: string) => boolean {
  const others = entries
    .filter((other) => other !== entry)
    .map(({ start, end }) => wordSet(list.text.slice(start, end)));
  return (word) => others.length > 0 && others.filter((words) => words.has(word)).length * 2 >= others.length;
}

/** The entries whose numbers are others now, the moved one included. */
function movedNumbers(
  list: List,
  entry: Entry,
  after: List,
  to: number,
  { number, entry: text }: Change,
): { entry: Entry; number: number | null }[] {
  const others = list.sections.flatMap((section, at) => {
    const now = after.sections[at]?.entries ?? [];
    const index =
      at === to ? now.findIndex(({ start, end }) => after.text.slice(start, end).trim() === text.trim()) : -1;
    const kept = index < 0 ? now : now.toSpliced(index, 1);
    return section.entries
      .filter((other) => other !== entry)
      .flatMap((other, place) => {
        const own = kept[place]?.number ?? null;
        return other.number === null || own === other.number ? [] : [{ entry: other, number: own }];
      });
  });
  return entry.number === null || entry.number === number ? others : [{ entry, number }, ...others];
}
