import type { Block } from './block.ts';
import { levelOf } from './make-of.ts';

/** What can only be an entry alone. */
export const ITEM = /^(?:item|<li>)$/;

/** How many entries some blocks are at least. */
export function entriesIn(blocks: readonly Block[]): number {
  const [lead] = blocks;
  if (!lead) return 0;
  const level = levelOf(lead);
  if (level > 0) return blocks.filter((block) => levelOf(block) > 0 && levelOf(block) <= level).length;
  const isAlone = ITEM.test(lead.kind) || familyOf(lead) === 'row';
  return 1 + blocks.slice(1).filter((block) => levelOf(block) > 0 || (isAlone && block.kind === lead.kind)).length;
}

/** Blocks without the lines across the page that part entries. */
export function withoutRules(blocks: readonly Block[]): readonly Block[] {
  const isRule = ({ kind }: Block): boolean => kind === 'rule' || kind === '<hr>';
  const first = blocks.findIndex((block) => !isRule(block));
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex((block) => !isRule(block)) + 1);
}

/** Blocks that may be entries of one list: paragraphs of Markdown and of HTML, headings of one level. */
export function familyOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === '<p>') return 'paragraph';
  if (/^(?:row|head|<tr>)$/.test(block.kind)) return 'row';
  return ITEM.test(block.kind) ? 'item' : levelOf(block) > 0 ? `h${levelOf(block)}` : block.kind;
}
