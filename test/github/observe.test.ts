import { describe, expect, it } from '@jest/globals';
import { observe } from '../../src/github/observe.ts';
import { Reader } from '../../src/github/reader.ts';
import type { Observed } from '../../src/plan/observed.ts';
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

/** The reading of a submission. */
async function observed(lookForBranch = false): Promise<Observed> {
  const observation = await look(lookForBranch);
  if (observation.kind !== 'submission') throw new Error(`Expected a submission, not one that is ${observation.kind}`);
  return observation.observed;
}

function expectHead(list: string | null = LIST): void {
  expectCommit();
  const tree = list === null ? [] : [{ path: 'README.md', mode: '100644', type: 'blob', sha: 'list' }];
  api().get(`${REPO}/git/trees/${TREE}`).query({ recursive: '1' }).reply(200, { truncated: false, tree });
  if (list !== null) api().get(`${REPO}/git/blobs/list`).reply(200, blob(list));
}

function expectCommit(): void {
  api()
    .get(`${REPO}/commits/HEAD`)
    .reply(200, { sha: COMMIT, commit: { tree: { sha: TREE } } });
}

function expectRepository(): void {
  const names = { full_name: 'olga/papers', html_url: 'https://github.com/olga/papers' };
  api()
    .get(REPO)
    .reply(200, { node_id: 'R_1', default_branch: 'trunk', ...names });
}

const blob = (text: string) => ({ encoding: 'base64', content: Buffer.from(text).toString('base64') });
const PULLS = { state: 'all', sort: 'updated', direction: 'desc', per_page: '100' };
const pulls = () => api().get(`${REPO}/pulls`).query(PULLS);
const ours = () => api().get(`${REPO}/pulls`).query({ state: 'all', head: 'olga:accession/issue-1', per_page: '100' });
const head = () => api().get(`${REPO}/git/ref/heads%2Faccession%2Fissue-1`);
const pull = (more: Record<string, unknown> = {}) => ({
  number: 9,
  title: 'Add “A title”',
  body: null,
  state: 'open',
  merged_at: null,
  closed_at: null,
  head: { ref: 'accession/issue-1', sha: HEAD, repo: { full_name: 'Olga/Papers' } },
  ...more,
});

describe('an ordinary issue', () => {
  it.each([
    ['is a pull request', issue({ pull_request: { url: 'x' } })],
    ['has neither a label nor headings', issue({ labels: [], body: 'A bug' })],
    ['has no body', issue({ labels: [], body: null })],
  ])('costs one request where it %s', async (_, body) => {
    api().get(`${REPO}/issues/1`).reply(200, body);
    expect(await look()).toEqual({ kind: 'ordinary', asked: null });
  });

  it('may look like a form of somebody else’s', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ labels: [], body: '### What happened\n\nx\n\n### Version\n\n1' }));
    expectCommit();
    api().get(`${REPO}/git/trees/${TREE}`).query({ recursive: '1' }).reply(200, { truncated: false, tree: [] });
    expect(await look()).toEqual({ kind: 'ordinary', asked: null });
  });
});

describe('an issue that is gone', () => {
  it.each<[string, number, Record<string, unknown>]>([
    ['cannot be found', 404, errorBody('Not Found')],
    ['was deleted', 410, errorBody('This issue was deleted')],
    ['stands elsewhere under another number', 200, issue({ number: 3 })],
  ])('leaves its pull request behind where it %s', async (_, status, body) => {
    api().get(`${REPO}/issues/1`).reply(status, body);
    ours().reply(200, [pull()]);
    expect(await look()).toMatchObject({ kind: 'gone', pull: { number: 9 } });
  });

  it.each([301, 307, 308])('was transferred, and is not followed: %i', async (status) => {
    const url = 'https://api.github.com/repositories/2/issues/1';
    const body = { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' };
    api().get(`${REPO}/issues/1`).reply(status, body, { location: url });
    ours().reply(200, []);
    expect(await look()).toEqual({ kind: 'gone', pull: null });
  });

  it('was transferred, and keeps its number there', async () => {
    const elsewhere = 'https://api.github.com/repos/olga/other';
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ repository_url: elsewhere }));
    expectRepository();
    ours().reply(200, []);
    expect(await look()).toEqual({ kind: 'gone', pull: null });
  });
});

describe('a submission', () => {
  it('is read with the world around it', async () => {
    api().get(`${REPO}/issues/1`).reply(200, issue());
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    expect(await observed()).toEqual({
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
      lists: { ok: true, value: [{ path: 'README.md', text: LIST, mode: '100644' }] },
      branch: null,
      pull: null,
      openProposals: [],
      statuses: [],
      turnedDown: [],
      commands: [],
    });
  });

  it('may have lost its author', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ user: null }));
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    expect((await observed()).issue.author).toEqual({ login: 'ghost', id: 10137, isBot: false });
  });

  it('has no list where the file is missing', async () => {
    api().get(`${REPO}/issues/1`).reply(200, issue());
    expectHead(null);
    expectRepository();
    pulls().reply(200, []);
    expect((await observed()).lists).toMatchObject({ ok: false, problems: [{ code: 'no-list' }] });
  });

  it('finds our status comments on every page, and nobody else’s', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ comments: 102 }));
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    // An issue that was answered before may have a branch without a pull request.
    head().reply(404, errorBody('Not Found'));
    const at = '2025-01-01T00:00:00Z';
    const said = (id: number, login: string | null, body: string) => ({
      id,
      body,
      user: login === null ? null : { login, type: login === BOT ? 'Bot' : 'User' },
      created_at: at,
      updated_at: at,
    });
    const chatter = Array.from({ length: 99 }, (_, id) => said(id, 'casey', `${STATUS_MARKER} `));
    const comments = (page: string) => api().get(`${REPO}/issues/1/comments`).query({ per_page: '100', page });
    comments('1').reply(200, [...chatter, said(100, BOT, `${STATUS_MARKER}\n1`)]);
    comments('2').reply(200, [
      said(101, BOT, 'Not a status.'),
      said(102, BOT, `${STATUS_MARKER}\n2`),
      said(103, null, `${STATUS_MARKER}\n3`),
    ]);
    expect((await observed()).statuses).toEqual([
      { id: 100, body: `${STATUS_MARKER}\n1`, at },
      { id: 102, body: `${STATUS_MARKER}\n2`, at },
    ]);
  });
});

describe('commands', () => {
  const at = '2025-01-01T00:00:00Z';
  const said = (id: number, login: string, body: string, more: Record<string, unknown> = {}) => ({
    id,
    body,
    user: { login, type: 'User' },
    created_at: at,
    updated_at: at,
    reactions: { '+1': 0, '-1': 0 },
    ...more,
  });

  it('are those that a person wrote and did not edit, each with what its author may do', async () => {
    api()
      .get(`${REPO}/issues/1`)
      .reply(200, issue({ comments: 7 }));
    expectHead();
    expectRepository();
    pulls().reply(200, []);
    const permission = (login: string, value: string) =>
      api().get(`${REPO}/collaborators/${login}/permission`).reply(200, { permission: value });
    permission('max', 'write');
    permission('casey', 'read');
    permission('sam', 'none');
    api()
      .get(`${REPO}/issues/1/comments`)
      .query({ per_page: '100', page: '1' })
      .reply(200, [
        said(1, 'max', '/accession retry', { reactions: { '+1': 1, '-1': 0 } }),
        said(2, 'casey', '/accession preview'),
        said(3, 'sam', '/accession retry'),
        said(4, 'max', '/accession hold', { updated_at: '2025-01-02T00:00:00Z' }),
        said(5, 'robot', '/accession hold', { user: { login: 'robot', type: 'Bot' } }),
        said(6, 'max', '> /accession hold'),
        said(7, 'max', 'Well done.'),
      ]);
    expect((await observed()).commands.map(({ comment, standing, seen }) => [comment, standing, seen])).toEqual([
      [1, 'maintainer', true],
      [2, 'author', false],
      [3, 'nobody', false],
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
    const seen = await observed();
    expect(seen.pull).toMatchObject({ number: 9, state: 'open', title: 'Add “A title”', body: '' });
    const text = '\uFEFF# List\r\n\r\n- one\r\n';
    expect(seen.branch).toMatchObject({ head: HEAD, mergeBase: COMMIT, text, baseText: LIST });
  });

  it('is not somebody’s from a fork with the same branch name', async () => {
    expectRest();
    const head = { ref: 'accession/issue-1', sha: HEAD, repo: { full_name: 'casey/papers' } };
    pulls().reply(200, [pull({ head }), pull({ number: 8, head: { ...head, repo: null } })]);
    expect((await observed()).pull).toBeNull();
  });

  it.each([
    ['closed', { state: 'closed', closed_at: '2025-01-01T00:00:00Z' }],
    ['merged', { state: 'closed', merged_at: '2025-01-01T00:00:00Z' }],
  ])('may be %s', async (state, more) => {
    expectRest();
    pulls().reply(200, [pull({ number: 4, state: 'closed' }), pull(more)]);
    head().reply(404, errorBody('Not Found'));
    expect((await observed()).pull).toMatchObject({ number: 9, state, closedAt: '2025-01-01T00:00:00Z' });
  });

  it('is asked for by name where it is not among the last hundred', async () => {
    expectRest();
    const others = Array.from({ length: 100 }, (_, id) =>
      pull({ number: 100 + id, head: { ref: `topic-${id}`, sha: HEAD, repo: { full_name: 'olga/papers' } } }),
    );
    pulls().reply(200, others);
    ours().reply(200, [pull({ state: 'closed' })]);
    head().reply(404, errorBody('Not Found'));
    expect((await observed()).pull?.number).toBe(9);
  });

  it('may be missing while its branch is there, which is looked for on the second look', async () => {
    expectRest();
    pulls().reply(200, []);
    head().reply(200, { object: { sha: HEAD } });
    expectBranch('# Other\n');
    expect((await observed(true)).branch).toMatchObject({ head: HEAD, text: '# Other\n' });
  });

  function expectBranch(text: string): void {
    api()
      .get(`${REPO}/compare/${COMMIT}...${HEAD}`)
      .reply(200, { merge_base_commit: { sha: COMMIT }, total_commits: 0, commits: [] });
    const content = (ref: string) => api().get(`${REPO}/contents/README.md`).query({ ref });
    content(HEAD).reply(200, { type: 'file', sha: 'x', ...blob(text) });
    content(COMMIT).reply(200, { type: 'file', sha: 'y', ...blob(LIST) });
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
