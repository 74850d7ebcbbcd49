import type { RootContent } from 'mdast';
import type { HtmlElement } from '../../markdown/html-elements.ts';
import { type Extent, extentOf, extentOfElement, type Source } from '../source.ts';
import { block, type Run } from './block.ts';

/** Lines that are one piece of text. */
interface Piece extends Extent {
  /** `<p>…</p>`: nothing goes on behind it. */
  readonly isWhole: boolean;
}

/** What HTML leaves of its lines to paragraphs. */
export interface HtmlLines {
  /** Lines that other elements take: tables, headings, the edges of folds. */
  readonly taken: ReadonlySet<number>;
  /** The elements `<p>`, by their first lines. */
  readonly paragraphs: ReadonlyMap<number, HtmlElement>;
}

/**
 * Paragraphs: what no blank line parts, whether it is running text, a quote, code below a line, or HTML that has no structure of its
 * own; `<p>` ends with its `</p>`.
 *
 * @param nodes neighbours in the tree, `null` where something else stands between two
 */
export function paragraphsOf(source: Source, nodes: readonly (RootContent | null)[], html: HtmlLines): Run[] {
  const runs: Run[] = [];
  let open: Piece | undefined;
  const close = (): void => {
    if (open) runs.push(runOf(open));
    open = undefined;
  };
  for (const node of nodes) {
    if (!node || !HELD.has(node.type)) {
      close();
      continue;
    }
    for (const piece of paragraphPieces(source, node, html)) {
      if (open && !open.isWhole && piece.first <= open.last + 1)
        open = { first: open.first, last: Math.max(open.last, piece.last), isWhole: piece.isWhole };
      else {
        close();
        if (node.type !== 'code') open = piece;
      }
    }
  }
  close();
  return runs;
}

/** What a paragraph may be made of. */
const HELD: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'html', 'code']);

function paragraphPieces(source: Source, node: RootContent, html: HtmlLines): Piece[] {
  const extent = extentOf(source, node);
  if (node.type !== 'html') return [{ ...extent, isWhole: false }];
  const pieces: Piece[] = [];
  for (let line = extent.first; line <= extent.last; line += 1) {
    const paragraph = html.paragraphs.get(line);
    const before = pieces.at(-1);
    if (paragraph) {
      const last = Math.min(extent.last, extentOfElement(source, paragraph).last);
      pieces.push({ first: line, last, isWhole: true });
      line = last;
    } else if (!html.taken.has(line) && !source.lines[line]?.blank && !source.lines[line]?.opaque) {
      if (before && !before.isWhole && before.last === line - 1) pieces[pieces.length - 1] = { ...before, last: line };
      else pieces.push({ first: line, last: line, isWhole: false });
    }
  }
  return pieces;
}

function runOf({ first, last }: Piece): Run {
  return { shape: 'paragraph', first, next: last + 1, blocks: [block('paragraph', first, last)] };
}
