import type { Root } from 'mdast';

type Node = Root | Root['children'][number];
type Point = NonNullable<Root['position']>['start'];

/** The pieces of a text: the tree of each, and behind what they end. */
export interface Pieces {
  readonly trees: ReadonlyMap<string, Root>;
  readonly ends: ReadonlySet<string>;
}

const START: Point = { line: 1, column: 1, offset: 0 };

/**
 * The same tree as that of the whole text, made of those of its pieces: a parser whose time grows faster than its text takes no longer for
 * a part of a large text than for a small text, and what is known of another text need not be parsed again. A piece ends behind a heading,
 * which ends all blocks before it, so that what follows reads as it would at the beginning of a text. Where the tree has no heading there,
 * but a sample or HTML that goes on, the piece is read again at twice its length.
 *
 * @param text without a byte order mark
 * @param parse gives blocks alone, for which it does not matter what stands in another piece
 * @param least characters from which on a piece may end; it ends before where one of a known text did
 * @param known of texts that may have pieces in common with this one
 */
export function parseInPieces(
  text: string,
  parse: (piece: string) => Root,
  least: number,
  known: readonly Pieces[] = [],
): { root: Root; pieces: Pieces } {
  const children: Root['children'] = [];
  const trees = new Map<string, Root>();
  const ends = new Set<string>();
  let [from, end, length] = [0, START, least];
  do {
    const to = endOfPiece(text, from, length, length === least ? known : []);
    const piece = text.slice(from, to);
    const tree = known.find((one) => one.trees.has(piece))?.trees.get(piece) ?? parse(piece);
    length *= 2;
    if (to < text.length && tree.children.at(-1)?.type !== 'heading') continue;
    trees.set(piece, tree);
    ends.add(surroundings(text, to));
    const start = end;
    for (const child of tree.children) children.push(moved(child, start));
    end = movedPoint(tree.position?.end ?? START, start);
    [from, length] = [to, least];
  } while (from < text.length);
  return { root: { type: 'root', children, position: { start: START, end } }, pieces: { trees, ends } };
}

/** A heading of one line; a byte order mark behind it would not be read as one is that begins a text. */
const HEADING = /^#{1,6}[ \t][^\r\n]*\r?\n(?!\uFEFF)/gm;

/** Behind a line that may be a heading: the first from a length on, or before that the first behind which one of a known text ends. */
function endOfPiece(text: string, from: number, length: number, known: readonly Pieces[]): number {
  HEADING.lastIndex = known.length > 0 ? from : from + length;
  while (HEADING.test(text)) {
    const end = HEADING.lastIndex;
    if (end >= from + length || known.some(({ ends }) => ends.has(surroundings(text, end)))) return end;
  }
  return text.length;
}

/** Characters before and behind the end of a piece, by which it is known again. */
const AROUND = 100;

function surroundings(text: string, end: number): string {
  return text.slice(Math.max(0, end - AROUND), end + AROUND);
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
