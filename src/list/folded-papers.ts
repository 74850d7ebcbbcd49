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
  const summary = summaryOf(textOf(lines, block.first, block.last));
  const line = textOf(lines, block.first, Math.min(block.first + 3, block.last));
  return words(summary.text) >= 5 && (hasLink(line) || looksLikeEntry(summary.text));
}
