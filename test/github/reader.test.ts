import { describe, expect, it } from '@jest/globals';
import { Reader } from '../../src/github/reader.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const REPO = '/repos/olga/papers';
const BASE = 'a'.repeat(40);
const HEAD = 'd'.repeat(40);
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');
const open = () => new Reader(octokit());

const BOT = 'accession[bot]';
const ours = { sha: HEAD, author: { login: BOT }, committer: { login: 'web-flow' } };
const question = { base: BASE, head: HEAD, paths: ['README.md'], bot: BOT };
const content = (ref = HEAD, path = 'README.md') => api().get(`${REPO}/contents/${path}`).query({ ref });
const file = (text: string | Buffer) => ({ type: 'file', sha: 's', encoding: 'base64', content: base64(text) });

function expectComparison(commits: readonly unknown[] = [ours], total = commits.length): void {
  const files = [{ filename: 'README.md' }];
  api()
    .get(`${REPO}/compare/${BASE}...${HEAD}`)
    .reply(200, { merge_base_commit: { sha: BASE }, total_commits: total, commits: commits.map(withMessage), files });
}

const withMessage = (commit: unknown) => ({ ...(commit as object), commit: { message: 'Add' } });
const text = (reader = open(), path = 'README.md') => reader.text(PLACE, HEAD, path);

describe('a branch', () => {
  it('is read once for one base and one head', async () => {
    expectComparison();
    content().reply(200, file('# List\n\n- one\n'));
    content(BASE).reply(200, file('# List\n'));
    const reader = open();
    const branch = {
      head: HEAD,
      mergeBase: BASE,
      allOurs: true,
      files: ['README.md'],
      path: 'README.md',
      text: '# List\n\n- one\n',
      baseText: '# List\n',
      messages: ['Add'],
    };
    expect(await reader.branch(PLACE, question)).toEqual(branch);
    expect(await reader.branch(PLACE, question)).toEqual(branch);
  });

  it.each<[string, unknown[], number]>([
    ['a person’s commit', [ours, { sha: 'x', author: { login: 'max' }, committer: { login: 'max' } }], 2],
    ['a person’s commit in the browser', [{ sha: 'x', author: { login: 'max' }, committer: { login: 'web-flow' } }], 1],
    ['our commit, committed by somebody else', [{ sha: 'x', author: { login: BOT }, committer: { login: 'max' } }], 1],
    ['a commit of nobody GitHub knows', [{ sha: 'x', author: null, committer: null }], 1],
    ['more commits than are listed', [ours], 251],
  ])('is not all ours with %s', async (_, commits, total) => {
    expectComparison(commits, total);
    content().reply(200, file('x'));
    content(BASE).reply(200, file('y'));
    expect((await open().branch(PLACE, question)).allOurs).toBe(false);
  });

  it('is asked for again where reading failed', async () => {
    const reader = open();
    api().get(`${REPO}/compare/${BASE}...${HEAD}`).reply(500, errorBody('Server Error'));
    await expect(reader.branch(PLACE, question)).rejects.toMatchObject({ status: 500 });
    expectComparison();
    content().reply(200, file('x'));
    content(BASE).reply(200, file('y'));
    expect(await reader.branch(PLACE, question)).toMatchObject({ text: 'x', baseText: 'y' });
  });
});

describe('a text at a commit', () => {
  it('keeps its byte order mark: what looks different would be published again and again', async () => {
    content().reply(200, file('\uFEFF# List\r\n'));
    expect(await text()).toBe('\uFEFF# List\r\n');
  });

  it('is read by its blob where it is larger than 1 MB', async () => {
    content().reply(200, { type: 'file', sha: 'large', encoding: 'none', content: '' });
    api()
      .get(`${REPO}/git/blobs/large`)
      .reply(200, { encoding: 'base64', content: base64('# Long\n') });
    expect(await text()).toBe('# Long\n');
  });

  it.each<[string, number, unknown]>([
    ['the file is gone', 404, errorBody('Not Found')],
    ['it is a folder', 200, [{ type: 'file', path: 'README.md/x' }]],
    ['it is a submodule', 200, { type: 'submodule', sha: 's', submodule_git_url: 'x' }],
    ['it is no UTF-8', 200, file(Buffer.from('caf\xe9', 'latin1'))],
  ])('is none where %s', async (_, status, body) => {
    content().reply(status, body as Record<string, unknown>);
    expect(await text()).toBeNull();
  });

  it('is asked for by a path as it is written', async () => {
    content(HEAD, 'docs%2Fmy%20list.md').reply(200, file('x'));
    expect(await text(open(), 'docs/my list.md')).toBe('x');
  });
});

describe('who may write', () => {
  const permission = () => api().get(`${REPO}/collaborators/max/permission`);

  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
  ])('is told by the permission: %s', async (value, mayWrite) => {
    permission().reply(200, { permission: value, user: { login: 'max' } });
    expect(await open().mayWrite(PLACE, 'max')).toBe(mayWrite);
  });

  it('is nobody who is not known', async () => {
    permission().reply(404, errorBody('Not Found'));
    expect(await open().mayWrite(PLACE, 'max')).toBe(false);
  });

  it('is asked again where it could not be told', async () => {
    const reader = open();
    permission().reply(500, errorBody('Server Error'));
    await expect(reader.mayWrite(PLACE, 'max')).rejects.toMatchObject({ status: 500 });
    permission().reply(200, { permission: 'admin' });
    expect(await reader.mayWrite(PLACE, 'max')).toBe(true);
  });
});

describe('a repository', () => {
  it('is asked for once, whatever the case of its name', async () => {
    const body = { node_id: 'R_1', default_branch: 'main', full_name: 'olga/papers', html_url: 'https://x.example' };
    api().get(REPO).reply(200, body);
    const reader = open();
    expect(await reader.repository(PLACE)).toEqual(body);
    expect(await reader.repository({ owner: 'Olga', repo: 'Papers' })).toEqual(body);
  });

  it('has moved', async () => {
    api().get(REPO).reply(301, errorBody('Moved Permanently'), { location: 'https://api.github.com/repositories/2' });
    await expect(open().repository(PLACE)).rejects.toMatchObject({ status: 301 });
  });

  it('gives its files once for each commit, asking each time which commit that is', async () => {
    const reader = open();
    const head = (sha: string) =>
      api()
        .get(`${REPO}/commits/HEAD`)
        .reply(200, { sha, commit: { tree: { sha: `tree-of-${sha}` } } });
    const tree = (sha: string) =>
      api()
        .get(`${REPO}/git/trees/tree-of-${sha}`)
        .query({ recursive: '1' })
        .reply(200, { truncated: false, tree: [] });
    head('one');
    tree('one');
    expect((await reader.head(PLACE)).commit).toBe('one');
    head('one');
    expect((await reader.head(PLACE)).commit).toBe('one');
    head('two');
    tree('two');
    expect((await reader.head(PLACE)).commit).toBe('two');
  });

  it('may be empty', async () => {
    api().get(`${REPO}/commits/HEAD`).reply(409, errorBody('Git Repository is empty.'));
    await expect(open().head(PLACE)).rejects.toMatchObject({ status: 409 });
  });
});
