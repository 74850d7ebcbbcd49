import { type StructuredPatchHunk, structuredPatch } from 'diff';

/** Lines of context around a change, as `git diff` has them. */
const CONTEXT = 3;

/** The unified diff of a list before and after, with its file header; empty where nothing changed. */
export function diffList(path: string, before: string, after: string): string {
  if (before === after) return '';
  const hunks =
    insertedBlock(before, after) ??
    structuredPatch(path, path, before, after, undefined, undefined, { context: CONTEXT }).hunks;
  const lines = hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
  return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n');
}

/** The same without the file header, for people who know which file it is. */
export function diffHunks(path: string, before: string, after: string): string {
  return diffList(path, before, after).split('\n').slice(2).join('\n');
}

/**
 * One hunk where whole lines were added in one place. A general diff would match the blank lines of the new entry with
 * those around it and tear the entry apart.
 */
function insertedBlock(
  before: string,
  after: string,
): Pick<StructuredPatchHunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines' | 'lines'>[] | undefined {
  if (!before.endsWith('\n') || !after.endsWith('\n')) return undefined;
  const [old, now] = [before.split('\n').slice(0, -1), after.split('\n').slice(0, -1)];
  const added = now.length - old.length;
  let at = 0;
  while (at < old.length && old[at] === now[at]) at += 1;
  if (added <= 0 || old.slice(at).some((line, index) => line !== now[at + added + index])) return undefined;
  const head = old.slice(Math.max(0, at - CONTEXT), at);
  const tail = old.slice(at, at + CONTEXT);
  const lines = [
    ...head.map((line) => ` ${line}`),
    ...now.slice(at, at + added).map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`),
  ];
  const start = at - head.length + 1;
  const oldLines = head.length + tail.length;
  return [{ oldStart: start, oldLines, newStart: start, newLines: oldLines + added, lines }];
}

/** git leaves out a count of one. */
const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);
