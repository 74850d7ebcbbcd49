import type { Root } from 'mdast';
import { type Pieces, parseInPieces } from './parse-in-pieces.ts';

/** Texts whose pieces are kept: a list as it is, and as it would be. */
const TEXTS = 2;
/** Characters of a text above which its pieces are not kept. */
const LONGEST = 2_000_000;

/**
 * Parses texts as {@link parseInPieces} does and keeps the trees of the last ones: a list is read again after each edit, which leaves all
 * of its pieces but one as they were.
 *
 * @param parse gives blocks alone
 * @param least characters of a piece at the least
 */
export function keptPieces(parse: (piece: string) => Root, least: number): (text: string) => Root {
  let kept: Pieces[] = [];
  return (text) => {
    const { root, pieces } = parseInPieces(text, parse, least, kept);
    if (text.length <= LONGEST) kept = [pieces, ...kept].slice(0, TEXTS);
    return root;
  };
}
