import { type Block, Numbers } from './block.ts';
import { entriesIn, familyOf, withoutRules } from './entries-in.ts';
import { partBlocks } from './part-blocks.ts';
import { readBlocks, TOO_DEEP } from './read-blocks.ts';
import { sayBlock } from './say-block.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Says what a new wording of the entry in `[start, end)` would do beside that; `null` where all other lines and blocks are what and where they
 * were, and the entry is one block (or as many as before) of the same kind.
 */
export function judgeUpdate(
  before: string,
  after: string,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const grown = after.length - before.length;
  const isElsewhere =
    !after.startsWith(before.slice(0, start)) || !after.endsWith(before.slice(end)) || end + grown < start;
  if (isElsewhere) return 'text outside the entry would change';
  const numbers = new Numbers();
  const [old, now] = [readBlocks(before, numbers), readBlocks(after, numbers)];
  if (!old || !now) return TOO_DEEP;
  const span = linesBetween(before, start, end);
  const spanNow = linesBetween(after, start, end + grown);
  const parting = partBlocks(old, now, (block) => isWithin(block, span));
  const { altered, removed, added } = parting;
  if (altered?.kind === 'file') return 'the entry would not end where it should';
  if (altered) return `the entry would become part of ${sayBlock(altered)}`;
  const stray = removed.find((block) => !isWithin(block, span)) ?? added.find((block) => !isWithin(block, spanNow));
  if (stray) return `${sayBlock(stray)} would change with the entry`;
  const [was, is] = [entryIn(parting.before.at(-1), span), entryIn(parting.after.at(-1), spanNow)];
  const [lead, leadNow] = [was[0], is[0]];
  if (lead && leadNow && familyOf(lead) === familyOf(leadNow) && entriesIn(was) === entriesIn(is)) return null;
  return `the entry would no longer be one block like ${sayBlock(lead ?? old)}`;
}

/** First and last line, from 0, of a piece of a text. */
type Span = readonly [first: number, last: number];

function linesBetween(text: string, start: number, end: number): Span {
  const lineAt = (offset: number): number => sourceLines(`${text.slice(0, offset)}|`).texts.length - 1;
  return [lineAt(start), lineAt(Math.max(start, end - 1))];
}

function isWithin({ first, last }: Block, [from, to]: Span): boolean {
  return first >= from && last <= to;
}

function entryIn(parent: Block | undefined, span: Span): readonly Block[] {
  return withoutRules((parent?.children ?? []).filter((block) => isWithin(block, span)));
}
