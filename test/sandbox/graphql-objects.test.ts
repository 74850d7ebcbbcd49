import { describe, expect, it } from '@jest/globals';
import { asBot, LIST, openGitHub } from './open-github.ts';

describe('texts over GraphQL', () => {
  const QUERY = `query ($owner: String!, $repo: String!, $oid: GitObjectID!) {
    repository(owner: $owner, name: $repo) { object(oid: $oid) { oid ... on Blob { text isTruncated isBinary } } }
  }`;

  async function ask(content: string) {
    const github = await openGitHub();
    const bot = await asBot(github);
    const { data } = await bot.git.createBlob({ ...LIST, content, encoding: 'utf-8' });
    const answer = await bot.graphql(QUERY, { owner: LIST.owner, repo: LIST.repo, oid: data.sha });
    return { sha: data.sha, answer: (answer as { repository: { object: unknown } }).repository.object };
  }

  it.each([
    ['as they are', '\uFEFF# Grüße\r\n', { text: '\uFEFF# Grüße\r\n', isTruncated: false, isBinary: false }],
    ['none of what is binary', 'a\u0000b', { text: null, isTruncated: false, isBinary: true }],
    ['cut where they are long', 'x'.repeat(600_000), { text: 'x'.repeat(512_000), isTruncated: true, isBinary: false }],
  ])('are given %s', async (_, content, expected) => {
    const { sha, answer } = await ask(content);
    expect(answer).toEqual({ oid: sha, ...expected });
  });

  it('are none for a name that nothing has', async () => {
    const bot = await asBot(await openGitHub());
    const place = { owner: LIST.owner, repo: LIST.repo };
    expect(await bot.graphql(QUERY, { ...place, oid: 'a'.repeat(40) })).toEqual({ repository: { object: null } });
  });
});

describe('the ranges of git blame over GraphQL', () => {
  const QUERY = `query ($owner: String!, $repo: String!, $oid: GitObjectID!, $path: String!) {
    repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { blame(path: $path) {
      ranges { startingLine endingLine commit { oid committedDate } }
    } } } }
  }`;

  async function start() {
    const github = await openGitHub();
    const first = github.git.log('main')[0];
    const text = github.git.text('main', 'README.md').replace('- one\n', '- one\n- one and a half\n');
    const second = await github.git.push({ as: 'max', branch: 'main', files: { 'README.md': text } });
    const bot = await asBot(github);
    const ask = (path: string) => bot.graphql(QUERY, { owner: LIST.owner, repo: LIST.repo, oid: second, path });
    return { first, second: github.git.log('main')[0], ask };
  }

  it('are those of the file at the commit', async () => {
    const { first, second, ask } = await start();
    const [old, now] = [first, second].map((commit) => ({ oid: commit?.sha, committedDate: commit?.committer.date }));
    const ranges = [
      { startingLine: 1, endingLine: 3, commit: old },
      { startingLine: 4, endingLine: 4, commit: now },
      { startingLine: 5, endingLine: 11, commit: old },
    ];
    expect(await ask('README.md')).toEqual({ repository: { object: { blame: { ranges } } } });
  });

  it('are an error for a file that is not there', async () => {
    const { ask } = await start();
    await expect(ask('other.md')).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });
});
