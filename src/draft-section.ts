import { addSectionLine } from './companions/add-section-line.ts';
import { keepInStep } from './companions/keep-in-step.ts';
import { readPage } from './companions/page.ts';
import type { Change } from './edit/change.ts';
import { insertSection } from './edit/insert-section.ts';
import type { Template } from './entry/template.ts';
import { judgeChange } from './judge/judge-change.ts';
import { applyEdit, differenceOf } from './list/edit.ts';
import { slugsOf } from './list/headings.ts';
import type { List, ListFile } from './list/list.ts';
import { readList } from './list/read-list.ts';
import { failed, problem, type Result } from './problems.ts';
import type { Reminder } from './reminder.ts';
import { type Place, placesOf, splitFile } from './sections/place.ts';

/** Lists with one section more than they have, for a paper to go into. */
export interface WithSection<File> {
  /** All files, that with the new section among them. */
  readonly files: readonly File[];
  /** The new section. */
  readonly place: Place;
  /** The list without it, and where in that it goes. */
  readonly before: List;
  readonly at: number;
  readonly notes: readonly Reminder[];
}

/**
 * Makes the section that a maintainer asked for, as {@link insertSection} does, with its line in the contents where each section beside it
 * has one.
 *
 * Problems: those of {@link insertSection}; `unclear-section` where it is not known which file is meant.
 *
 * @param asked its path, with a file in front or without
 */
export function draftSection<File extends ListFile>(
  files: readonly File[],
  asked: string,
  template: Template | null,
): Result<WithSection<File>> {
  const split = splitFile(files, asked);
  const [file, ...more] = files.filter((one) => split.files.includes(one) && !one.list.refused);
  if (!file || more.length > 0)
    return failed(problem('unclear-section', { value: asked, expected: 'a file in front of it, as “README.md: …”' }));
  const { list } = file;
  const made = insertSection(list, split.name, template);
  if (!made.ok) return made;
  const { siblings, place, name, edit } = made.value;
  const heading = made.value.list.headings.findIndex(({ text }, at) => text !== list.headings[at]?.text);
  const slug = slugsOf(made.value.list.headings.map(({ text }) => text))[heading] ?? '';
  const line = addSectionLine(list, readPage(list), siblings.all, place, { text: name, slug });
  const isSure =
    line !== null &&
    line !== 'unclear' &&
    line.end <= edit.start &&
    judgeChange(list.text, applyEdit(list.text, line), {
      kind: 'insert',
      block: line.content.trim(),
      isLine: true,
    }) === null;
  const withLine = isSure ? readList(list.bom + applyEdit(made.value.list.text, line), template) : made.value.list;
  const isSame = withLine.sections.length === made.value.list.sections.length;
  const whole = isSame ? withLine : made.value.list;
  const now = files.map((one) => (one === file ? { ...file, list: whole } : one));
  const section = whole.sections[made.value.index];
  const own = placesOf(now).find((one) => one.section === section);
  if (!own) throw new Error('The new section must be there');
  const isLeft = line !== null && !(isSure && isSame);
  const notes: Reminder[] = [{ code: 'section-new' }, ...(isLeft ? [{ code: 'section-line' as const }] : [])];
  return { ok: true, value: { files: now, place: own, before: list, at: edit.start, notes } };
}

/**
 * Where a paper goes that has a section made for it, and its entry's change together with the section, as one change of the list without
 * either.
 */
export function joinSection(
  { place, before, at, notes }: WithSection<ListFile>,
  change: Change,
  template: Template | null,
): [Place, Change] {
  const { file } = place;
  const { text, reminders } = keepInStep(file.list, change.edit, (changed) => readList(changed, template));
  const after = readList(text, template);
  const section = after.sections[file.list.sections.indexOf(place.section)];
  const heading = after.headings.findLast(({ line }) => (after.lines[line]?.start ?? 0) < (section?.start ?? 0));
  const from = after.lines[heading?.line ?? -1]?.start;
  const end = section?.entries[0]?.end;
  if (!section || from === undefined || end === undefined) throw new Error('The new entry must be there');
  const least = differenceOf(before.text, text);
  // Whole lines: a shorter edit may begin behind marks that the next heading has too.
  const [start, until] = [Math.min(least.start, at), Math.max(least.end, at)];
  const content = text.slice(start, text.length - (before.text.length - until));
  const joined: Change = {
    ...change,
    edit: { start, end: until, content },
    section: section.path,
    number: null,
    entry: text.slice(from, end).trimEnd(),
    notes: [...notes, ...(change.notes ?? []), ...reminders],
  };
  return [{ ...place, file: { ...file, list: before } }, joined];
}
