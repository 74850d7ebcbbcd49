import type { Edit } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import type { Page } from './page.ts';
import { isContentsLine, type PageLink } from './page-link.ts';

/** A heading of the page, and what its line in the contents shows of it. */
export interface LinkedHeading {
  /** Offset of its line. */
  readonly start: number;
  /** In plain words, with number and count. */
  readonly text: string;
}

/**
 * The edit that gives a new section its line in the contents, behind that of the section before it and the lines below that one, else in
 * front of that of the next; `null` where no section beside it has a line, `'unclear'` where not each has one, or its words are others
 * than the heading's.
 *
 * @param list without the section
 * @param all the headings beside it, in their order
 * @param place of the new one among them
 */
export function addSectionLine(
  list: List,
  page: Page,
  all: readonly LinkedHeading[],
  place: number,
  { text, slug }: { readonly text: string; readonly slug: string },
): Edit | 'unclear' | null {
  const lines = all.map((heading) => contentsLineOf(list, page, heading));
  if (lines.every((line) => line === undefined)) return null;
  const [first] = lines;
  const shape = first && leadOfLine(list, first);
  const isEach = lines.every(
    (link, index) =>
      link !== undefined &&
      leadOfLine(list, link) === shape &&
      list.text.slice(...link.text) === all[index]?.text &&
      link.line > (lines[index - 1]?.line ?? -1),
  );
  const model = lines[place - 1] ?? lines[place];
  const line = list.lines[model?.line ?? -1];
  // A line that counts on would have others counted anew.
  if (!isEach || !model || !line || /^\s*\d/.test(line.text) || /[[\]<>`*_\\]/.test(text)) return 'unclear';
  const content = `${list.text.slice(line.start, model.text[0])}${text}](#${slug})${list.text.slice(model.until, line.end)}`;
  const eol = list.text.startsWith('\r\n', line.end) ? '\r\n' : '\n';
  if (lines[place - 1] === undefined) return { start: line.start, end: line.start, content: content + eol };
  const last = lastBelow(list, model.line);
  return { start: last.end, end: last.end, content: eol + content };
}

/** The one link to a heading, where its line is one of contents. */
function contentsLineOf(list: List, page: Page, { start }: LinkedHeading): PageLink | undefined {
  const links = (page.linksTo.get(page.headingAt.get(start)?.slug ?? '') ?? []).filter(({ line }) =>
    isContentsLine(list.lines[line]?.text ?? ''),
  );
  return links.length === 1 ? links[0] : undefined;
}

/** What stands in front of a link on its line. */
function leadOfLine({ text, lines }: List, link: PageLink): string {
  return text.slice(lines[link.line]?.start, link.text[0]).replace(/\d+/, '#');
}

/** The last of the lines of contents below one that are indented more. */
function lastBelow({ lines }: List, at: number): { readonly end: number } {
  const indentOf = (text: string): number => text.length - text.trimStart().length;
  const own = lines[at]?.text ?? '';
  let last = at;
  for (let line = at + 1; line < lines.length; line += 1) {
    const text = lines[line]?.text ?? '';
    if (!isContentsLine(text) || indentOf(text) <= indentOf(own)) break;
    last = line;
  }
  return { end: lines[last]?.end ?? 0 };
}
