import { findDates } from '../entry/dates.ts';
import { isCited } from './is-cited.ts';
import type { Line } from './line.ts';
import { countWords, hasLink, isContents, leadsByName } from './looks-like-entry.ts';
import { mostly } from './mostly.ts';
import { type Block, textOf } from './shapes/block.ts';

const LEADER =
  /^[ \t>]*(?:\*\*|__|\\?\[|["“”]|<(?:p|b|strong|a|font|img|h\d)\b|\d{1,4}[.)]|!\[|:\w+:|\*\w|`|\p{Extended_Pictographic})/u;

/** `CVPR 2024: **A Title**`: a few words and a colon, then the title in bold. */
const TOLD = /^[ \t>]*[\p{L}\d][^:：*[\]<>\n]{1,48}[:：][ \t]*(?:\*\*|__)[^*_\n]{12,}/u;

/** `CVPR 2024, [A Title](https://…)`: a few words with a year, then the title as a link. */
const DATED = /^[ \t>]*([^:*[\]<>\n]{1,48}?)[,.:)\s–—-]{1,4}\[([^[\]\n]{8,400})\]\([^()\s]{4,2000}\)/u;

/** How an entry that is a paragraph begins: a mark, a link, a quote, a number, what stands before a title, or a reference; never running text. */
export function beginsEntry(text: string): boolean {
  if (LEADER.test(text) || TOLD.test(text) || isCited(text)) return true;
  const [whole = '', lead = '', title = ''] = DATED.exec(text) ?? [];
  return (
    findDates(lead).length > 0 &&
    countWords(title) >= 3 &&
    countWords(text.slice(whole.length)) <= countWords(title) + 6
  );
}

/**
 * Paragraph entries, each with the lists of remarks under it.
 *
 * @param alike those of the blocks that look like entries
 * @param folds what is folded away below papers, by the first lines: the last
 */
export function withLists(
  lines: readonly Line[],
  blocks: readonly Block[],
  alike: ReadonlySet<Block>,
  isLabelled: (block: Block) => boolean,
  folds: ReadonlyMap<number, number>,
): Block[] {
  const found: Block[] = [];
  const textOfBlock = ({ first, last }: Block): string => textOf(lines, first, last);
  const leading = blocks.filter((block) => block.shape === 'paragraph' && beginsEntry(textOfBlock(block)));
  const takesNames =
    leading.some((block) => alike.has(block)) &&
    mostly(leading, (block) => alike.has(block) || leadsByName(textOfBlock(block)));
  for (const [index, block] of blocks.entries()) {
    const text = textOfBlock(block);
    const previous = found.at(-1);
    const near = previous !== undefined && !lines.slice(previous.last + 1, block.first).some((line) => !line.blank);
    // What introduces the contents of a page is no paper.
    if (block.shape === 'item' && previous && near && isContents(text)) found.pop();
    else if (block.shape === 'item' && previous && near) found[found.length - 1] = { ...previous, last: block.last };
    else if (
      block.shape === 'paragraph' &&
      (isLabelled(block) || beginsEntry(text)) &&
      (isLabelled(block) ||
        alike.has(block) ||
        (takesNames && leadsByName(text)) ||
        followedByList(lines, block, blocks[index + 1]))
    )
      found.push({ ...block, last: lastFoldAfter(lines, block.last, folds) });
  }
  return found;
}

/** Last line of the fenced block (its BibTeX) and of what is folded away right after a paragraph, else the paragraph's own. */
function lastFoldAfter(lines: readonly Line[], last: number, folds: ReadonlyMap<number, number>): number {
  let at = last + 1;
  while (lines[at]?.blank && !lines[at]?.opaque) at += 1;
  const fold = folds.get(at);
  if (fold !== undefined) return lastFoldAfter(lines, fold, folds);
  if (!lines[at]?.opaque || !/^ {0,3}(?:`{3}|~{3})/.test(lines[at]?.text ?? '')) return last;
  while (lines[at + 1]?.opaque) at += 1;
  return at;
}

function followedByList(lines: readonly Line[], block: Block, next: Block | undefined): boolean {
  return (
    next?.shape === 'item' &&
    /^[ \t]*(?:\*\*|\[)/.test(lines[block.first]?.text ?? '') &&
    hasLink(textOf(lines, next.first, next.last))
  );
}

/** What no part of an entry begins with: a line across the page, a comment, the end or begin of a fold. */
const NO_PART =
  /^[ \t]*(?:<!--|<\/|<(?:details|br|hr|table|center|div)\b|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/i;

/**
 * Paragraphs that are titles, with what stands below each up to the next, where that is how most of them are: a description, an
 * abstract in a quote, a picture, BibTeX. Nothing may come between them. Behind the last title it is as much as others have at most.
 *
 * ```
 * **Owls** [[paper](u)]
 *                              one entry
 * A study of forty owls.
 *
 * **Coffee** [[paper](u)]
 * ```
 *
 * @param to the line behind the last that may belong to them
 */
export function withParts(lines: readonly Line[], titles: readonly Block[], to: number): Block[] {
  const parts = titles.map(({ last }, index) => partsIn(lines, last + 1, titles[index + 1]?.first ?? to));
  const followed = parts.filter(({ length }) => length > 0).length;
  if (followed < 2 || followed * 2 <= titles.length) return [...titles];
  const most = Math.max(...parts.slice(0, -1).map(({ length }) => length));
  return titles.map((title, index) => {
    const own = index === titles.length - 1 ? parts[index]?.slice(0, most) : parts[index];
    return { ...title, last: own?.at(-1) ?? title.last };
  });
}

/** The last lines of the runs of lines that may be parts of an entry, up to the first that may not. */
function partsIn(lines: readonly Line[], from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || (line.blank && !line.opaque)) continue;
    if (NO_PART.test(line.text)) break;
    while (at + 1 < to && lines[at + 1] && (!lines[at + 1]?.blank || (line.opaque && lines[at + 1]?.opaque))) at += 1;
    ends.push(at);
  }
  return ends;
}
