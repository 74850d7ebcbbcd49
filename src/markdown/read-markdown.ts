import type { Nodes, Root } from 'mdast';
import { type HtmlElement, type HtmlPiece, htmlElements } from './html-elements.ts';
import { parseBlocks } from './parse-blocks.ts';

/** A text as GitHub sees it: its blocks, and the elements of all HTML in it. */
export interface Markdown {
  readonly text: string;
  readonly root: Root;
  /** Outermost first, in their order. */
  readonly elements: readonly HtmlElement[];
}

/**
 * Reads the blocks of a text and the structure of its HTML, without what stands inside a line.
 *
 * @param text without a byte order mark
 * @returns `null` where blocks or elements stand in one another deeper than anybody writes
 */
export function readMarkdown(text: string): Markdown | null {
  const root = parseBlocks(text);
  const elements = root && htmlElements(text, htmlPieces(text, root));
  return elements && { text, root, elements };
}

/** Begins and ends of folds, which may stand in running text, and code, where they mean nothing. */
const FOLD_OR_CODE = /(`+)[^`]+\1|<\/?(?:details|summary)\b[^<>]{0,200}>/gi;

/** The HTML of a text: its blocks, and the tags of folds in running text, without which those of blocks would not match. */
function htmlPieces(text: string, node: Nodes): HtmlPiece[] {
  if ('children' in node) return node.children.flatMap((child) => htmlPieces(text, child));
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'html') return [{ start, end }];
  const value = node.type === 'text' ? text.slice(start, end) : '';
  if (!/<\/?details/i.test(value)) return [];
  return [...value.matchAll(FOLD_OR_CODE)].flatMap(({ index, 0: tag }) =>
    tag.startsWith('<') ? { start: start + index, end: start + index + tag.length } : [],
  );
}
