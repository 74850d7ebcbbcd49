import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { API_VERSION, equipOctokit } from '../../src/github/equip-octokit.ts';
import { NotBefore } from '../../src/github/not-before.ts';
import { api, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

function equipped(): Octokit {
  const github = new Octokit({ baseUrl: 'https://api.github.com', request: { redirect: 'manual' } });
  equipOctokit(github, new NotBefore(() => 0));
  return github;
}

describe('a request', () => {
  it('names the version of the API, of REST and of GraphQL', async () => {
    const github = equipped();
    api().matchHeader('x-github-api-version', API_VERSION).get('/x').reply(200, {});
    await github.request('GET /x');
    api().matchHeader('x-github-api-version', API_VERSION).post('/graphql').reply(200, { data: {} });
    await github.graphql('query { viewer { login } }');
  });

  // What Octokit's own JSON breaks on Node 20: the text ends in a quotation mark, digits and an n.
  it.each([
    'say "5n',
    '"-17n',
    '5n',
    '5nn',
    '"5n"',
    'a "5n,',
    '[:"5n',
    '"5n"]}',
    'ünï "7n',
    '\u2028"1n',
    '12345678901234567890n',
  ])('carries %j as it is', async (text) => {
    const github = equipped();
    const seen: unknown[] = [];
    api()
      .post('/repos/o/r/issues/1/comments', (body) => seen.push(body) > 0)
      .reply(201, { id: 1, body: text });
    const { data } = await github.issues.createComment({ owner: 'o', repo: 'r', issue_number: 1, body: text });
    expect(seen).toEqual([{ body: text }]);
    expect(data.body).toBe(text);
  });

  it('carries lists and nothing as they are', async () => {
    const github = equipped();
    api()
      .post('/repos/o/r/issues/1/labels', { labels: ['"5n'] })
      .reply(200, []);
    await github.issues.addLabels({ owner: 'o', repo: 'r', issue_number: 1, labels: ['"5n'] });
    api().delete('/repos/o/r/issues/comments/1').reply(204);
    await github.issues.deleteComment({ owner: 'o', repo: 'r', comment_id: 1 });
    const query = 'query ($text: String!) { x(text: $text) }';
    api()
      .post('/graphql', { query, variables: { text: '"5n' } })
      .reply(200, { data: {} });
    await github.graphql(query, { text: '"5n' });
  });
});
