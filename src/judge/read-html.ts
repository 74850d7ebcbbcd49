import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

/** An element of a page, or a comment (`!--`), with its lines, from 0. */
export interface HtmlElement {
  readonly tag: string;
  readonly line: number;
  readonly lastLine: number;
  readonly children: readonly HtmlElement[];
}

class TooDeep extends Error {}

/**
 * The elements and comments of a page as a browser builds them: what was left open is closed where a browser closes it.
 *
 * @param deepest elements inside elements that are followed; more of them cost more than their number
 * @returns `null` where they are nested deeper
 */
export function readHtml(page: string, deepest: number): HtmlElement[] | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return elementsOf(parseFragment(page, { sourceCodeLocationInfo: true, treeAdapter }));
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

function elementsOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode): HtmlElement[] {
  return childNodes.flatMap((node): HtmlElement[] => {
    const isComment = node.nodeName === '#comment';
    if (!isComment && !('tagName' in node)) return [];
    const children = 'childNodes' in node ? elementsOf(node) : [];
    const place = node.sourceCodeLocation;
    // What a browser adds on its own has no place in the page.
    if (!place) return children;
    const line = place.startLine - 1;
    return [{ tag: isComment ? '!--' : node.nodeName, line, lastLine: Math.max(line, place.endLine - 1), children }];
  });
}
