import { groupBy } from '../entry/group-by.ts';
import { plainText } from '../entry/plain-text.ts';
import { fieldOfLabel } from '../knowledge/field-words.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { countBefore } from './count-before.ts';
import { foldedPapers } from './folded-papers.ts';
import type { Line } from './line.ts';
import { countWords, hasLink, leadsByName, looksLikeEntry } from './looks-like-entry.ts';
import { mostly } from './mostly.ts';
import { type Outline, runsBetween } from './outline.ts';
import { beginsEntry, withLists, withParts } from './paragraph-entries.ts';
import { type Block, type Run, type ShapeName, textOf } from './shapes/block.ts';
import { isLoneName, nameOfRows } from './shapes/group-row.ts';
import { labelledPapers } from './shapes/labelled.ts';
import type { Extent } from './source.ts';

/** The entries directly under a heading (`names` is empty) or under bold lines, parent bullets or summaries, outermost first. */
export interface Group {
  readonly names: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly Block[];
  /** Headings of the group's table, or an empty list's: what an entry would have to look like. */
  readonly headers: readonly string[];
}

/** Reads the lines of one section, heading line excluded, up to `to`. */
export function findEntries(outline: Outline, from: number, to: number): Group[] {
  return readGroup(outline, runsBetween(outline, from, to), { first: from, last: to - 1 }, []);
}

/** The entries of a group are those of its commonest shape; where two are as common, of the one that comes first. */
const SHAPES: readonly ShapeName[] = ['details', 'html-row', 'row', 'item', 'paragraph'];

interface Pile {
  names: readonly string[];
  first: number;
  last: number;
  blocks: Block[];
  headers: readonly string[];
  /** Folds that say one thing of a paper, by their first lines: the last. */
  readonly folds: ReadonlyMap<number, number>;
}

/** What lists fold below a paper. */
const FOLDED: ReadonlySet<string> = new Set(['bibtex', 'description']);

function isOfPaper({ shape, group }: Run): boolean {
  return shape === 'details' && group !== undefined && FOLDED.has(fieldOfLabel(group) ?? '');
}

function readGroup(
  outline: Outline,
  runs: readonly Run[],
  { first: from, last }: Extent,
  names: readonly string[],
): Group[] {
  const { lines } = outline;
  const groups: Group[] = [];
  const folds = new Map(runs.filter(isOfPaper).map(({ first, next }) => [first, next - 1]));
  let pile: Pile = { names, first: from, last, blocks: [], headers: [], folds };
  const close = (line: number) => {
    groups.push(...settlePile(outline, { ...pile, last: line - 1 }));
  };
  const open = (path: readonly string[], first: number, headers: readonly string[] = []) => {
    pile = { names: path, first, last, blocks: [], headers, folds };
  };
  const isPaper = foldedPapers(outline, runs);
  let at = from;
  for (const [index, run] of runs.entries()) {
    if (run.first < at) continue;
    at = run.next;
    const isTable = run.shape === 'row' || run.shape === 'html-row';
    const [first] = run.blocks;
    if (folds.has(run.first) && pile.blocks.at(-1)?.shape === 'paragraph') continue;
    if (run.shape === 'details' && !isPaper(run)) {
      const inside = runs.slice(
        index + 1,
        countBefore(runs, ({ first }) => first < run.next),
      );
      const path = run.group ? [...names, run.group] : names;
      groups.push(...readGroup(outline, inside, { first: run.first + 1, last: run.next - 1 }, path));
    } else if (first?.shape === 'paragraph' && isBoldLine(lines, first) && namesGroup(outline, runs, run)) {
      close(first.first);
      open([...names, groupName(lines[first.first]?.text ?? '')], run.next);
    } else {
      const name = isTable ? captionOf(lines, pile.blocks.at(-1), run.first) : undefined;
      if (name !== undefined) {
        pile.blocks.pop();
        close(run.first);
        open([...names, name], run.first);
      }
      const around = pile.names;
      if (run.headers) pile.headers = run.headers;
      for (const block of run.blocks) {
        const group = isTable ? nameOfRows(lines, block) : undefined;
        if (group === undefined) pile.blocks.push(block);
        else {
          close(block.first);
          open([...around, group], block.last + 1, pile.headers);
        }
      }
    }
  }
  close(last + 1);
  return groups;
}

function isBoldLine(lines: readonly Line[], block: Block): boolean {
  const text = textOf(lines, block.first, block.last).trim();
  return (
    block.first === block.last && /^(?:\*\*|__)[^*]+(?:\*\*|__)[:：]?\s*(?:\\|<br ?\/?>)?$/.test(text) && !hasLink(text)
  );
}

/** The line right before a table that says what it holds: a bullet or a bold line, no paper. */
function captionOf(lines: readonly Line[], block: Block | undefined, table: number): string | undefined {
  if (!block || block.last < block.first || lines.slice(block.last + 1, table).some((line) => !line.blank))
    return undefined;
  const text = lines[block.last]?.text ?? '';
  const caption = block.shape === 'item' || isBoldLine(lines, block);
  if (!caption || block.first !== block.last || looksLikeEntry(text) || isRemark(text)) return undefined;
  return groupName(text);
}

/** A line's words without what marks it as an item or a heading, and without the colon behind them. */
function groupName(line: string): string {
  return trimEndMarks(plainText(line.replace(/^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+(?:#{1,6}[ \t]+)?/, '')), ':：');
}

/** Words of a name; a sentence may have as many, but ends like one. */
const MOST_IN_NAME = 10;
const LEAST_IN_SENTENCE = 6;

/** `The *Owner* column has the owner of the first.`: what is said of a table is no name. */
function isRemark(text: string): boolean {
  const count = countWords(text);
  return count > MOST_IN_NAME || (count >= LEAST_IN_SENTENCE && /[.!?。！？…]["”)*_]{0,4}\s*$/.test(text));
}

/** Whether what follows a bold line is a list or table of papers, so that the line is the name of a group. */
function namesGroup({ lines }: Outline, runs: readonly Run[], { next }: Run): boolean {
  let at = next;
  while (lines[at]?.blank) at += 1;
  const there = runs.slice(
    countBefore(runs, ({ first }) => first < at),
    countBefore(runs, ({ first }) => first <= at),
  );
  const found = there.find(({ shape }) => shape === 'row' || shape === 'item');
  return found !== undefined && mostly(found.blocks, (block) => looksLikeEntry(textOf(lines, block.first, block.own)));
}

/** Decides which of the blocks of one group are entries. */
function settlePile(outline: Outline, pile: Pile): Group[] {
  const { lines } = outline;
  const isLabelled = labelledPapers(outline);
  const text = (block: Block) => textOf(lines, block.first, block.last);
  const groups: Group[] = [];
  const flat: Block[] = [];
  for (const block of pile.blocks) {
    const own = textOf(lines, block.first, block.own);
    const parent =
      block.shape === 'item' &&
      block.children.length > 0 &&
      !hasLink(own) &&
      countWords(own) <= 14 &&
      mostly(block.children, (child) => looksLikeEntry(text(child)) && !isMeta(text(child)));
    if (!parent) flat.push(block);
    else
      groups.push(
        ...settlePile(outline, {
          names: [...pile.names, groupName(own)],
          first: block.first + 1,
          last: block.last,
          blocks: [...block.children],
          headers: [],
          folds: pile.folds,
        }),
      );
  }
  const alike = new Set(flat.filter((block) => looksLikeEntry(text(block))));
  const isSure = (block: Block): boolean =>
    isLabelled(block) || (alike.has(block) && (block.shape !== 'paragraph' || beginsEntry(text(block))));
  const sureBlocks = groupBy(flat.filter(isSure), ({ shape }) => shape);
  const count = (shape: ShapeName): number => sureBlocks.get(shape)?.length ?? 0;
  const sure = SHAPES.reduce((best, next) => (count(next) > count(best) ? next : best));
  const shape = count(sure) > 0 ? sure : (shapeOfNames(lines, flat) ?? sure);
  const entries =
    shape === 'paragraph'
      ? withParts(lines, withLists(lines, flat, alike, isLabelled, pile.folds), pile.last + 1)
      : pick(lines, flat, alike, shape);
  const headers = flat.find((block) => block.headers.length > 0)?.headers ?? (entries.length === 0 ? pile.headers : []);
  return [{ names: pile.names, first: pile.first, last: pile.last, blocks: entries, headers }, ...groups];
}

function isMeta(text: string): boolean {
  return countWords(text.replace(/\[[^\]]{0,30}\]/g, (label) => (countWords(label) < 3 ? '' : label))) < 3;
}

/** @param alike those that look like entries */
function pick(lines: readonly Line[], blocks: readonly Block[], alike: ReadonlySet<Block>, shape: ShapeName): Block[] {
  const same = blocks.filter((block) => block.shape === shape);
  const text = (block: Block) => textOf(lines, block.first, block.last);
  const good = same.filter((block) => alike.has(block));
  const isNamed = (block: Block) => leadsByName(text(block)) && (shape !== 'row' || !isLoneName(text(block)));
  const named = new Set([...good, ...same.filter(isNamed)]);
  if (named.size * 2 < same.length) return good;
  return same.filter((block) => named.has(block) || countWords(text(block)) >= (shape === 'item' ? 3 : 2));
}

const LEAST_NAMES = 2;

/** What entries are made of where none is as long as a title: `- [Sapiens](https://…)`, line by line. */
function shapeOfNames(lines: readonly Line[], blocks: readonly Block[]): ShapeName | undefined {
  const listed: readonly ShapeName[] = ['item', 'row'];
  return listed.find((shape) => {
    const same = blocks.filter((block) => block.shape === shape);
    const named = same.filter((block) => leadsByName(textOf(lines, block.first, block.last)));
    return named.length >= LEAST_NAMES && named.length === same.length;
  });
}
