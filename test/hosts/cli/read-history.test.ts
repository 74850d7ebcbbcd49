import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readHistory } from '../../../src/hosts/cli/read-history.ts';
import { repositoryWith } from './git-repository.ts';
import { folderWith } from './temporary-files.ts';

/** A message that looks like a line of what git says. */
const LIKE_A_LINE = `${'0'.repeat(40)} 1 1 1`;

const TEXTS = ['# List\n\n- one\n- two\n', '# List\n\n- zero\n- one\n- two\n', '# List\n\n- zero\n- one\n- two'];

describe('the history of a list on disk', () => {
  it('is what git blame says', () => {
    const { folder, commits } = repositoryWith('docs/my list.md', TEXTS, LIKE_A_LINE);
    const commit = (day: number) => ({ oid: commits[day], committedDate: `2024-01-0${day + 1}T00:00:00.000Z` });
    expect(readHistory(join(folder, 'docs/my list.md'))).toEqual([
      { startingLine: 1, endingLine: 2, commit: commit(0) },
      { startingLine: 3, endingLine: 3, commit: commit(1) },
      { startingLine: 4, endingLine: 4, commit: commit(0) },
      { startingLine: 5, endingLine: 5, commit: commit(2) },
    ]);
  });

  it('is that of a commit where one is named', () => {
    const { folder, commits } = repositoryWith('README.md', TEXTS);
    const commit = { oid: commits[0], committedDate: '2024-01-01T00:00:00.000Z' };
    expect(readHistory(join(folder, 'README.md'), commits[0])).toEqual([{ startingLine: 1, endingLine: 4, commit }]);
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
