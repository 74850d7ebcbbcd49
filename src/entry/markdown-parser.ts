import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Looking for what may become a footnote takes time by the square of the closing brackets, and no entry has one. */
const FOOTNOTES = ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

function withoutFootnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: FOOTNOTES } }];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutFootnotes);

/** Parses Markdown as GitHub does (CommonMark, tables, strikethrough, task lists, bare addresses), footnotes aside. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
