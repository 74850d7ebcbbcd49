import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { nestsTooDeep } from './nests-too-deep.ts';

/** What micromark calls the constructs that stand inside a line. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'hardBreakTrailing',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/** Adds GitHub's tables and footnotes to remark, and takes all that stands inside a line from it. */
function blocksOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), { disable: { null: INLINE } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
}

const parser = unified().use(remarkParse).use(blocksOnly);

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
  return parser.parse(matter.replace(/[^\r\n]/g, ' ') + text.slice(matter.length));
}

/** The front matter that a text begins with, `''` where it has none. */
export function frontMatter(text: string): string {
  return FRONT_MATTER.exec(text)?.[0] ?? '';
}
