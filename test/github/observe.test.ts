import { describe, expect, it } from '@jest/globals';
import { observe } from '../../src/github/observe.ts';
import { Reader } from '../../src/github/reader.ts';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const BOT = 'accession[bot]';
const REPO = '/repos/olga/papers';
const COMMIT = 'a'.repeat(40);
const TREE = 'b'.repeat(40);
const HEAD = 'd'.repeat(40);
const BODY = '### Section\n\nNaps\n\n### Paper title\n\nA title\n';
const LIST = '# List\n';
const AT = '2025-01-01T00:00:00Z';

const issue = (more: Record<string, unknown> = {}) => ({
  number: 1,
  title: '[Paper] A title',
  body: BODY,
  state: 'open',
  locked: false,
  comments: 0,
  created_at: '2024-12-31T23:59:59Z',
  labels: [{ name: 'add-paper' }],
  user: { login: 'casey', id: 5, type: 'User' },
  ...more,
});

const look = (lookForBranch = false) => {
  const github = octokit();
  return observe(github, new Reader(github), { ...PLACE, issue: 1 }, { bot: BOT, lookForBranch });
};

/** What was observed of a submission. */
async function seen(again = false) {
  const observation = await look(again);
  if (observation.kind !== 'submission') throw new Error(`The issue is ${observation.kind}`);
  return observation;
}

function expectHead(list: string | null = LIST): void {
  api()
    .get(`${REPO}/commits/HEAD`)
    .reply(200, { sha: COMMIT, commit: { tree: { sha: TREE } } });
  const tree = list === null ? [] : [{ path: 'README.md', mode: '100644', type: 'blob', sha: 'list' }];
  api().get(`${REPO}/git/trees/${TREE}`).query({ recursive: '1' }).reply(200, { truncated: false, tree });
  if (list !== null) api().get(`${REPO}/git/blobs/list`).reply(200, blob(list));
}

function expectRepository(): void {
  api().get(REPO).reply(200, {
    node_id: 'R_1',
    default_branch: 'trunk',
    html_url: 'https://github.com/olga/papers',
    full_name: 'olga/papers',
  });
}

const blob = (text: string) => ({ encoding: 'base64', content: Buffer.from(text).toString('base64') });
const PULLS = { state: 'all', sort: 'updated', direction: 'desc', per_page: '100' };
const pulls = (query: Record<string, string> = {}) =>
  api()
    .get(`${REPO}/pulls`)
    .query({ ...PULLS, ...query });
/** The pull requests from the issue's own branch. */
const byName = () =>
  api().get(`${REPO}/pulls`).query({ state: 'all', head: 'olga:accession/issue-1', per_page: '100' });
const pull = (more: Record<string, unknown> = {}) => ({
  number: 9,
  title: 'Add “A title”',
  body: null,
  state: 'open',
  merged_at: null,
  head: { ref: 'accession/issue-1', sha: HEAD, repo: { full_name: 'Olga/Papers' } },
  ...more,
});

describe('an issue that is none of ours', () => {
  it.each<[string, Record<string, unknown>]>([
    ['is a pull request', issue({ pull_request: { url: 'x' } })],
    ['has neither a label nor headings', issue({ labels: [], body: 'A bug' })],
    ['has no body', issue({ labels: [], body: null })],
  ])('costs one request where it %s', async (_, body) => {
    api().get(`${REPO}/issues/1`).reply(200, body);
    expect(await look()).toEqual({ kind: 'ordinary' });
  });

  it.each<[string, number, Record<string, unknown>]>([
    ['is gone', 404, errorBody('Not Found')],
    ['was deleted', 410, errorBody('This issue was deleted')],
    ['was transferred and stands elsewhere under another number', 200, issue({ number: 3 })],
    ['was transferred (301)', 301, { message: 'Moved Permanently', documentation_url: 'https://docs.github.com/rest' }],
    [
      'was transferred (307)',
      307,
      { message: 'Temporary Redirect', documentation_url: 'https://docs.github.com/rest' },
    ],
  ])('may have left a pull request where it %s', async (_, status, body) => {
    api().get(`${REPO}/issues/1`).reply(status, body);
    byName().reply(200, [pull()]);
    expect(await look()).toMatchObject({ kind: 'gone', pull: { number: 9, state: 'open' } });
  });

  it('looks like a form and is none of this repository’s', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ labels: [], body: '### What happened\n\nx\n\n### Version\n\n1' }));
    api()
      .get(`${REPO}/commits/HEAD`)
      .reply(200, { sha: COMMIT, commit: { tree: { sha: TREE } } });
    api().get(`${REPO}/git/trees/${TREE}`).query({ recursive: '1' }).reply(200, { truncated: false, tree: [] });
    expect(await look()).toEqual({ kind: 'ordinary' });
  });
});

describe('a submission', () => {
  it('is read with the world around it', async () => {
    api().get(`${REPO}/issues/1`).reply(200, issue());
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    expect((await seen()).observed).toEqual({
      repository: {
        id: 'R_1',
        owner: 'olga',
        name: 'papers',
        defaultBranch: 'trunk',
        url: 'https://github.com/olga/papers',
      },
      bot: BOT,
      issue: {
        number: 1,
        title: '[Paper] A title',
        body: BODY,
        year: 2024,
        state: 'open',
        locked: false,
        labels: ['add-paper'],
        author: { login: 'casey', id: 5, isBot: false },
      },
      base: { commit: COMMIT, tree: TREE },
      list: { path: 'README.md', text: LIST, mode: '100644' },
      branch: null,
      pull: null,
      statuses: [],
      commands: [],
      openProposals: [],
    });
  });

  it('may have lost its author', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ user: null }));
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    expect((await seen()).observed.issue.author).toEqual({ login: 'ghost', id: 10137, isBot: false });
  });

  it('has no list where the file is missing', async () => {
    api().get(`${REPO}/issues/1`).reply(200, issue());
    expectHead(null);
    expectRepository();
    pulls().reply(200, []);
    expect((await seen()).observed.list).toBeNull();
  });

  it('finds our status comments on every page, and nobody else’s', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ comments: 102 }));
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    const chatter = Array.from({ length: 99 }, (_, id) => ({
      id,
      body: `${STATUS_MARKER} `,
      user: { login: 'casey', type: 'User' },
      created_at: AT,
      updated_at: AT,
    }));
    const comments = (page: string) => api().get(`${REPO}/issues/1/comments`).query({ per_page: '100', page });
    comments('1').reply(200, [
      ...chatter,
      { id: 100, body: `${STATUS_MARKER}\n1`, user: { login: BOT }, created_at: AT, updated_at: AT },
    ]);
    comments('2').reply(200, [
      { id: 101, body: 'Not a status.', user: { login: BOT }, created_at: AT, updated_at: AT },
      { id: 102, body: `${STATUS_MARKER}\n2`, user: { login: BOT }, created_at: AT, updated_at: AT },
      { id: 103, body: `${STATUS_MARKER}\n3`, user: null, created_at: AT, updated_at: AT },
    ]);
    expect((await seen()).observed.statuses).toEqual([
      { id: 100, body: `${STATUS_MARKER}\n1` },
      { id: 102, body: `${STATUS_MARKER}\n2` },
    ]);
  });
});

describe('the pull request', () => {
  const expectRest = (): void => {
    api().get(`${REPO}/issues/1`).reply(200, issue());
    expectHead();
    expectRepository();
  };

  it('is read with its branch', async () => {
    expectRest();
    pulls().reply(200, [pull()]);
    expectBranch('\uFEFF# List\r\n\r\n- one\r\n');
    const observed = (await seen()).observed;
    expect(observed.pull).toMatchObject({ number: 9, state: 'open', title: 'Add “A title”', body: '' });
    expect(observed.branch).toEqual({
      head: HEAD,
      mergeBase: COMMIT,
      allOurs: true,
      files: ['README.md'],
      text: '\uFEFF# List\r\n\r\n- one\r\n',
      baseText: LIST,
    });
  });

  it('is not somebody’s from a fork with the same branch name', async () => {
    expectRest();
    const head = { ref: 'accession/issue-1', sha: HEAD, repo: { full_name: 'casey/papers' } };
    pulls().reply(200, [pull({ head }), pull({ number: 8, head: { ...head, repo: null } })]);
    expect((await seen()).observed.pull).toBeNull();
  });

  it.each([
    ['closed', { state: 'closed' }],
    ['merged', { state: 'closed', merged_at: '2025-01-01T00:00:00Z' }],
  ])('may be %s', async (state, more) => {
    expectRest();
    pulls().reply(200, [pull({ number: 4, state: 'closed' }), pull(more)]);
    expectNoBranch();
    expect((await seen()).observed.pull).toMatchObject({ number: 9, state });
  });

  it('is asked for by name where it is not among the last hundred', async () => {
    expectRest();
    const others = Array.from({ length: 100 }, (_, id) =>
      pull({ number: 100 + id, head: { ref: `topic-${id}`, sha: HEAD, repo: { full_name: 'olga/papers' } } }),
    );
    pulls().reply(200, others);
    byName().reply(200, [pull({ state: 'closed' })]);
    expectNoBranch();
    expect((await seen()).observed.pull?.number).toBe(9);
  });

  it('may be missing while its branch is there, which is looked for on the second look', async () => {
    expectRest();
    pulls().reply(200, []);
    api()
      .get(`${REPO}/git/ref/heads%2Faccession%2Fissue-1`)
      .reply(200, { object: { sha: HEAD } });
    expectBranch('# Other\n');
    expect((await seen(true)).observed.branch).toMatchObject({ head: HEAD, text: '# Other\n' });
  });

  function expectNoBranch(): void {
    api().get(`${REPO}/git/ref/heads%2Faccession%2Fissue-1`).reply(404, errorBody('Not Found'));
  }

  function expectBranch(text: string): void {
    api()
      .get(`${REPO}/compare/${COMMIT}...${HEAD}`)
      .reply(200, {
        merge_base_commit: { sha: COMMIT },
        total_commits: 1,
        commits: [{ sha: HEAD, author: { login: BOT }, committer: { login: 'web-flow' } }],
        files: [{ filename: 'README.md' }],
      });
    api()
      .get(`${REPO}/contents/README.md`)
      .query({ ref: HEAD })
      .reply(200, { type: 'file', sha: 'x', ...blob(text) });
    api()
      .get(`${REPO}/contents/README.md`)
      .query({ ref: COMMIT })
      .reply(200, { type: 'file', sha: 'y', ...blob(LIST) });
  }
});

describe('trouble', () => {
  it.each([
    ['a body that breaks off', 200, '{"number": 1, "tit'],
    ['a page of HTML', 200, '<html>Unicorn</html>'],
    ['nothing', 200, ''],
  ])('is not taken for an answer: %s', async (_, status, body) => {
    api().get(`${REPO}/issues/1`).reply(status, body, { 'content-type': 'application/json; charset=utf-8' });
    await expect(look()).rejects.toThrow(/labelled JSON and is none/);
  });

  it('is thrown with its status', async () => {
    api().get(`${REPO}/issues/1`).reply(502, 'Bad Gateway');
    await expect(look()).rejects.toMatchObject({ status: 502 });
  });
});
