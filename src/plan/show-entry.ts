import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isDelimiter } from '../list/shapes/rows.ts';
import { inertWords } from './encode.ts';

/** Characters of an entry that is shown; longer ones are seen in the diff. */
const LONGEST_SHOWN = 4000;

/**
 * An entry as a reader of the list will see it, in a quote, so that whoever reviews a change need not read Markdown. Nothing in
 * it is live but its links: nobody is mentioned, nothing is referred to. No paragraph where it would look otherwise by itself than
 * in its list (rows and blocks of HTML), or could not be shown without being live.
 *
 * @param entry as it stands in the list
 * @param text the whole list with it: a row needs the header of its table
 */
export function showEntry(entry: string, text: string): string[] {
  if (entry.trim() === '' || entry.length > LONGEST_SHOWN) return [];
  const markdown = [...headerOf(entry, text), outdented(entry)].join('\n');
  const tree = PARSER.parse(markdown);
  if (!canStandAlone(tree)) return [];
  disarm(tree, markdown);
  const quote: Root = { type: 'root', children: [{ type: 'blockquote', children: tree.children as never }] };
  return [PARSER.stringify(quote).trimEnd()];
}

const PARSER = unified().use(remarkParse).use(remarkGfm).use(remarkStringify);

/** Header and delimiter of the table that a row stands in; nothing where the entry is no row. */
function headerOf(entry: string, text: string): string[] {
  if (!entry.includes('|')) return [];
  const at = text.indexOf(entry);
  if (at === -1) return [];
  const before = text.slice(0, at).split(/\r\n?|\n/);
  for (let line = before.length - 2; line > 0; line -= 1) {
    const [header = '', delimiter = ''] = before.slice(line - 1, line + 1);
    if (!delimiter.includes('|')) return [];
    if (isDelimiter(delimiter)) return [header, delimiter];
  }
  return [];
}

/** An entry inside another item starts further right. */
function outdented(entry: string): string {
  const lines = entry.split(/\r\n?|\n/);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}

/** Tags that change how words look, and nothing around them. */
const INLINE_TAG =
  /^<(\/?)(a|abbr|b|br|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|var)(?=[\s/>])/i;
const VOID: ReadonlySet<string> = new Set(['br', 'img']);

/** Pages of GitHub that tell of whoever links to them. */
const TELLS = /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\//i;

function canStandAlone(tree: Root): boolean {
  const open: string[] = [];
  const isFine = (node: Nodes, parent: Nodes): boolean => {
    if (node.type === 'code' || node.type === 'definition' || node.type === 'footnoteDefinition') return false;
    if ((node.type === 'link' || node.type === 'image') && TELLS.test(node.url)) return false;
    if (node.type === 'html') {
      const [, slash, name = ''] = INLINE_TAG.exec(node.value) ?? [];
      const tag = name.toLowerCase();
      if (parent.type === 'root' || tag === '' || TELLS.test(/href=["']?([^"'>\s]*)/i.exec(node.value)?.[1] ?? ''))
        return false;
      if (VOID.has(tag)) return true;
      if (slash === '') open.push(tag);
      else if (open.pop() !== tag) return false;
    }
    return !('children' in node) || node.children.every((child) => isFine(child, node));
  };
  return tree.children.length > 0 && tree.children.every((node) => isFine(node, tree)) && open.length === 0;
}

function disarm(node: Nodes, markdown: string): void {
  if (node.type === 'text') node.value = inertWords(node.value);
  if (!('children' in node)) return;
  node.children = node.children.map((child) => {
    const [start = 0, end = 0] = [child.position?.start.offset, child.position?.end.offset];
    // Where an address that nobody marked as a link ends, GitHub tells otherwise than this parser.
    const isBare = child.type === 'link' && !/[[<]/.test(markdown.charAt(start));
    if (isBare) return { type: 'text', value: inertWords(markdown.slice(start, end)) };
    disarm(child, markdown);
    return child;
  }) as never;
}
