import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { BlameRange } from '../../list/blame-range.ts';

/** Milliseconds after which a preview is made without the history. */
const DEADLINE = 5000;
/** Milliseconds for a version in the past, of which many are made use of. */
const LONG_DEADLINE = 60_000;
const LARGEST_ANSWER = 256 * 1024 * 1024;
const NAME_LENGTH = 40;

/**
 * Which commit was the last to touch which line of a list, as git has it, where the list is in a working copy and as it was
 * committed; none otherwise, and none where there is no git or it takes long.
 *
 * @param commit a commit to look at in place of the working copy
 */
export function readHistory(path: string, commit?: string): readonly BlameRange[] {
  const at = commit === undefined ? [] : [commit];
  const { status, stdout } = spawnSync('git', ['blame', '--porcelain', '--no-textconv', ...at, '--', basename(path)], {
    cwd: dirname(path),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: commit === undefined ? DEADLINE : LONG_DEADLINE,
    maxBuffer: LARGEST_ANSWER,
  });
  return status === 0 ? parseBlame(stdout) : [];
}

/**
 * Ranges of `git blame --porcelain`; none where a line is not committed.
 *
 * ```
 * 5d10505… 12 14 3           name, line then, line now, how many lines follow one another
 * committer-time 1735689600  and more of the commit, the first time that it is named
 * \tthe line
 * ```
 *
 * https://git-scm.com/docs/git-blame#_the_porcelain_format
 */
export function parseBlame(porcelain: string): readonly BlameRange[] {
  const groups: { readonly oid: string; readonly startingLine: number; readonly count: number }[] = [];
  const dates = new Map<string, string>();
  let oid = '';
  for (const line of porcelain.split('\n')) {
    if (line.startsWith('\t')) continue;
    const [name = '', value = '', now, count] = line.split(' ');
    if (name.length >= NAME_LENGTH) oid = name;
    if (name.length >= NAME_LENGTH && count) groups.push({ oid, startingLine: Number(now), count: Number(count) });
    if (name === 'committer-time') dates.set(oid, new Date(Number(value) * 1000).toISOString());
  }
  if (groups.some((group) => !group.oid.replaceAll('0', ''))) return [];
  return groups.map(({ oid, startingLine, count }) => ({
    startingLine,
    endingLine: startingLine + count - 1,
    commit: { oid, committedDate: dates.get(oid) ?? '' },
  }));
}
