import type { Root } from 'mdast';

type Node = Root | Root['children'][number];
type Point = NonNullable<Root['position']>['start'];

const START: Point = { line: 1, column: 1, offset: 0 };

/**
 * The same tree as that of the whole text, made of those of its pieces: a parser whose time grows faster than its text takes no longer for
 * a part of a large text than for a small text. A piece ends behind a heading, which ends all blocks before it, so that what follows
 * reads as it would at the beginning of a text. Where the tree has no heading there, but a sample or HTML that goes on, the piece is read
 * again at twice its length.
 *
 * @param text without a byte order mark
 * @param parse gives blocks alone, for which it does not matter what stands in another piece
 * @param least characters from which on a piece may end
 */
export function parseInPieces(text: string, parse: (piece: string) => Root, least: number): Root {
  const children: Root['children'] = [];
  let [from, end, length] = [0, START, least];
  do {
    const to = endOfPiece(text, from + length);
    const piece = parse(text.slice(from, to));
    length *= 2;
    if (to < text.length && piece.children.at(-1)?.type !== 'heading') continue;
    const start = end;
    for (const child of piece.children) children.push(moved(child, start));
    end = movedPoint(piece.position?.end ?? START, start);
    [from, length] = [to, least];
  } while (from < text.length);
  return { type: 'root', children, position: { start: START, end } };
}

/** A heading of one line; a byte order mark behind it would not be read as one is that begins a text. */
const HEADING = /^#{1,6}[ \t][^\r\n]*\r?\n(?!\uFEFF)/gm;

/** Behind the first line from an offset on that may be a heading. */
function endOfPiece(text: string, from: number): number {
  HEADING.lastIndex = from;
  return HEADING.test(text) ? HEADING.lastIndex : text.length;
}

/** A node of a piece where it stands in the whole text. */
function moved<T extends Node>(node: T, start: Point): T {
  const { position } = node;
  return {
    ...node,
    ...(position && { position: { start: movedPoint(position.start, start), end: movedPoint(position.end, start) } }),
    ...('children' in node && { children: node.children.map((child) => moved(child, start)) }),
  };
}

/** A piece begins where a line does: columns stay. */
function movedPoint({ line, column, offset = 0 }: Point, start: Point): Point {
  return { line: line + start.line - 1, column, offset: offset + (start.offset ?? 0) };
}
