import { describe, expect, it } from '@jest/globals';
import { as, LIST, openGitHub } from './open-github.ts';

describe('commits', () => {
  it('are listed and compared from the real history', async () => {
    const github = await openGitHub();
    const base = github.git.resolve('main') ?? '';
    const side = await github.git.push({ as: 'max', branch: 'side', files: { a: 'a\n' } });
    await github.git.push({ as: 'olga', branch: 'main', files: { b: 'b\n' } });
    const sam = as(github, 'sam');
    const { data: compared } = await sam.repos.compareCommitsWithBasehead({ ...LIST, basehead: 'main...side' });
    expect(compared).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: base },
      commits: [{ sha: side, author: { login: 'max' } }],
      files: [{ filename: 'a', status: 'added', additions: 1 }],
    });
    const { data: listed } = await sam.repos.listCommits({ ...LIST, sha: 'side' });
    expect(listed.map(({ sha }) => sha)).toEqual([side, base]);
    const { data: branch } = await sam.repos.getBranch({ ...LIST, branch: 'side' });
    expect(branch.commit.sha).toBe(side);
  });
});
