import type { Blockquote, RootContent } from 'mdast';
import type { HtmlElement } from '../markdown/html-elements.ts';
import type { Run } from './shapes/block.ts';
import { detailsOf } from './shapes/details.ts';
import { itemsOf, withBelow } from './shapes/items.ts';
import { type HtmlLines, paragraphsOf } from './shapes/paragraphs.ts';
import { htmlRowsOf, rowsOf } from './shapes/rows.ts';
import { extentOfElement, outsideOf, type Source } from './source.ts';

/**
 * All runs of blocks of a text, in their order: what stands in a list, a table or a `<p>` belongs to it and is no run of its own,
 * what stands in a `<details>` or in a quote that holds a list is.
 *
 * @param headings the lines that headings take
 */
export function findRuns(source: Source, headings: ReadonlySet<number>): Run[] {
  const isOutside = outsideOf(source);
  const elements = placedElements(source, source.elements).filter(isOutside);
  const runs: Run[] = [];
  const taken = new Set<number>(headings);
  const paragraphs = new Map<number, HtmlElement>();
  for (const element of elements) {
    if (element.tag === 'p') {
      paragraphs.set(source.lineAt(element.start), element);
      continue;
    }
    const run = element.tag === 'details' ? detailsOf(source, element) : htmlRowsOf(source, element);
    runs.push(run);
    for (const line of element.tag === 'details' ? edgesOfFold(source, element) : linesOfRun(run)) taken.add(line);
  }
  runs.push(...runsIn(source, source.root.children, { taken, paragraphs }));
  // Where two begin on one line, the one that holds the other comes first.
  return runs.sort((a, b) => a.first - b.first || b.next - a.next);
}

function runsIn(source: Source, nodes: readonly RootContent[], html: HtmlLines): Run[] {
  const runs: Run[] = [];
  /** What is left to paragraphs; `null` where something stands between them. */
  const rest: (RootContent | null)[] = [];
  let list: Run | undefined;
  for (const node of nodes) {
    const longer = list && withBelow(source, list, node);
    if (longer) {
      list = longer;
      runs[runs.length - 1] = longer;
      continue;
    }
    list = node.type === 'list' ? itemsOf(source, node) : undefined;
    if (list) runs.push(list);
    else if (node.type === 'table') runs.push(rowsOf(source, node));
    else if (holdsBlocks(node)) runs.push(...runsIn(source, node.children, html));
    rest.push(holdsBlocks(node) ? null : node);
  }
  return [...runs, ...paragraphsOf(source, rest, html)];
}

/** Whether a quote holds entries, so that it is none itself. */
function holdsBlocks(node: RootContent): node is Blockquote {
  return node.type === 'blockquote' && node.children.some(({ type }) => type === 'list' || type === 'table');
}

/** Folds, tables and paragraphs that begin their line, with those inside of folds. */
function placedElements(source: Source, elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.flatMap((element) => {
    const { tag, start, isClosed, children } = element;
    const isOne = (tag === 'details' || tag === 'table' || tag === 'p') && isClosed && beginsLine(source, start);
    const inside = tag === 'table' || tag === 'p' || tag === 'li' ? [] : placedElements(source, children);
    return isOne ? [element, ...inside] : inside;
  });
}

const TAGS = /^[ \t]*(?:<[^<>]{1,200}>[ \t]*)*$/;

function beginsLine({ text, lines, lineAt }: Source, start: number): boolean {
  return TAGS.test(text.slice(lines[lineAt(start)]?.start, start));
}

/** The lines of the tags of a fold and of its summary. */
function edgesOfFold(source: Source, details: HtmlElement): number[] {
  const { first, last } = extentOfElement(source, details);
  const summary = details.children.find(({ tag }) => tag === 'summary');
  const edges = [first];
  const until = summary ? extentOfElement(source, summary).last : first;
  for (let line = first + 1; line <= until; line += 1) edges.push(line);
  if (/^[ \t]*<\/details/i.test(source.lines[last]?.text ?? '')) edges.push(last);
  return edges;
}

function linesOfRun({ first, next }: Run): number[] {
  return Array.from({ length: next - first }, (_, index) => first + index);
}
