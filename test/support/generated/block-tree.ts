import { spawnSync } from 'node:child_process';

/** A block of a document: its kind, where its lines are (from one), and what stands in it. */
export interface Block {
  readonly kind: string;
  readonly tight: boolean | null;
  readonly first: number;
  readonly last: number;
  readonly children: readonly Block[];
}

const BLOCKS =
  'document|block_quote|list|item|tasklist|code_block|html_block|paragraph|heading|thematic_break|table|table_header|table_row|table_cell|footnote_definition';
const TAG = new RegExp(`<(/?)(${BLOCKS})\\b([^>]*?)(/?)>`, 'g');
const COMMAND =
  'for f in "$@"; do printf %s "$f" | cmark-gfm -t xml --sourcepos -e table -e strikethrough -e autolink -e tasklist || exit 1; done';

/** The blocks of documents as GitHub's own renderer has them: one process starts it once for each. */
export function blockTrees(documents: readonly string[]): Block[] {
  const run = spawnSync('sh', ['-c', COMMAND, 'sh', ...documents], { maxBuffer: 64 << 20, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`cmark-gfm ended with ${run.status}: ${run.stderr}`);
  return run.stdout.split('<?xml').slice(1).map(treeOf);
}

function treeOf(xml: string): Block {
  const root: Block[] = [];
  const open: Block[][] = [root];
  for (const [, closing, kind = '', attributes = '', empty] of xml.matchAll(TAG)) {
    if (closing) {
      open.pop();
      continue;
    }
    const [, first = '0', last = '0'] = /sourcepos="(\d+):\d+-(\d+):/.exec(attributes) ?? [];
    const tight = /tight="(\w+)"/.exec(attributes)?.[1];
    const children: Block[] = [];
    open.at(-1)?.push({
      kind: kind === 'tasklist' ? 'item' : kind,
      tight: tight === undefined ? null : tight === 'true',
      first: Number(first),
      last: Number(last),
      children,
    });
    if (!empty) open.push(children);
  }
  return root[0] as Block;
}

/** Where two trees part: the blocks that came in, between which others, and how many vanished. */
export interface Difference {
  readonly parent: Block;
  readonly came: readonly Block[];
  readonly gone: number;
}

/** What came in under one parent; several differences where the change is not at one place. */
export function compareTrees(before: Block, after: Block): Difference[] {
  if (shapeOf(before) === shapeOf(after)) return [];
  const old = before.children.map(shapeOf);
  const now = after.children.map(shapeOf);
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const gone = old.length - head - tail;
  const came = after.children.slice(head, now.length - tail);
  const [left] = before.children.slice(head, old.length - tail);
  const [right] = came;
  if (gone === 1 && came.length === 1 && left?.kind === right?.kind && left && right && left.children.length > 0) {
    const own = left.tight === right.tight || left.children.length < 2 ? [] : [{ parent: right, came: [], gone: 1 }];
    return [...own, ...compareTrees(left, right)];
  }
  return [{ parent: after, came, gone }];
}

function shapeOf(block: Block): string {
  return `${block.kind}${block.tight ?? ''}(${block.children.map(shapeOf).join(' ')})`;
}
