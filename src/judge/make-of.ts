import { type Block, linesOfBlock } from './block.ts';

/** How text begins that a title may be: a link, bold, an image, a quotation, a number. */
const BEGINNINGS: readonly (readonly [make: string, begins: RegExp])[] = [
  ['image', /^(?:!\[|\[!\[|<img\b|<a\b[^<>]{0,500}>\s*<img\b)/i],
  ['link', /^(?:\\?\[|<a\b)/i],
  ['bold', /^(?:\*\*|__|<(?:b|strong)>)/i],
  ['number', /^\d{1,4}[.)\]:]/],
  ['quotation', /^["“”'‘*_`]/],
];

/**
 * What a block is made like, as far as it tells titles from what is said of them: of a paragraph, how it begins; of any other block, its
 * kind. `text` is a paragraph of words alone, without a link.
 */
export function makeOf(block: Block): string {
  if (block.kind !== 'paragraph' && block.kind !== '<p>') return block.kind;
  const lines = linesOfBlock(block).map((line) =>
    line.replace(/^[\s>]*(?:<(?:p|br|div|center)\b[^<>]{0,200}>\s*)*/i, ''),
  );
  const begin = lines.find((line) => line !== '') ?? '';
  const make = BEGINNINGS.find(([, begins]) => begins.test(begin))?.[0];
  return make ?? (lines.some((line) => /\]\(|<a\b|https?:/.test(line)) ? 'linked' : 'text');
}

/** The level of a heading, 0 for any other block. */
export function levelOf({ kind }: Pick<Block, 'kind'>): number {
  return Number(/^<?h([1-6])>?$/.exec(kind)?.[1] ?? 0);
}
