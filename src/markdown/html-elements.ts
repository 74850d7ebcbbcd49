import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

/** An element of HTML or a comment (`!--`), at offsets into the text. */
export interface HtmlElement {
  readonly tag: string;
  readonly start: number;
  /** Behind its end tag, or where a browser closes it. */
  readonly end: number;
  /** What stands between its tags; all behind the start tag where it has no end tag. */
  readonly inner: { readonly start: number; readonly end: number };
  /** Whether it has an end tag of its own. */
  readonly isClosed: boolean;
  readonly children: readonly HtmlElement[];
}

/** A piece of HTML and where it stands. */
export interface HtmlPiece {
  readonly start: number;
  readonly end: number;
}

/** Elements in elements that are followed; what people leave open adds up. */
const DEEPEST = 400;

class TooDeep extends Error {}

/**
 * The elements of a text as a browser builds them, over all pieces of HTML in it: a `<details>` may begin in one and end in another.
 *
 * @param pieces in their order
 * @returns `null` where they stand in one another too deeply
 */
export function htmlElements(text: string, pieces: readonly HtmlPiece[]): HtmlElement[] | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const starts: number[] = [];
  let page = '';
  for (const { start, end } of pieces) {
    starts.push(page.length);
    page += `${text.slice(start, end).replaceAll('\r', ' ')}\n`;
  }
  /** Where an offset into the page is in the text. */
  const placeOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece ? Math.min(piece.end, piece.start + offset - (starts[low] ?? 0)) : 0;
  };
  try {
    return elementsIn(parseFragment(page, { sourceCodeLocationInfo: true, treeAdapter }), placeOf);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

function elementsIn(
  { childNodes }: DefaultTreeAdapterTypes.ParentNode,
  placeOf: (offset: number) => number,
): HtmlElement[] {
  return childNodes.flatMap((node): HtmlElement[] => {
    const isComment = node.nodeName === '#comment';
    if (!isComment && !('tagName' in node)) return [];
    const children = 'childNodes' in node ? elementsIn(node, placeOf) : [];
    const place = node.sourceCodeLocation;
    // What a browser adds on its own has no place in the text.
    if (!place) return children;
    const [startTag, endTag] = 'startTag' in place ? [place.startTag, place.endTag] : [];
    const end = behind(place.endOffset, placeOf);
    return [
      {
        tag: isComment ? '!--' : node.nodeName,
        start: placeOf(place.startOffset),
        end,
        inner: {
          start: behind(startTag?.endOffset ?? place.startOffset + 1, placeOf),
          end: endTag ? placeOf(endTag.startOffset) : end,
        },
        isClosed: endTag !== undefined,
        children,
      },
    ];
  });
}

/** Where an end is: behind the last character, which may be the last of its piece. */
function behind(end: number, placeOf: (offset: number) => number): number {
  return placeOf(end - 1) + 1;
}
