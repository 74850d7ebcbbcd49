import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './temporary-files.ts';

/** Runs git in a folder, as somebody whose settings nobody knows; what it commits is so many days into 2024. */
export function git(folder: string, args: readonly string[], day = 0): string {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString();
  const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'olga'],
    [`GIT_${role}_EMAIL`, 'olga@example.com'],
    [`GIT_${role}_DATE`, date],
  ]);
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(who) };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** A working copy with one file, of which each text is a commit, one a day; removed after the test. */
export function repositoryWith(
  path: string,
  texts: readonly string[],
  message = 'Change the list',
): { readonly folder: string; readonly commits: readonly string[] } {
  const folder = folderWith({ [path]: '' });
  git(folder, ['init', '-q']);
  const commits = texts.map((text, day) => {
    writeFileSync(join(folder, path), text);
    git(folder, ['add', '.']);
    git(folder, ['commit', '-q', '--allow-empty', '-m', message], day);
    return git(folder, ['rev-parse', 'HEAD']);
  });
  return { folder, commits };
}
