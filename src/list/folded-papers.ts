import { countWords, hasLink, leadsByName, looksLikeEntry } from './looks-like-entry.ts';
import { countItems, type Outline, outerBlocks } from './outline.ts';
import { type Run, textOf } from './shapes/block.ts';

/**
 * Tells of each `<details>` among runs whether it is a paper: by a summary as long as a title, or, where most of them are
 * papers, because it leads somewhere under a name and holds no list of its own.
 */
export function foldedPapers(outline: Outline, runs: readonly Run[]): (fold: Run) => boolean {
  let areMostly: boolean | undefined;
  return (fold) => {
    if (isFoldedPaper(outline, runs, fold)) return true;
    areMostly ??= areMostlyPapers(outline, runs);
    return (
      areMostly && !holdsList(outline, runs, fold) && leadsByName(textOf(outline.lines, fold.first, fold.next - 1))
    );
  };
}

function areMostlyPapers(outline: Outline, runs: readonly Run[]): boolean {
  let [papers, all, at] = [0, 0, 0];
  for (const run of runs) {
    if (run.shape !== 'details' || run.first < at) continue;
    at = run.next;
    all += 1;
    if (isFoldedPaper(outline, runs, run)) papers += 1;
  }
  return papers * 2 > all;
}

function holdsList(outline: Outline, runs: readonly Run[], { first, next }: Run): boolean {
  const isInside = (run: Run): boolean => run.first >= first && run.next <= next;
  return countItems(outline, first, next) > 1 || runs.some((run) => run.shape === 'row' && isInside(run));
}

function isFoldedPaper(outline: Outline, runs: readonly Run[], fold: Run): boolean {
  const { first, next, group = '' } = fold;
  if (countWords(group) < 5) return false;
  if (looksLikeEntry(group)) return true;
  const top = textOf(outline.lines, first, Math.min(first + 3, next - 1));
  return hasLink(top) && !holdsEntries(outline, runs, fold);
}

/** Whether most of what a fold holds leads somewhere under a name of its own, as entries do: then its summary is about them. */
function holdsEntries({ lines }: Outline, runs: readonly Run[], fold: Run): boolean {
  const inside = runs.filter((run) => run !== fold && run.first >= fold.first && run.next <= fold.next);
  const parts = outerBlocks(inside).map(({ first, last }) => textOf(lines, first, last));
  const entries = parts.filter(leadsByName).length;
  return entries > 1 && entries * 2 >= parts.length;
}
