import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { GITHUB_HTML } from './github-html.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(GITHUB_HTML);

/** Markdown as GitHub shows it: HTML without scripts, styles and what else a stranger could do harm with. */
export function renderMarkdown(text: string): string {
  return String(processor.processSync(text));
}
