import { type StructuredPatchHunk, structuredPatch } from 'diff';

/** Lines of context around a change, as `git diff` has them. */
const CONTEXT = 3;

/** The unified diff of a list before and after, with its file header; empty where nothing changed. */
export function diffList(path: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = hunksOf(path, before, after).flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
  return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n');
}

/** The same without the file header, for people who know which file it is. */
export function diffHunks(path: string, before: string, after: string): string {
  return diffList(path, before, after).split('\n').slice(2).join('\n');
}

/** Lines that differ beside an added block, above which it is no longer told from them. */
const MOST_CHANGED = 40;

type Hunk = Pick<StructuredPatchHunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines' | 'lines'>;

/**
 * The hunks, an added entry in one piece: a general diff would match the blank lines of the new entry with those around it and
 * tear the entry apart. So its lines are made unlike all others while the texts are compared.
 */
function hunksOf(path: string, before: string, after: string): Hunk[] {
  const lines = after.split('\n');
  const areWhole = before.endsWith('\n') && after.endsWith('\n') && !before.includes(UNLIKE);
  const block = areWhole ? addedBlock(before.split('\n').slice(0, -1), lines.slice(0, -1)) : null;
  const compared = block ? lines.map((line, at) => (block.from <= at && at < block.to ? UNLIKE + at : line)) : lines;
  const patch = structuredPatch(path, path, before, compared.join('\n'), undefined, undefined, { context: CONTEXT });
  return patch.hunks.map((hunk) => ({
    ...hunk,
    lines: hunk.lines.map((line) => (line.startsWith(`+${UNLIKE}`) ? `+${lines[Number(line.slice(2))] ?? ''}` : line)),
  }));
}

const UNLIKE = '\u0000';

/** The place where lines were added such that the fewest others differ; `null` where nothing was, or too many do. */
function addedBlock(old: readonly string[], now: readonly string[]): { from: number; to: number } | null {
  const added = now.length - old.length;
  if (added <= 0) return null;
  let differing = old.filter((line, at) => line !== now[at + added]).length;
  let [from, fewest] = [0, differing];
  for (const [at, line] of old.entries()) {
    differing += Number(line !== now[at]) - Number(line !== now[at + added]);
    if (differing <= fewest) [from, fewest] = [at + 1, differing];
  }
  return fewest > MOST_CHANGED ? null : { from, to: from + added };
}

/** git leaves out a count of one. */
const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);
