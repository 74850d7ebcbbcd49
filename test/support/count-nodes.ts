import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** How many nodes of each type a text parses to, text nodes aside. */
export function countNodes(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = (node: Nodes): void => {
    if (node.type !== 'text') counts[node.type] = (counts[node.type] ?? 0) + 1;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parser.parse(markdown));
  return counts;
}
