import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { asBot, LIST, openGitHub, README } from './open-github.ts';

describe('objects', () => {
  it('have the names and bytes that git gives them', async () => {
    const github = await openGitHub({
      files: { 'README.md': README, 'docs/a.md': 'a', 'docs.md': 'b', 'docs/deep/c': 'c' },
    });
    await github.git.push({ as: 'max', branch: 'side', files: { 'docs-x': 'Grüße\r\n' }, message: 'Umlauts: ä' });
    const path = github.git.path();
    const git = (...args: string[]) => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8' });
    expect(git('fsck', '--strict', '--no-dangling')).toBe('');
    expect(git('log', '--format=%s', 'side')).toBe('Umlauts: ä\nStart the list\n');
    expect(git('show', 'side:docs-x')).toBe('Grüße\r\n');
  });

  it("committed by an App without a signature are the bot's, committed and signed by GitHub", async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    const parent = github.git.resolve('main') ?? '';
    const { data: before } = await bot.git.getCommit({ ...LIST, commit_sha: parent });
    const entry = { path: 'README.md', mode: '100644', type: 'blob', content: 'New\n' } as const;
    const { data: tree } = await bot.git.createTree({ ...LIST, base_tree: before.tree.sha, tree: [entry] });
    const { data: made } = await bot.git.createCommit({ ...LIST, message: 'New', tree: tree.sha, parents: [parent] });
    const { data: seen } = await bot.repos.getCommit({ ...LIST, ref: made.sha });
    expect([seen.author?.login, seen.author?.type]).toEqual(['accession[bot]', 'Bot']);
    expect([seen.committer?.login, seen.commit.committer?.email]).toEqual(['web-flow', 'noreply@github.com']);
    expect([made.verification.verified, seen.commit.verification?.verified]).toEqual([true, true]);
    const { data: pushed } = await bot.repos.getCommit({ ...LIST, ref: 'main' });
    expect([pushed.author?.login, pushed.commit.verification?.verified]).toEqual(['olga', false]);
  });
});
