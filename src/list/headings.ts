import GithubSlugger from 'github-slugger';
import { plainText } from '../entry/plain-text.ts';
import type { HtmlElement } from '../markdown/html-elements.ts';
import { extentOf, outsideOf, type Source } from './source.ts';

/** A heading and the lines it takes: ATX, setext, or `<h2>…</h2>`. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Plain text. */
  readonly text: string;
  /** Index of its first line. */
  readonly line: number;
  /** Index of the first line after it. */
  readonly next: number;
}

/** All headings of a text, in order, but for those inside an item, a quote or a table: they part nothing but what they are in. */
export function findHeadings(source: Source): Heading[] {
  const headings: Heading[] = [];
  for (const node of source.root.children) {
    if (node.type !== 'heading') continue;
    const { first, last } = extentOf(source, node);
    const [start, end] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
    const text = start === undefined ? '' : plainText(source.text.slice(start, end));
    headings.push({ level: node.depth, text, line: first, next: last + 1 });
  }
  headings.push(...inElements(source, source.elements, outsideOf(source)));
  return headings.sort((a, b) => a.line - b.line);
}

/** Lines that a heading in HTML may take. */
const MOST_LINES = 6;
/** What stands in front of a heading in HTML on its line: tags that hold or mark it. */
const BEFORE = /^[ \t]*(?:<(?!\/?(?:details|summary)\b)[^<>]{1,200}>[ \t]*)*$/i;

function inElements(
  source: Source,
  elements: readonly HtmlElement[],
  isOutside: (element: HtmlElement) => boolean,
): Heading[] {
  return elements.flatMap((element): Heading[] => {
    const level = Number(/^h([1-6])$/.exec(element.tag)?.[1] ?? 0);
    if (level === 0)
      return element.tag === 'table' || element.tag === 'li' ? [] : inElements(source, element.children, isOutside);
    if (!isOutside(element)) return [];
    const line = source.lineAt(element.start);
    const next = source.lineAt(element.end - 1) + 1;
    if (!BEFORE.test(source.text.slice(source.lines[line]?.start, element.start))) return [];
    const isNear = element.isClosed && next - line <= MOST_LINES;
    const end = isNear ? element.inner.end : source.lines[line]?.end;
    const text = plainText(source.text.slice(element.inner.start, end));
    return [{ level, text, line, next: isNear ? next : line + 1 }];
  });
}

/**
 * The names of the anchors that GitHub gives to headings, in the order of the page: a name that was taken gets `-1`, `-2`.
 *
 * @see https://github.com/Flet/github-slugger
 */
export function slugsOf(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((text) => slugger.slug(text));
}
