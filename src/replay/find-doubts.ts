import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../entry/markdown-parser.ts';
import { hostOf, roleOfHost } from '../knowledge/hosts.ts';
import type { Fields } from '../submission/submission.ts';

/** Letters from which on a marked text is no label. */
const LABEL = 12;

/**
 * Fields of an entry that its own text speaks against: a title that is not marked where a longer text is that no other field
 * holds, a code link that leads to papers, a paper link that leads to code. Whoever reads an entry and writes it again by the same
 * reading gets the same bytes even where the reading is wrong; this looks at the entry without it.
 *
 * @param entry the entry's Markdown
 * @returns ids of fields, in their order
 */
export function findDoubts(entry: string, fields: Fields): string[] {
  const values = Object.values(fields).map((value = '') => lettersIn(value));
  const unread = markedTexts(parseMarkdown(entry.trim())).filter(
    (text) => text.length > LABEL && !values.some((value) => value.includes(text) || text.includes(value)),
  );
  return Object.entries(fields)
    .filter(([id, value = '']) => {
      if (id === 'title') return unread.some((text) => text.length > lettersIn(value).length);
      const role = roleOfHost(hostOf(value));
      return (id === 'code' && (role === 'paper' || role === 'video')) || (id === 'paper' && role === 'code');
    })
    .map(([id]) => id);
}

/** Texts of links, bold and slanted words, headings and cells: what a title stands in. */
function markedTexts(node: Nodes): string[] {
  const isMarked = ['link', 'strong', 'emphasis', 'heading', 'tableCell'].includes(node.type);
  const own = isMarked ? [lettersIn(textOf(node))] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(markedTexts)] : own;
}

function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
