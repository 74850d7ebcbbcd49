import type { List, ListItem, RootContent } from 'mdast';
import { extentOf, type Source } from '../source.ts';
import { type Block, block, type Run } from './block.ts';

const MARKER = /(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/my;

/** The items of a list, each with all that belongs to it: lines that go on, sub-items, paragraphs indented under it. */
export function itemsOf(source: Source, list: List): Run {
  const blocks = withStrays(list.children.map((item) => readItem(source, item)));
  return { shape: 'item', first: blocks[0]?.first ?? 0, next: (blocks.at(-1)?.last ?? 0) + 1, blocks };
}

/**
 * The items of a list together with what stands right below it and further in than its last item, if not far enough to be inside to
 * GitHub: whoever wrote it meant it for that item.
 *
 * ```
 * 10. **Title**            1. **Title**
 *                            - [Code](…)
 *    *Ann Lee*
 * ```
 */
export function withBelow(source: Source, run: Run, below: RootContent): Run | undefined {
  const last = run.blocks.at(-1);
  if (!last || indentOf(source, below) <= last.indent + 1) return undefined;
  if (below.type === 'list') {
    const blocks = withStrays([...run.blocks, ...itemsOf(source, below).blocks]);
    return blocks.length === run.blocks.length ? { ...run, next: (blocks.at(-1)?.last ?? 0) + 1, blocks } : undefined;
  }
  if (below.type !== 'paragraph' && below.type !== 'blockquote') return undefined;
  const end = extentOf(source, below).last;
  return { ...run, next: end + 1, blocks: [...run.blocks.slice(0, -1), { ...last, last: end }] };
}

/** Items with those bullets as their children that stand further in than they do. */
function withStrays(items: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    const above = blocks.at(-1);
    if (!above || item.number || item.indent <= above.indent + 1) blocks.push(item);
    else {
      const own = above.children.length > 0 ? above.own : above.last;
      blocks[blocks.length - 1] = { ...above, last: item.last, own, children: [...above.children, item] };
    }
  }
  return blocks;
}

/** The column that a block begins at. */
function indentOf({ text, lines }: Source, node: RootContent): number {
  const { line = 1, offset = 0 } = node.position?.start ?? {};
  return columns(text.slice(lines[line - 1]?.start, offset));
}

function readItem(source: Source, item: ListItem): Block {
  const { text, lines } = source;
  const { first } = extentOf(source, item);
  const start = lines[first]?.start ?? 0;
  const at = item.position?.start.offset ?? start;
  const last = lastOf(source, item, at);
  MARKER.lastIndex = at;
  const [marker = '', digits] = MARKER.exec(text) ?? [];
  const number = digits ? { start: at - start, end: at - start + digits.length, value: Number(digits) } : null;
  const below = item.children.findIndex((node) => node.type === 'list' && extentOf(source, node).first > first);
  const before = item.children[below - 1];
  const inner = item.children.filter((node, index) => index >= below && node.type === 'list') as List[];
  const children = below < 0 ? [] : inner.flatMap((list) => itemsOf(source, list).blocks);
  return block('item', first, last, {
    indent: columns(text.slice(start, at)),
    from: at - start + marker.length,
    number,
    children,
    own: children.length === 0 ? last : before ? extentOf(source, before).last : first,
  });
}

const ENDS = /^\s*(?:<\/[a-z]\w*\s*>\s*)+$/i;

/** The last line of an item that begins at an offset. Ends of elements that begin above it are in it only by their indent. */
function lastOf(source: Source, node: ListItem | List, from: number): number {
  const children: readonly (ListItem['children'][number] | ListItem)[] = node.children;
  for (const child of [...children].reverse()) {
    const { start, end } = child.position ?? {};
    const isEnd = child.type === 'html' && ENDS.test(child.value);
    if (isEnd && source.isEndOf(start?.offset ?? 0, end?.offset ?? 0, from)) continue;
    return child.type === 'list' || child.type === 'listItem'
      ? lastOf(source, child, from)
      : extentOf(source, child).last;
  }
  return extentOf(source, node).first;
}

function columns(blanks: string): number {
  let column = 0;
  for (const char of blanks) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
