import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readHistory } from '../../../src/hosts/cli/read-history.ts';
import { folderWith } from './temporary-files.ts';

/** Runs git in a folder, as somebody whose settings nobody knows. */
function git(folder: string, args: readonly string[], minute = 0): string {
  const date = `2024-01-01T00:${String(minute).padStart(2, '0')}:00Z`;
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'olga'],
    [`GIT_${role}_EMAIL`, 'olga@example.com'],
    [`GIT_${role}_DATE`, date],
  ]);
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...Object.fromEntries(who) },
  }).trim();
}

/** A repository with one file, of which each text is a commit, one a minute. */
function repositoryWith(path: string, texts: readonly string[]): { folder: string; commits: string[] } {
  const folder = folderWith({ [path]: '' });
  git(folder, ['init', '-q']);
  const commits = texts.map((text, minute) => {
    writeFileSync(join(folder, path), text);
    git(folder, ['add', '.']);
    git(folder, ['commit', '-qm', '0000000000000000000000000000000000000000 1 1 1'], minute);
    return git(folder, ['rev-parse', 'HEAD']);
  });
  return { folder, commits };
}

const TEXTS = ['# List\n\n- one\n- two\n', '# List\n\n- zero\n- one\n- two\n', '# List\n\n- zero\n- one\n- two'];

describe('the history of a list on disk', () => {
  it('is what git blame says', () => {
    const { folder, commits } = repositoryWith('docs/my list.md', TEXTS);
    const commit = (minute: number) => ({
      oid: commits[minute],
      committedDate: `2024-01-01T00:0${minute}:00.000Z`,
    });
    expect(readHistory(join(folder, 'docs/my list.md'))).toEqual([
      { startingLine: 1, endingLine: 2, commit: commit(0) },
      { startingLine: 3, endingLine: 3, commit: commit(1) },
      { startingLine: 4, endingLine: 4, commit: commit(0) },
      { startingLine: 5, endingLine: 5, commit: commit(2) },
    ]);
  });

  it('is none where the list was changed since', () => {
    const { folder } = repositoryWith('README.md', TEXTS);
    writeFileSync(join(folder, 'README.md'), `${TEXTS[0]}- three\n`);
    expect(readHistory(join(folder, 'README.md'))).toEqual([]);
  });

  it('is none of a list that is not committed', () => {
    const { folder } = repositoryWith('README.md', TEXTS);
    writeFileSync(join(folder, 'other.md'), '# List\n');
    expect(readHistory(join(folder, 'other.md'))).toEqual([]);
  });

  it('is none outside a repository, and none of a file that is not there', () => {
    const folder = folderWith({ 'README.md': '# List\n' });
    expect(readHistory(join(folder, 'README.md'))).toEqual([]);
    expect(readHistory(join(folder, 'none', 'README.md'))).toEqual([]);
  });
});
