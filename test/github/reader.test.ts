import { describe, expect, it } from '@jest/globals';
import { Reader } from '../../src/github/reader.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const REPO = '/repos/olga/papers';
const BASE = 'a'.repeat(40);
const HEAD = 'd'.repeat(40);
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');
const open = () => new Reader(octokit());

/** The comparison, and the list at the merge base. */
function expectComparison(path = 'README.md'): void {
  api()
    .get(`${REPO}/contents/${path}`)
    .query({ ref: BASE })
    .reply(200, { type: 'file', sha: 'b', encoding: 'base64', content: base64('# List\n') });
  api()
    .get(`${REPO}/compare/${BASE}...${HEAD}`)
    .reply(200, { merge_base_commit: { sha: BASE }, total_commits: 0, commits: [], files: [] });
}
const content = (path = 'README.md') => api().get(`${REPO}/contents/${path}`).query({ ref: HEAD });
const branch = (reader = open(), path = 'README.md') =>
  reader.branch(PLACE, { base: BASE, head: HEAD, path, bot: 'accession[bot]' });

describe('a branch', () => {
  it('is read once for one base and one head', async () => {
    expectComparison();
    content().reply(200, { type: 'file', sha: 's', encoding: 'base64', content: base64('# List\n') });
    const reader = open();
    expect(await branch(reader)).toEqual({
      head: HEAD,
      mergeBase: BASE,
      allOurs: true,
      files: [],
      text: '# List\n',
      baseText: '# List\n',
    });
    expect(await branch(reader)).toEqual({
      head: HEAD,
      mergeBase: BASE,
      allOurs: true,
      files: [],
      text: '# List\n',
      baseText: '# List\n',
    });
  });

  it('keeps its byte order mark: what looks different would be published again and again', async () => {
    expectComparison();
    content().reply(200, { type: 'file', sha: 's', encoding: 'base64', content: base64('\uFEFF# List\r\n') });
    expect((await branch()).text).toBe('\uFEFF# List\r\n');
  });

  it('is read by its blob where the list is larger than 1 MB', async () => {
    expectComparison();
    content().reply(200, { type: 'file', sha: 'large', encoding: 'none', content: '' });
    api()
      .get(`${REPO}/git/blobs/large`)
      .reply(200, { encoding: 'base64', content: base64('# Long\n') });
    expect((await branch()).text).toBe('# Long\n');
  });

  it.each<[string, number, unknown]>([
    ['the file is gone', 404, errorBody('Not Found')],
    ['it is a folder', 200, [{ type: 'file', path: 'README.md/x' }]],
    ['it is a submodule', 200, { type: 'submodule', sha: 's', submodule_git_url: 'x' }],
    ['it is no UTF-8', 200, { sha: 's', encoding: 'base64', content: base64(Buffer.from('caf\xe9', 'latin1')) }],
  ])('has no text where %s', async (_, status, body) => {
    expectComparison();
    content().reply(status, body as Record<string, unknown>);
    expect((await branch()).text).toBeNull();
  });

  it('asks for a path with blanks and folders as it is written', async () => {
    expectComparison('docs%2Fmy%20list.md');
    content('docs%2Fmy%20list.md').reply(200, { sha: 's', encoding: 'base64', content: base64('x') });
    expect((await branch(open(), 'docs/my list.md')).text).toBe('x');
  });

  it('is asked for again where reading failed', async () => {
    const reader = open();
    api().get(`${REPO}/compare/${BASE}...${HEAD}`).reply(500, errorBody('Server Error'));
    await expect(branch(reader)).rejects.toMatchObject({ status: 500 });
    expectComparison();
    content().reply(200, { sha: 's', encoding: 'base64', content: base64('x') });
    expect((await branch(reader)).text).toBe('x');
  });
});

describe('a repository', () => {
  it('is asked for once, whatever the case of its name', async () => {
    api().get(REPO).reply(200, {
      node_id: 'R_1',
      default_branch: 'main',
      html_url: 'https://github.com/olga/papers',
      full_name: 'olga/papers',
    });
    const reader = open();
    expect(await reader.repository(PLACE)).toEqual({
      node_id: 'R_1',
      default_branch: 'main',
      html_url: 'https://github.com/olga/papers',
      full_name: 'olga/papers',
    });
    expect(await reader.repository({ owner: 'Olga', repo: 'Papers' })).toEqual({
      node_id: 'R_1',
      default_branch: 'main',
      html_url: 'https://github.com/olga/papers',
      full_name: 'olga/papers',
    });
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
