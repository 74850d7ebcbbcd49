import type { Root } from 'mdast';
import { blockParser } from './block-parser.ts';
import { keptPieces } from './kept-pieces.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/** Characters of a piece at the least: of shorter ones there would be so many that each costs more than it saves. */
const PIECE = 8000;

const parse = keptPieces((piece) => blockParser.parse(piece), PIECE);

/** What Jekyll and GitHub take for metadata and show as a table, if at all. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;

/**
 * The blocks of a Markdown text as GitHub sees them, with their positions; what stands inside a block is left as it is. Front matter
 * counts as blank.
 *
 * @param text without a byte order mark
 * @returns `null` where blocks stand in one another too deeply
 */
export function parseBlocks(text: string): Root | null {
  if (nestsTooDeep(text)) return null;
  const matter = frontMatter(text);
  return parse(matter.replace(/[^\r\n]/g, ' ') + text.slice(matter.length));
}

/** The front matter that a text begins with, `''` where it has none. */
export function frontMatter(text: string): string {
  return FRONT_MATTER.exec(text)?.[0] ?? '';
}
