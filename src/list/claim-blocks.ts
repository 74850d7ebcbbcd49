import { type ParsedEntry, parseEntry } from '../entry/parse-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Group } from './find-entries.ts';
import type { Line } from './line.ts';
import type { Block } from './shapes/block.ts';

/** Where the text of a block stands without the blanks around it. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** What a template reads in a block, `undefined` where it does not claim it. */
export type Claim = (block: Block) => ParsedEntry | undefined;

export function boundsOf(text: string, lines: readonly Line[], { first, last }: Block): Bounds {
  const line = lines[first];
  const start = (line?.start ?? 0) + (line ? line.text.length - line.text.trimStart().length : 0);
  return { start, end: start + text.slice(start, lines[last]?.end ?? start).trimEnd().length };
}

/** Reads blocks by a template; each is read once, however often it is asked for. */
export function claimBy(template: Template, text: string, lines: readonly Line[]): Claim {
  const known = new Map<string, ParsedEntry | undefined>();
  return (block) => {
    const key = `${block.first}-${block.last}`;
    if (!known.has(key)) {
      const { start, end } = boundsOf(text, lines, block);
      known.set(key, parseEntry(template, text.slice(start, end)));
    }
    return known.get(key);
  };
}

/**
 * Groups of entries together with what a template claims beside them: it knows its own entries, also where they do not look
 * like any. What overlaps with one of these is no entry of its own.
 *
 * @param blocks all blocks of the section that the groups are of, whatever they look like
 */
export function withClaimed(groups: readonly Group[], blocks: readonly Block[], claim: Claim): Group[] {
  const claimed = groups.flatMap((group) => group.blocks).filter(claim);
  for (const block of blocks) if (claim(block) && !claimed.some((one) => overlap(one, block))) claimed.push(block);
  const kept = groups.map(({ blocks: own }) =>
    own.filter((block) => claimed.includes(block) || !claimed.some((one) => overlap(one, block))),
  );
  const placed = new Set(groups.flatMap((group) => group.blocks));
  const homes = new Map<Group | undefined, Block[]>();
  for (const block of claimed.filter((one) => !placed.has(one))) {
    const home = innermost(groups, block);
    homes.set(home, [...(homes.get(home) ?? []), block]);
  }
  return groups.flatMap((group, i) => {
    const own = [...(kept[i] ?? []), ...(homes.get(group) ?? [])].sort((a, b) => a.first - b.first);
    const isGone = own.length === 0 && group.blocks.length > 0;
    return isGone && group.names.length > 0 ? [] : [{ ...group, blocks: own }];
  });
}

function overlap(one: Block, other: Block): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function innermost(groups: readonly Group[], block: Block): Group | undefined {
  return groups
    .filter(({ first, last }) => first <= block.first && block.last <= last)
    .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
}
