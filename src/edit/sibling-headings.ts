import type { Heading } from '../list/headings.ts';
import { type List, lineAt } from '../list/list.ts';
import { withoutCount } from '../sections/count-in-name.ts';
import { nameKey } from '../sections/section-key.ts';
import { withoutClosingMarks } from '../submission/without-closing-marks.ts';

/** A heading with all below it. */
export interface HeadingAround extends Heading {
  /** From the start of its line to the next heading that is not below it, offsets into the list's text. */
  readonly start: number;
  readonly end: number;
  /** Its words without number and count. */
  readonly name: string;
}

/** Headings under one heading that hold entries, and how they are written. */
export interface SiblingHeadings {
  readonly level: number;
  /** In the order of the text. */
  readonly all: readonly HeadingAround[];
  /** What stands around the words of each: `**`, or nothing. */
  readonly marks: string;
  /** How they are counted: what stands before and behind the next number; `null` where they are not. */
  readonly numbers: { readonly prefix: string; readonly next: number; readonly behind: string } | null;
}

/** A number in front of a heading's words: `3. `, `2.4 `. */
const NUMBER = /^((?:\d{1,3}\.)*)(\d{1,3})([.)、:]?[ \t]+)(?=\S)/;

/**
 * The headings that a new one would stand beside.
 *
 * @param path the headings above it, as far as they were named
 * @returns in words what would have to be there, where that is not beyond doubt
 */
export function findSiblings(list: List, path: readonly string[]): SiblingHeadings | string {
  const headings = headingsOf(list);
  const parents = path.length === 0 ? [] : headings.filter((heading) => isMeant(heading, path.at(-1) ?? ''));
  const [parent, ...more] = parents;
  if (path.length > 0 && (!parent || more.length > 0)) return 'a heading above it that is there, and there once';
  const below = parent ? headings.filter(({ start }) => start > parent.start && start < parent.end) : headings;
  const filled = below.filter((heading) => hasEntriesBelow(list, heading));
  const least = parent ? 1 : 2;
  const level = [1, 2, 3, 4, 5, 6].find((one) => filled.filter((heading) => heading.level === one).length >= least);
  const all = filled.filter((heading) => heading.level === level);
  const above = new Set(
    all.map(({ start, level: own }) => headings.findLast((one) => one.start < start && one.level < own)),
  );
  if (level === undefined || above.size > 1) return 'sections with entries beside it, under one heading';
  const raws = all.map((heading) => plainWordsOf(list, heading));
  const marks = ['', '**', '__', '*', '_'].find((mark) =>
    raws.every((raw, index) => raw !== null && raw === around(mark, raw, all[index]?.text ?? '')),
  );
  if (marks === undefined) return 'sections beside it whose headings are plain words';
  const numbers = countingOf(below.filter((heading) => heading.level === level));
  if (numbers === 'unclear') return 'numbers of the sections beside it that go on without a gap';
  return { level, all, marks, numbers };
}

function headingsOf(list: List): HeadingAround[] {
  const entries = new Set(list.sections.flatMap((section) => section.entries.map(({ start }) => start)));
  const starts = list.headings.map(({ line }) => list.lines[line]?.start ?? 0);
  return list.headings.flatMap((heading, index): HeadingAround[] => {
    const start = starts[index] ?? 0;
    const after = list.headings.findIndex(({ level }, at) => at > index && level <= heading.level);
    const end = after < 0 ? list.text.length : (starts[after] ?? 0);
    const name = withoutCount(heading.text).replace(NUMBER, '');
    return entries.has(start) ? [] : [{ ...heading, start, end, name }];
  });
}

function isMeant({ text, name }: HeadingAround, asked: string): boolean {
  return [text, withoutCount(text), name].some((one) => nameKey(one) === nameKey(withoutCount(asked)));
}

function hasEntriesBelow({ sections }: List, { start, end }: HeadingAround): boolean {
  return sections.some((section) => section.start >= start && section.end <= end && section.entries.length > 0);
}

/** The words of a heading of one line as they are written; `null` for any other. */
function plainWordsOf(list: List, { start, line, next }: HeadingAround): string | null {
  const text = list.lines[lineAt(list, start) - 1]?.text ?? '';
  const words = /^#{1,6}[ \t]+(\S.*)$/.exec(text.trimEnd())?.[1];
  return next === line + 1 && words !== undefined ? withoutClosingMarks(words) : null;
}

/** The words of a heading with marks around them, its number in front of them. */
function around(mark: string, raw: string, text: string): string {
  const number = raw.startsWith(mark) || mark === '' ? '' : (NUMBER.exec(text)?.[0] ?? '');
  return `${number}${mark}${text.slice(number.length)}${mark}`;
}

function countingOf(all: readonly HeadingAround[]): SiblingHeadings['numbers'] | 'unclear' {
  const found = all.map(({ text }) => NUMBER.exec(text));
  if (found.every((one) => one === null)) return null;
  const [first] = found;
  const isRun = found.every(
    (one, index) =>
      one?.[1] === first?.[1] && one?.[3] === first?.[3] && Number(one?.[2]) === Number(first?.[2]) + index,
  );
  if (!first || !isRun) return 'unclear';
  return { prefix: first[1] ?? '', next: Number(first[2]) + all.length, behind: first[3] ?? ' ' };
}
