import type { Code, Html, Nodes, Paragraph } from 'mdast';
import { beginsWithMark } from '../knowledge/trim-marks.ts';
import { countBefore } from './count-before.ts';
import { findRuns } from './find-runs.ts';
import { findHeadings, type Heading } from './headings.ts';
import type { Line } from './line.ts';
import type { Block, Run } from './shapes/block.ts';
import { type Extent, extentOf, readSource, type Source } from './source.ts';

/** A list's text as it is laid out: lines, headings, and the runs of blocks between them. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  /** In their order; those inside a `<details>` stand behind it. */
  readonly runs: readonly Run[];
  /** The first lines of all items, those inside items too. */
  readonly items: readonly number[];
  /** What holds text and nothing else, wherever it stands. */
  readonly leaves: readonly Leaf[];
}

/** A block that holds text and nothing else. */
export interface Leaf extends Extent {
  readonly kind: 'paragraph' | 'code' | 'html';
  /** Code between fences. */
  readonly isFenced: boolean;
  /** Where its text begins, an offset. */
  readonly start: number;
}

/** Lays a text out; `null` where its blocks stand in one another too deeply. */
export function readOutline(text: string): Outline | null {
  const source = readSource(text);
  if (!source) return null;
  const headings = findHeadings(source);
  const taken = new Set<number>();
  for (const { line, next } of headings) for (let at = line; at < next; at += 1) taken.add(at);
  const [items, leaves]: [number[], Leaf[]] = [[], []];
  walk(source, source.root, items, leaves);
  return { lines: source.lines, headings, runs: findRuns(source, taken), items, leaves };
}

function walk(source: Source, node: Nodes, items: number[], leaves: Leaf[]): void {
  if (node.type === 'listItem') items.push(extentOf(source, node).first);
  if (node.type === 'paragraph' || node.type === 'html' || node.type === 'code') leaves.push(leafOf(source, node));
  else if ('children' in node) for (const child of node.children) walk(source, child, items, leaves);
}

function leafOf(source: Source, node: Paragraph | Html | Code): Leaf {
  const start = node.position?.start.offset ?? 0;
  const isFenced = node.type === 'code' && beginsWithMark(source.text.slice(start, start + 1), '`~');
  return { ...extentOf(source, node), kind: node.type, isFenced, start };
}

/** The runs that begin and end between two lines, with those inside of them. */
export function runsBetween({ runs }: Pick<Outline, 'runs'>, from: number, to: number): Run[] {
  const first = countBefore(runs, (run) => run.first < from);
  const behind = countBefore(runs, (run) => run.first < to);
  return runs.slice(first, behind).filter(({ next }) => next <= to);
}

/** All blocks of some runs, whatever they look like, those inside of others left out. */
export function outerBlocks(runs: readonly Run[]): Block[] {
  let at = 0;
  return runs.flatMap(({ first, next, blocks }) => {
    if (first < at) return [];
    at = next;
    return blocks;
  });
}

/** How many items begin between two lines. */
export function countItems({ items }: Outline, from: number, to: number): number {
  return countBefore(items, (line) => line < to) - countBefore(items, (line) => line < from);
}
