import type { Line } from './line.ts';
import { hasLink, leadsByName, looksLikeEntry, words } from './looks-like-entry.ts';
import { type Block, textOf } from './shapes/block.ts';
import { details, summaryOf } from './shapes/details.ts';
import { readMarker } from './shapes/items.ts';
import { isDelimiter } from './shapes/rows.ts';

/**
 * Tells of each `<details>` between two lines whether it is a paper: by a summary as long as a title, or, where most of them are
 * papers, because it leads somewhere under a name and holds no list of its own.
 */
export function foldedPapers(lines: readonly Line[], from: number, to: number): (fold: Block) => boolean {
  let areMostly: boolean | undefined;
  return (fold) => {
    if (isPaper(lines, fold)) return true;
    areMostly ??= areMostlyPapers(lines, from, to);
    return areMostly && !holdsList(lines, fold) && leadsByName(textOf(lines, fold.first, fold.last));
  };
}

function areMostlyPapers(lines: readonly Line[], from: number, to: number): boolean {
  let [papers, all] = [0, 0];
  for (let i = from; i < to; ) {
    const fold = details.read(lines, i, to);
    for (const block of fold?.blocks ?? []) {
      all += 1;
      if (isPaper(lines, block)) papers += 1;
    }
    i = fold?.next ?? i + 1;
  }
  return papers * 2 > all;
}

function holdsList(lines: readonly Line[], { first, last }: Block): boolean {
  const inside = lines.slice(first + 1, last);
  return inside.filter((line) => readMarker(line)).length > 1 || inside.some(({ text }) => isDelimiter(text));
}

function isPaper(lines: readonly Line[], block: Block): boolean {
  const { text } = summaryOf(textOf(lines, block.first, block.last));
  if (words(text) < 5) return false;
  if (looksLikeEntry(text)) return true;
  const top = textOf(lines, block.first, Math.min(block.first + 3, block.last));
  return hasLink(top) && !holdsEntries(lines, block);
}

/** Whether most of what a fold holds leads somewhere under a name of its own, as entries do: then its summary is about them. */
function holdsEntries(lines: readonly Line[], { first, last }: Block): boolean {
  const parts: string[] = [];
  let isOpen = false;
  for (const line of lines.slice(first + 1, last)) {
    const marker = readMarker(line);
    if (isOpen && !line.blank && (!marker || marker.indent > 1)) parts[parts.length - 1] += `\n${line.text}`;
    else if (!line.blank && !SUMMARY.test(line.text)) parts.push(line.text);
    isOpen = !line.blank;
  }
  const entries = parts.filter((part) => HEADING.test(part) || leadsByName(part)).length;
  return entries > 1 && entries * 2 >= parts.length;
}

const SUMMARY = /^\s*<\/?summary\b/i;
const HEADING = /^ {0,3}#{1,6}\s/;
