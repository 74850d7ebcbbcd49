import { slug } from 'github-slugger';
import { plainText } from '../entry/plain-text.ts';
import type { Edit } from '../list/edit.ts';
import { letters } from '../list/letters.ts';
import type { Entry, List, Section } from '../list/list.ts';
import type { Page } from './page.ts';
import type { PageLink } from './page-link.ts';

/** Entries that have to show a habit before it is one. */
const ENOUGH = 4;

/** How the text of a contents line comes from its heading: as it stands there, or in plain words; with its number, or not. */
const WORDINGS: readonly ((heading: string) => string | null)[] = [
  (heading) => (/\]\(/.test(heading) ? null : heading),
  (heading) => (/\]\(/.test(heading) ? null : heading.replace(NUMBER, '')),
  (heading) => inert(plainText(heading)),
  (heading) => inert(plainText(heading).replace(NUMBER, '')),
];

const NUMBER = /^\s*\d{1,5}[.)]\s+/;

/** Plain text that means the same as Markdown; `null` for what would not. */
function inert(text: string): string | null {
  return /[\\`*_[\]<>&!~|$]|:\/\/|www\.|@|#/.test(text) ? null : text;
}

/** A section's part of the contents: a line for each of its entries, in their order. */
export interface ContentsLines {
  /** Of each entry, in their order. */
  readonly lines: readonly ContentsLine[];
  /** What a heading's line shows; `null` where it cannot be said. */
  readonly wording: (heading: string) => string | null;
}

interface ContentsLine {
  /** Index of the line. */
  readonly line: number;
  readonly link: PageLink;
  /** What stands before the link and behind it. */
  readonly before: string;
  readonly behind: string;
}

/**
 * The lines of the contents that a section's papers have, where each has one and all are written alike; `'unclear'` where
 * each seems to have one and it is not known how to write the next; `null` where the contents do not go so far.
 */
export function readContentsLines(list: List, page: Page, section: Section): ContentsLines | 'unclear' | null {
  const { entries } = section;
  if (entries.length < ENOUGH || entries.some(({ shape }) => shape !== 'heading')) return null;
  const texts = new Set(page.links.map(({ text: [from, to] }) => unnumberedLetters(list.text.slice(from, to))));
  if (!entries.every((entry) => texts.has(unnumberedLetters(plainText(headingOf(list, entry)))))) return null;
  const lines = entries.flatMap((entry) => lineOf(list, page, entry));
  const isOrdered = lines.every(({ line }, index) => index === 0 || line > (lines[index - 1]?.line ?? line));
  if (lines.length !== entries.length || !isOrdered) return 'unclear';
  const wording = WORDINGS.find((write) =>
    lines.every(({ link: { text } }, index) => {
      const entry = entries[index];
      return entry !== undefined && write(headingOf(list, entry)) === list.text.slice(...text);
    }),
  );
  const areAlike = lines.every(
    ({ before, behind }) =>
      behind === lines[0]?.behind && withoutNumber(before) === withoutNumber(lines[0]?.before ?? ''),
  );
  return wording && areAlike ? { lines, wording } : 'unclear';
}

/** The heading of an entry, without its marks. */
export function headingOf({ text }: List, { start, end, from }: Entry): string {
  const line = /^[^\r\n]*/.exec(text.slice(start + from, end))?.[0] ?? '';
  return line.replace(/[ \t]+#+[ \t]*$/, '').trim();
}

/**
 * The edits that give a new entry its line among the others: behind that of the entry before it, in front of that of the
 * next; lines that count on are counted anew. `null` where the two are not neighbours, or its text cannot be written.
 *
 * @param index where the entry stands among the section's
 * @param anchor of its heading
 */
export function addContentsLine(
  list: List,
  { lines, wording }: ContentsLines,
  index: number,
  heading: string,
  anchor: string,
): Edit[] | null {
  const [previous, next] = [lines[index - 1], lines[index]];
  if (previous && next && next.line !== previous.line + 1) return null;
  const model = previous ?? next;
  const text = wording(heading);
  if (!model || text === null) return null;
  const isCounting = countsOn(lines);
  const number = isCounting ? (numberOf(lines[0]) ?? 1) + index : null;
  const line = list.lines[model.line];
  if (!line) return null;
  const target = spelledLike(list.text.slice(model.link.start, model.link.end), anchor, plainText(heading));
  const content = `${number === null ? model.before : withNewNumber(model.before, number)}[${text}](#${target})${model.behind}`;
  const eol = list.text.startsWith('\r\n', line.end) ? '\r\n' : '\n';
  const edit = previous
    ? { start: line.end, end: line.end, content: eol + content }
    : { start: line.start, end: line.start, content: content + eol };
  return [edit, ...(isCounting ? countAnew(list, lines.slice(index), 1) : [])];
}

/** A heading's anchor as another link spells its own: encoded, or with the capitals of the heading. */
function spelledLike(model: string, anchor: string, heading: string): string {
  if (model.includes('%')) return encodeURIComponent(anchor);
  const capital = slug(heading, true);
  return model !== model.toLowerCase() && capital.toLowerCase() === anchor ? capital : anchor;
}

/** The edits that take an entry's line away. */
export function removeContentsLine(list: List, { lines }: ContentsLines, index: number): Edit[] | null {
  const gone = list.lines[lines[index]?.line ?? -1];
  if (!gone) return null;
  const next = list.lines[(lines[index]?.line ?? -1) + 1];
  const cut = { start: gone.start, end: next?.start ?? gone.end, content: '' };
  return [cut, ...(countsOn(lines) ? countAnew(list, lines.slice(index + 1), -1) : [])];
}

/** The edits that give entries whose headings were reworded the same words in the contents. */
export function rewordContentsLines(before: List, page: Page, after: List): Edit[] {
  return before.sections.flatMap((section, at) => {
    const changed = section.entries.flatMap((entry, index) => {
      const now = after.sections[at]?.entries[index];
      return now && unnumberedHeading(after, now) !== unnumberedHeading(before, entry)
        ? [{ index, heading: headingOf(after, now) }]
        : [];
    });
    const contents = changed.length > 0 ? readContentsLines(before, page, section) : null;
    if (!contents || contents === 'unclear') return [];
    return changed.flatMap(({ index, heading }): Edit[] => {
      const text = contents.wording(heading);
      const [start, end] = contents.lines[index]?.link.text ?? [0, 0];
      return text === null || before.text.slice(start, end) === text ? [] : [{ start, end, content: text }];
    });
  });
}

function lineOf(list: List, page: Page, entry: Entry): ContentsLine[] {
  const heading = page.headingAt.get(entry.start);
  const links = page.linksTo.get(heading?.slug ?? '') ?? [];
  const [link] = links;
  const line = list.lines[link?.line ?? -1];
  if (!link || !line || links.length > 1) return [];
  const [from] = link.text;
  const [before, behind] = [list.text.slice(line.start, from - 1), list.text.slice(link.until, line.end)];
  // `[` right before the text: not `<a href="…">`.
  if (list.text[from - 1] !== '[' || !/^\s*(?:[-*+]|\d{1,5}[.)])\s+$/.test(before)) return [];
  return [{ line: link.line, link, before, behind }];
}

function countsOn(lines: readonly ContentsLine[]): boolean {
  const first = numberOf(lines[0]);
  return first !== null && lines.every((line, index) => numberOf(line) === first + index);
}

function countAnew(list: List, lines: readonly ContentsLine[], by: number): Edit[] {
  return lines.flatMap(({ line, before }): Edit[] => {
    const [start, number] = [(list.lines[line]?.start ?? 0) + before.search(/\d/), numberOf({ before })];
    if (number === null) return [];
    return [{ start, end: start + String(number).length, content: String(number + by) }];
  });
}

function numberOf(line: Pick<ContentsLine, 'before'> | undefined): number | null {
  const digits = /\d+/.exec(line?.before ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Numbers are followed wherever a link shows them. */
const unnumberedHeading = (list: List, entry: Entry): string => headingOf(list, entry).replace(NUMBER, '');
const withoutNumber = (before: string): string => before.replace(/\d+/, '#');
const withNewNumber = (before: string, number: number): string => before.replace(/\d+/, String(number));
const unnumberedLetters = (text: string): string => letters(text.replace(NUMBER, ''));
