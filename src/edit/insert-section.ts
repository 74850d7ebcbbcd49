import type { Template } from '../entry/template.ts';
import { judgeChange } from '../judge/judge-change.ts';
import { applyEdit, type Edit } from '../list/edit.ts';
import type { List, Section } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { isDelimiter } from '../list/shapes/rows.ts';
import { failed, problem, type Result } from '../problems.ts';
import { countInName } from '../sections/count-in-name.ts';
import { nameKey } from '../sections/section-key.ts';
import { findSiblings, type HeadingAround, type SiblingHeadings } from './sibling-headings.ts';

/** A section that a list does not have yet, empty, in the list's own manner. */
export interface NewSection {
  readonly edit: Edit;
  /** The list with it. */
  readonly list: List;
  /** Where it stands among the sections of that list. */
  readonly index: number;
  /** Its heading's plain text, and its place among the headings beside it. */
  readonly name: string;
  readonly siblings: SiblingHeadings;
  readonly place: number;
}

/** Names that mean the same in Markdown as in plain words. */
const PLAIN_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.'’&/():+–-]{0,98}[\p{L}\p{M}\p{N})+.])?$/u;

/**
 * Makes an empty section: a heading of the level, the wording and the number that those beside it have, at its place in their order,
 * alphabetical where they are, else last; with the header of a table where theirs hold tables.
 *
 * Problems: `unclear-section` for whatever is not beyond doubt; `unsafe-edit` where the judge sees more than one heading with its body.
 *
 * @param asked names of headings that are there joined by ` > `, and the new one's behind them
 */
export function insertSection(list: List, asked: string, template: Template | null): Result<NewSection> {
  const parts = asked
    .split(/\s+>\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const name = parts.at(-1) ?? '';
  const refuse = (expected: string) => failed(problem('unclear-section', { value: asked, expected }));
  if (list.refused) return failed(list.refused);
  if (!PLAIN_NAME.test(name)) return refuse('a name of at most 100 letters, digits and blanks');
  const found = findSiblings(list, parts.slice(0, -1));
  if (typeof found === 'string') return refuse(found);
  const { all } = found;
  if (all.some(({ name: own }) => nameKey(own) === nameKey(name)))
    return refuse('a name that no section beside it has');
  const place = placeBeside(found, name);
  const [previous, next] = [all[place - 1], all[place]];
  const model = modelOf(list, previous ?? next);
  if (!model) return refuse('sections beside it that hold entries and no parts');
  const body = bodyOf(list, model);
  if (body === null) return refuse('sections beside it whose entries stand in Markdown');
  if (previous && list.text.slice(lastEntryEnd(list, previous), previous.end).trim() !== '')
    return refuse('nothing below the entries of the section before it');
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  const heading = headingLine(found, name);
  const block = [heading, ...(body === '' ? [] : ['', body])].join(eol);
  const at = next ? next.start : (previous?.end ?? list.text.length);
  const before = list.text.slice(0, at);
  const lead = /\n[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? eol : eol + eol;
  const edit = { start: at, end: at, content: lead + block + eol + (at < list.text.length ? eol : '') };
  const text = applyEdit(list.text, edit);
  const after = readList(list.bom + text, template);
  const index = after.sections.findIndex(({ path }, i) => path.join('\n') !== list.sections[i]?.path.join('\n'));
  if (!hasOneEmptyMore(list, after, index, name)) return refuse('a list that reads the same with it');
  const broken = judgeChange(list.text, text, { kind: 'insert', block });
  if (broken !== null) return failed(problem('unsafe-edit', { value: broken }));
  return { ok: true, value: { edit, list: after, index, name: headingText(found, name), siblings: found, place } };
}

/** Where among the headings beside it: by name where these are in that order and not counted, else behind those with entries. */
function placeBeside({ all, numbers }: SiblingHeadings, name: string): number {
  const keys = all.map((one) => nameKey(one.name));
  const isSorted = keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
  if (numbers !== null || !isSorted) return all.length;
  const place = keys.findIndex((key) => key > nameKey(name));
  return place < 0 ? all.length : place;
}

/** The section of a heading that has entries of its own, which tells how the new one's stand. */
function modelOf(list: List, heading: HeadingAround | undefined): Section | undefined {
  return list.sections.find(
    ({ kind, start, end, entries }) =>
      heading !== undefined && kind === 'heading' && start >= heading.start && end <= heading.end && entries.length > 0,
  );
}

/** What an empty section has: nothing, or the first two lines of a table; `null` for HTML. */
function bodyOf(list: List, { start, end, entries, headers }: Section): string | null {
  const first = entries[0];
  if (!first || /^\s*</.test(list.text.slice(first.start, first.end))) return null;
  if (headers.length === 0) return first.shape === 'row' ? null : '';
  const own = list.lines.filter((line) => line.start >= start && line.end <= end && !line.opaque);
  const at = own.findIndex(({ text }) => isDelimiter(text));
  const [header, delimiter] = [own[at - 1]?.text, own[at]?.text];
  if (header === undefined || delimiter === undefined || /^\s/.test(header)) return null;
  return `${header.trimEnd()}${list.text.includes('\r\n') ? '\r\n' : '\n'}${delimiter.trimEnd()}`;
}

function lastEntryEnd({ sections }: List, { start, end }: HeadingAround): number {
  const own = sections.filter((section) => section.start >= start && section.end <= end);
  return Math.max(...own.flatMap(({ entries }) => entries.map((entry) => entry.end)));
}

function headingLine(found: SiblingHeadings, name: string): string {
  const { level, marks, all, numbers } = found;
  const number = numbers === null ? '' : numbers.prefix + String(numbers.next) + numbers.behind;
  return `${'#'.repeat(level)} ${number}${marks}${name}${countBehind(all)}${marks}`;
}

/** The heading in plain words, as it will be read. */
function headingText(found: SiblingHeadings, name: string): string {
  return headingLine({ ...found, marks: '' }, name).slice(found.level + 1);
}

/** The count behind a name, of the one entry that it is made for, where all beside it have one. */
function countBehind(all: readonly HeadingAround[]): string {
  const counts = all.map(({ text }) => countInName(text));
  const [first] = counts;
  const text = all[0]?.text ?? '';
  return first && counts.every((count) => count !== undefined) ? text.slice(first.name.length).replace(/\d+/, '1') : '';
}

/** Whether a list is another one with one empty section more. */
function hasOneEmptyMore(list: List, after: List, index: number, name: string): boolean {
  const added = after.sections[index];
  const kept = after.sections.toSpliced(index, 1);
  return (
    after.refused === null &&
    index >= 0 &&
    added?.entries.length === 0 &&
    nameKey(added.path.at(-1) ?? '').includes(nameKey(name)) &&
    kept.length === list.sections.length &&
    kept.every(({ path, entries }, at) => {
      const old = list.sections[at];
      return (
        old?.path.join('\n') === path.join('\n') &&
        old.entries.length === entries.length &&
        entries.every((entry, i) => {
          const was = old.entries[i];
          return was !== undefined && list.text.slice(was.start, was.end) === after.text.slice(entry.start, entry.end);
        })
      );
    })
  );
}
