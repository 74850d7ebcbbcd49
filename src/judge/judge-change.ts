import { type Block, linesOfBlock, Numbers } from './block.ts';
import { entriesIn, withoutRules } from './entries-in.ts';
import { faultOfPlace, faultOfRemoval } from './fault-of-place.ts';
import { judgeUpdate } from './judge-update.ts';
import { type Parting, partBlocks } from './part-blocks.ts';
import { readBlocks, TOO_DEEP } from './read-blocks.ts';
import { sayBlock, sayWords } from './say-block.ts';
import { lostLine, sourceLines } from './source-lines.ts';

/** Words of one line that were meant to become others; offsets into the old text. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** What a change was meant to do, beside nothing else. */
export type MeantChange =
  /** One entry comes in, or goes. */
  | {
      readonly kind: 'insert' | 'remove';
      /** Its text. */
      readonly block: string;
      /** What goes with it: the numbers of those behind it. */
      readonly rewordings?: readonly Rewording[];
      /** Whether it is a line that may be one of a paragraph, as those of contents are. */
      readonly isLine?: boolean;
    }
  /** The entry in `[start, end)` of the old text says something else. */
  | { readonly kind: 'update'; readonly start: number; readonly end: number }
  /** Words within lines become others, and no more. */
  | { readonly kind: 'reword'; readonly rewordings: readonly Rewording[] };

/**
 * Says what a change would do to a list beside what it was meant to do, seen by other parsers than the one that found the place:
 * a misreading cannot hide itself. `null` where exactly one block came in (or went, or says something else) at one place, and all
 * other lines and blocks are what and where they were.
 *
 * ```
 * before ──┐  the rewordings made
 *          ├──► lines: the same, each with its own line end, and new ones at one place
 * after  ──┤
 *          └──► blocks: the same, and one entry more, beside others of its kind, not inside or between parts of another
 * ```
 *
 * Linear in the length of both texts; texts that nest without end are refused.
 *
 * @param before the file without its byte order mark
 * @param after the same file after the change
 * @returns what is wrong in a maintainer's words, to stand in a sentence
 */
export function judgeChange(before: string, after: string, change: MeantChange): string | null {
  if (change.kind === 'update') return judgeUpdate(before, after, change);
  const shown = reworded(before, change.rewordings ?? []);
  const lines = { before: sourceLines(before), shown: sourceLines(shown), after: sourceLines(after) };
  if (lines.shown.texts.length !== lines.before.texts.length) return 'a line would become two';
  const isRemoval = change.kind === 'remove';
  const [barer, fuller] = isRemoval ? [lines.after, lines.shown] : [lines.shown, lines.after];
  const lost = lostLine(barer, fuller);
  if (lost !== null) return `line ${lost + 1} would not stay as it is: ${sayWords(barer.texts[lost] ?? '')}`;
  const numbers = new Numbers();
  const [old, now] = [readBlocks(before, numbers, shown), readBlocks(after, numbers)];
  if (!old || !now) return TOO_DEEP;
  if (change.kind === 'reword') return old.id === now.id ? null : sayOther(partBlocks(old, now));
  const parting = isRemoval ? partBlocks(now, old) : partBlocks(old, now);
  if (change.isLine && isWithinText(parting)) return null;
  const what = isRemoval ? 'the entry that goes' : 'the new entry';
  const place = isRemoval ? faultOfRemoval : faultOfPlace;
  const fault = faultOfBlocks(parting, change.block) ?? place(parting, withoutRules(parting.added));
  return fault && `${what} ${fault}`;
}

function reworded(text: string, rewordings: readonly Rewording[]): string {
  let [changed, at] = ['', 0];
  for (const { start, end, content } of [...rewordings].sort((a, b) => a.start - b.start)) {
    changed += text.slice(at, start) + content;
    at = end;
  }
  return changed + text.slice(at);
}

/** What is wrong with what one tree has and the other has not, where it should be one entry. */
function faultOfBlocks({ altered, removed, added }: Parting, block: string): string | null {
  if (altered) return sayInside(altered);
  const [first] = removed;
  if (first)
    return removed.length === 1 && first.children.length === 0
      ? sayInside(first)
      : `would take ${sayBlock(first)} apart`;
  const entry = withoutRules(added);
  const many = entriesIn(entry);
  if (many === 0) return added.length > 0 ? 'would be a line across the page' : 'would not be seen on the page';
  if (many > 1) return `would be ${many} blocks of the list instead of one`;
  const linesOf = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOfBlock).map(withoutIndent);
  const wanted = sourceLines(block)
    .texts.map(withoutIndent)
    .filter((line) => line !== '');
  // A rule at its end may be the entry's own.
  const isIt = [entry, added].some((blocks) => linesOf(blocks).join('\n') === wanted.join('\n'));
  return isIt ? null : `would be ${sayWords(linesOf(entry).join(' '))}`;
}

/** Whether two files part inside one paragraph or sample: its lines are others, and nothing is in it. */
function isWithinText({ altered, after }: Parting): boolean {
  const isText = altered?.kind === 'paragraph' || altered?.kind === 'code';
  return isText && after.at(-1)?.children.length === 0;
}

/** A line without what stands around its words: indents, marks of quotes, blanks. */
function withoutIndent(line: string): string {
  return line.replace(/^[\s>]+/, '').trimEnd();
}

/** Where a text comes to stand that becomes no block. */
function sayInside(block: Block): string {
  const place =
    INSIDE[block.kind] ?? (block.kind.startsWith('<') ? 'in raw HTML, where Markdown is not read' : undefined);
  return place ? `would stand ${place}` : `would run into ${sayBlock(block)}`;
}

const INSIDE: Readonly<Record<string, string>> = {
  file: 'in raw HTML, where Markdown is not read',
  code: 'in a block of code',
  '<pre>': 'in a block of code',
  '<!-->': 'in a comment, which nobody sees',
};

/** What a change of words did to the blocks. */
function sayOther({ altered, removed, added, before }: Parting): string {
  const block = altered ?? removed[0] ?? added[0] ?? before[0];
  return block ? `${sayBlock(block)} would change` : 'other blocks would change';
}
