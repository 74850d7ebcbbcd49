import type { Line } from './line.ts';
import { leadsByName } from './looks-like-entry.ts';
import { type Block, type ShapeName, textOf } from './shapes/block.ts';

const LEAST_NAMES = 2;

/** What entries are made of where none is as long as a title: `- [Sapiens](https://…)`, line by line. */
export function shapeOfNames(lines: readonly Line[], blocks: readonly Block[]): ShapeName | undefined {
  const listed: readonly ShapeName[] = ['item', 'row'];
  return listed.find((shape) => {
    const same = blocks.filter((block) => block.shape === shape);
    const named = same.filter((block) => leadsByName(textOf(lines, block.first, block.last)));
    return named.length >= LEAST_NAMES && named.length === same.length;
  });
}
