import type { Nodes } from 'mdast';
import type { HtmlElement } from '../markdown/html-elements.ts';
import { frontMatter } from '../markdown/parse-blocks.ts';
import { type Markdown, readMarkdown } from '../markdown/read-markdown.ts';
import { countBefore } from './count-before.ts';
import { type Line, splitLines } from './line.ts';

/** A list's text as blocks of Markdown, elements of HTML, and lines. */
export interface Source extends Markdown {
  readonly lines: readonly Line[];
  /** The index of the line that an offset is on. */
  lineAt(offset: number): number;
  /** Whether an end tag between two offsets is that of an element which begins before a third. */
  isEndOf(from: number, to: number, before: number): boolean;
}

/** Lines from `first` to `last`, both of them inside. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Reads a text; `null` where its blocks stand in one another too deeply. */
export function readSource(text: string): Source | null {
  const markdown = readMarkdown(text);
  if (!markdown) return null;
  const ends = splitLines(text);
  const lineAt = (offset: number): number => countBefore(ends, ({ start }) => start <= offset) - 1;
  const opaque = new Set<number>();
  const hide = (first: number, last: number): void => {
    for (let line = first; line <= last; line += 1) opaque.add(line);
  };
  const matter = frontMatter(text);
  if (matter !== '') hide(0, lineAt(matter.length));
  hideCode(markdown.root, hide);
  for (const element of verbatim(markdown.elements)) {
    const { first, last } = hiddenBy(text, ends, lineAt, element);
    hide(first, last);
  }
  const lines = ends.map(({ start, end }, index): Line => {
    const content = text.slice(start, end);
    return { start, end, text: content, blank: content.trim() === '', opaque: opaque.has(index) };
  });
  const tags = closedElements(markdown.elements).sort((a, b) => a.inner.end - b.inner.end);
  const isEndOf: Source['isEndOf'] = (from, to, before) => {
    const first = countBefore(tags, ({ inner }) => inner.end < from);
    return tags.slice(first, first + MOST_ENDS).some(({ start, inner }) => inner.end < to && start < before);
  };
  return { ...markdown, lines, lineAt, isEndOf };
}

/** End tags in one block of HTML that are looked at. */
const MOST_ENDS = 8;

/** All elements that have an end tag. */
function closedElements(elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.flatMap((one) =>
    one.isClosed ? [one, ...closedElements(one.children)] : closedElements(one.children),
  );
}

/** The lines that a node of the tree takes, those with nothing on them left out at the end. */
export function extentOf({ lines }: Pick<Source, 'lines'>, node: Nodes): Extent {
  const first = (node.position?.start.line ?? 1) - 1;
  let last = (node.position?.end.line ?? 1) - 1;
  while (last > first && lines[last]?.blank) last -= 1;
  return { first, last };
}

/** The lines that an element of HTML takes, those with nothing on them left out at the end. */
export function extentOfElement({ lines, lineAt }: Source, { start, end }: HtmlElement): Extent {
  const first = lineAt(start);
  let last = Math.max(first, lineAt(end - 1));
  while (last > first && lines[last]?.blank) last -= 1;
  return { first, last };
}

/** Tells of an element whether it begins in a block of HTML that stands in no item and no quote. */
export function outsideOf(source: Source): (element: HtmlElement) => boolean {
  const html = source.root.children.filter((node) => node.type === 'html').map((node) => extentOf(source, node));
  return ({ start }) => {
    const line = source.lineAt(start);
    const one = html[countBefore(html, ({ first }) => first <= line) - 1];
    return one !== undefined && line <= one.last;
  };
}

function hideCode(node: Nodes, hide: (first: number, last: number) => void): void {
  if (node.type === 'code') hide((node.position?.start.line ?? 1) - 1, (node.position?.end.line ?? 1) - 1);
  else if ('children' in node) for (const child of node.children) hideCode(child, hide);
}

/** Comments and preformatted elements, wherever they stand. */
function verbatim(elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.flatMap((one) => (one.tag === '!--' || one.tag === 'pre' ? [one] : verbatim(one.children)));
}

/** The lines that hold nothing but a comment or a preformatted element; its last line counts whatever stands behind it. */
function hiddenBy(
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  lineAt: Source['lineAt'],
  { start, end }: HtmlElement,
): Extent {
  const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))];
  const isInFront = text.slice(lines[first]?.start, start).trim() !== '';
  const isBehind = first === last && text.slice(end, lines[last]?.end).trim() !== '';
  return { first: isInFront || isBehind ? first + 1 : first, last };
}
