import type { Nodes } from 'mdast';
import { parseMarkdown } from './markdown-parser.ts';

/**
 * The structure of a piece of Markdown without its texts, for comparing two: what a value may not change.
 *
 * ```
 * - **A title** [x](https://e.example)   →   list(listItem(paragraph(strong()link())))
 * ```
 *
 * @param left kinds of nodes that are left out, their contents stay
 */
export function structureOf(markdown: string, left: ReadonlySet<string> = new Set()): string {
  return print(parseMarkdown(markdown), left);
}

/**
 * Addresses that GitHub makes links of and remark does not: `ftp:`, and mail addresses before a full stop or with an odd
 * host (`+@.A.`). https://github.github.com/gfm/#autolinks-extension-
 */
const ADDRESS = /[a-z0-9.+_-]@[a-z0-9_-]*\.[a-z0-9]|ftp:\/\/[a-z0-9]/i;

function print(node: Nodes, left: ReadonlySet<string>): string {
  if (node.type === 'text') return ADDRESS.test(node.value) ? 'link()' : '';
  const children = 'children' in node ? node.children.map((child) => print(child, left)).join('') : '';
  return node.type === 'root' || left.has(node.type) ? children : `${node.type}(${children})`;
}
