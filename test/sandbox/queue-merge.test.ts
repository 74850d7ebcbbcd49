import { describe, expect, it } from '@jest/globals';
import { openGitHub, openPull, README, sentEvents } from './open-github.ts';

describe('a merge queue', () => {
  it('merges pull requests on top of each other, beside the base, and asks for checks', async () => {
    const github = await openGitHub();
    const [one, two] = [
      await openPull(github, 'one', README.replace('- one', '- one!')),
      await openPull(github, 'two', README.replace('- two', '- two!')),
    ];
    const main = github.git.resolve('main') ?? '';
    const commit = await github.queueMerge('max', [one, two]);
    expect(github.git.text(commit, 'README.md')).toBe(README.replace('- one', '- one!').replace('- two', '- two!'));
    expect(github.git.resolve('main')).toBe(main);
    expect(await sentEvents(github)).toContain('merge_group.checks_requested');
    expect(github.webhooks.deliveries.at(-1)?.payload).toMatchObject({
      merge_group: { head_sha: commit, base_sha: main, base_ref: 'refs/heads/main' },
    });
  });

  it('takes none that conflicts with another', async () => {
    const github = await openGitHub();
    const [one, two] = [
      await openPull(github, 'one', README.replace('- one', '- one!')),
      await openPull(github, 'two', README.replace('- one', '- one?')),
    ];
    await expect(github.queueMerge('max', [one, two])).rejects.toThrow('not mergeable');
  });
});
