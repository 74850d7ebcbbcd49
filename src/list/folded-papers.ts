import { plainText } from '../entry/plain-text.ts';
import { countWords, hasLink, leadsByName, looksLikeEntry } from './looks-like-entry.ts';
import { countItems, type Outline, outerBlocks, runsBetween } from './outline.ts';
import { type Run, textOf } from './shapes/block.ts';

/**
 * Tells of each `<details>` among runs whether it is a paper: by a summary as long as a title, or, where most of them are
 * papers, because it leads somewhere under a name and holds no list of its own.
 */
export function foldedPapers(outline: Outline, runs: readonly Run[]): (fold: Run) => boolean {
  let areMostly: boolean | undefined;
  return (fold) => {
    if (isPaper(outline, fold)) return true;
    areMostly ??= areMostlyPapers(outline, runs);
    return areMostly && !holdsList(outline, fold) && leadsByName(textOf(outline.lines, fold.first, fold.next - 1));
  };
}

function areMostlyPapers(outline: Outline, runs: readonly Run[]): boolean {
  let [papers, all, at] = [0, 0, 0];
  for (const run of runs) {
    if (run.shape !== 'details' || run.first < at) continue;
    at = run.next;
    all += 1;
    if (isPaper(outline, run)) papers += 1;
  }
  return papers * 2 > all;
}

function holdsList(outline: Outline, fold: Run): boolean {
  return countItems(outline, fold.first, fold.next) > 1 || insideOf(outline, fold).some(({ shape }) => shape === 'row');
}

/** Words that a summary or a text has at least where it is a title. */
const LEAST_IN_TITLE = 5;

function isPaper(outline: Outline, fold: Run): boolean {
  const { first, next, group = '' } = fold;
  if (countWords(group) < LEAST_IN_TITLE) return false;
  if (looksLikeEntry(group)) return true;
  const top = textOf(outline.lines, first, Math.min(first + 3, next - 1));
  return hasLink(top) && !holdsEntries(outline, fold) && !holdsOne(outline, fold);
}

/** Whether most of what a fold holds leads somewhere under a name of its own, as entries do: then its summary is about them. */
function holdsEntries(outline: Outline, fold: Run): boolean {
  const parts = partsOf(outline, fold);
  const entries = parts.filter(leadsByName).length;
  return entries > 1 && entries * 2 >= parts.length;
}

/** Whether all that a fold holds is one entry that has a title of its own. */
function holdsOne(outline: Outline, fold: Run): boolean {
  const [part, other] = partsOf(outline, fold);
  if (part === undefined || other !== undefined || !leadsByName(part)) return false;
  return titlesIn(part).some((title) => countWords(title) >= LEAST_IN_TITLE && title !== fold.group);
}

function partsOf(outline: Outline, fold: Run): string[] {
  return outerBlocks(insideOf(outline, fold)).map(({ first, last }) => textOf(outline.lines, first, last));
}

function insideOf(outline: Outline, fold: Run): Run[] {
  return runsBetween(outline, fold.first, fold.next).filter((run) => run !== fold);
}

/** What is set off in a text: in bold, or as a link. */
function titlesIn(text: string): string[] {
  const found = text
    .slice(0, 3000)
    .matchAll(/\*\*([^*\n]{1,400})\*\*|\[([^[\]\n]{1,400})\]\(|<(?:b|strong|a)\b[^<>]{0,500}>([^<>]{1,400})</g);
  return [...found].map(([, bold, link, html]) => plainText(bold ?? link ?? html ?? ''));
}
