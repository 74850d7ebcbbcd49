import { structuredPatch } from 'diff';

/** The unified diff of a list before and after, with its file header and three lines of context, as `git diff` prints it. */
export function diffList(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  if (hunks.length === 0) return '';
  const lines = hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
  return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n');
}

/** git leaves out a count of one. */
const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);
