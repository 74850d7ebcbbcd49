import { diffArrays } from 'diff';
import type { BlameRange } from '../list/blame-range.ts';

/** The commit that was the last to touch a line. */
export type LineCommit = BlameRange['commit'];

/** Edits between two versions that are looked for; a version that differs by more was written anew. */
const MOST_EDITS = 500;

/**
 * Which commit was the last to touch each line of a version, from which it was of the version before: what is in both keeps
 * its commit, all else is the new version's. So the histories of many versions in a row cost one `git blame`.
 */
export function carryBlame(
  touched: readonly LineCommit[],
  before: string,
  after: string,
  commit: LineCommit,
): LineCommit[] {
  const [old, now] = [linesOfGit(before), linesOfGit(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const changed = carried(
    touched.slice(start, old.length - end),
    diffArrays(old.slice(start, old.length - end), now.slice(start, now.length - end), { maxEditLength: MOST_EDITS }),
    commit,
  );
  const fresh = new Array<LineCommit>(now.length - start - end).fill(commit);
  return [...touched.slice(0, start), ...(changed ?? fresh), ...touched.slice(old.length - end)];
}

function carried(
  touched: readonly LineCommit[],
  changes: readonly { readonly added: boolean; readonly removed: boolean; readonly count: number }[] | undefined,
  commit: LineCommit,
): LineCommit[] | undefined {
  let at = 0;
  return changes?.flatMap(({ added, removed, count }) => {
    if (added) return new Array<LineCommit>(count).fill(commit);
    at += count;
    return removed ? [] : touched.slice(at - count, at);
  });
}

/** Lines as git counts them, with their ends: a last line without one is another line. */
function linesOfGit(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return [...lines.map((line) => `${line}\n`), ...(last ? [last] : [])];
}

/** The same of one line each, as ranges. */
export function blameRanges(touched: readonly LineCommit[]): BlameRange[] {
  const starts = touched.flatMap((commit, line) => (commit.oid === touched[line - 1]?.oid ? [] : [line]));
  return starts.flatMap((start, index) => {
    const commit = touched[start];
    return commit ? [{ startingLine: start + 1, endingLine: starts[index + 1] ?? touched.length, commit }] : [];
  });
}

/** Ranges, as one commit a line. */
export function blamedLines(ranges: readonly BlameRange[]): LineCommit[] {
  return ranges.flatMap(({ startingLine, endingLine, commit }) =>
    new Array<LineCommit>(Math.max(endingLine - startingLine + 1, 0)).fill(commit),
  );
}
