import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readSnapshot } from '../../src/github/snapshot.ts';
import { REMOVE_FORM } from '../../src/submission/change-forms.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const REPO = '/repos/olga/papers';
const entry = (path: string, mode = '100644', type = 'blob') => ({ path, mode, type, sha: `sha-of-${path}` });
type Entry = ReturnType<typeof entry>;

const read = () => readSnapshot(octokit(), PLACE, 'c0', 't0');

function expectTree(tree: readonly Entry[], truncated = false): void {
  api().get(`${REPO}/git/trees/t0`).query({ recursive: '1' }).reply(200, { truncated, tree });
}

function expectBlob(path: string, bytes: Buffer | string): void {
  const content = Buffer.from(bytes as string)
    .toString('base64')
    .replace(/.{60}/g, '$&\n');
  api()
    .get(`${REPO}/git/blobs/${encodeURIComponent(`sha-of-${path}`)}`)
    .reply(200, { encoding: 'base64', content });
}

const shaOf = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** A file with the name that git gives its bytes. */
function named(path: string, bytes: Buffer | string, size?: number) {
  const sha = shaOf(Buffer.from(bytes as string));
  return { ...entry(path), sha, ...(size !== undefined && { size }) };
}

/** One query for all texts, answered in their order. */
function expectQuery(texts: readonly (string | null)[]): void {
  const blobs = Object.fromEntries(texts.map((text, index) => [`blob${index}`, { text }]));
  api()
    .post('/graphql')
    .reply(200, { data: { repository: blobs } });
}

describe('lists', () => {
  const config = (text: string): Entry => {
    expectBlob('.github/accession.yml', text);
    return entry('.github/accession.yml');
  };
  const SEVERAL = 'list: [README.md, "papers/*.md"]\n';
  const LISTS = { 'README.md': '\uFEFF# One\r\n', 'papers/a.md': '# Two', 'papers/b.md': '# ∆\n' };
  const files = Object.entries(LISTS).map(([path, text]) => named(path, text));

  it('are read in one query, to the byte, and once', async () => {
    expectTree([...files].reverse().concat(config(SEVERAL), entry('papers/c.md', '120000')));
    expectQuery(Object.values(LISTS));
    const snapshot = await read();
    const lists = await snapshot.lists();
    expect(lists).toEqual({
      ok: true,
      value: Object.entries(LISTS).map(([path, text]) => ({ path, text, mode: '100644' })),
    });
    expect(await snapshot.lists()).toBe(lists);
  });

  it.each([
    ['cut', '# T'],
    ['guessed at', '# Caf\uFFFD'],
    ['left out', null],
    ['without its byte order mark', '# One\r\n'],
  ])('are read one by one where the query gives them %s', async (_, text) => {
    expectTree([...files, config(SEVERAL)]);
    expectQuery([text, LISTS['papers/a.md'], LISTS['papers/b.md']]);
    const content = Buffer.from(LISTS['README.md']).toString('base64');
    api().get(`${REPO}/git/blobs/${files[0]?.sha}`).reply(200, { encoding: 'base64', content });
    const lists = await (await read()).lists();
    expect(lists.ok && lists.value.map((file) => file.text)).toEqual(Object.values(LISTS));
  });

  it.each<[string, string, Entry[], string]>([
    ['one is missing', 'list: [papers/a.md, README.md]\n', [named('papers/a.md', '# Two')], 'README.md'],
    ['one is a link', 'list: [README.md]\n', [entry('README.md', '120000')], 'README.md'],
    ['a pattern leads nowhere', 'list: "docs/*.md"\n', [named('docs/x/y.md', 'x')], 'docs/*.md'],
  ])('are none where %s', async (_, text, tree, value) => {
    expectTree([...tree, config(text)]);
    const lists = await (await read()).lists();
    expect(lists).toMatchObject({
      ok: false,
      problems: [{ code: 'no-list', message: expect.stringContaining(`“${value}”`) }],
    });
  });

  it('are none where one is no UTF-8', async () => {
    const bytes = Buffer.from('# Caf\xe9\n', 'latin1');
    expectTree([named('papers/a.md', bytes), config('list: "papers/*.md"\n')]);
    api()
      .get(`${REPO}/git/blobs/${shaOf(bytes)}`)
      .reply(200, { encoding: 'base64', content: bytes.toString('base64') });
    expect(await (await read()).lists()).toMatchObject({ problems: [{ code: 'no-list' }] });
  });

  it('are not read where they are too large together', async () => {
    const large = 5 * 1024 * 1024;
    expectTree([named('papers/a.md', 'a', large), named('papers/b.md', 'b', large), config('list: "papers/*.md"\n')]);
    expect(await (await read()).lists()).toMatchObject({
      problems: [{ code: 'bad-config', message: expect.stringContaining('10485760 bytes') }],
    });
  });

  it('are asked for by their paths where the repository is too large to be listed', async () => {
    expectTree([], true);
    const folder = (sha: string, tree: readonly Entry[]) =>
      api().get(`${REPO}/git/trees/${sha}`).reply(200, { truncated: false, tree });
    folder('t0', [entry('.github', '040000', 'tree')]);
    folder('sha-of-.github', [entry('accession.yml')]);
    expectBlob('accession.yml', 'list: "papers/*.md"\n');
    expect(await (await read()).lists()).toMatchObject({
      problems: [{ code: 'bad-config', message: expect.stringContaining('paths without *') }],
    });
  });

  it('are asked for again where reading failed', async () => {
    expectTree([...files, config(SEVERAL)]);
    const snapshot = await read();
    api().post('/graphql').reply(502, errorBody('Bad Gateway'));
    await expect(snapshot.lists()).rejects.toMatchObject({ status: 502 });
    expectQuery(Object.values(LISTS));
    expect((await snapshot.lists()).ok).toBe(true);
  });
});

describe('a snapshot', () => {
  it('holds the configuration and the form', async () => {
    expectTree([entry('.github/accession.yml'), entry('.github/ISSUE_TEMPLATE/add-paper.yml'), entry('README.md')]);
    expectQuery([]);
    expectBlob('.github/accession.yml', 'list: README.md\n');
    expectBlob('.github/ISSUE_TEMPLATE/add-paper.yml', 'body: []\n');
    expect(await read()).toMatchObject({ commit: 'c0', tree: 't0', config: 'list: README.md\n', form: 'body: []\n' });
  });

  it('has neither in a repository that is not set up', async () => {
    expectTree([]);
    expect(await read()).toMatchObject({ config: null, form: null });
  });

  it('holds the repository’s own forms for changes, and the product’s where one cannot be read', async () => {
    const [update, remove] = ['update', 'remove'].map((kind) => `.github/ISSUE_TEMPLATE/${kind}-paper.yml`);
    expectTree([entry(update as string), entry(remove as string)]);
    expectQuery([]);
    expectBlob(update as string, 'labels: [ours]\nbody: [{ type: input, id: entry, attributes: { label: Ours } }]\n');
    expectBlob(remove as string, 'no form');
    const { settings } = await read();
    expect(settings.ok && settings.value.changeForms).toEqual({
      update: { title: '', labels: ['ours'], fields: [expect.objectContaining({ id: 'entry', label: 'Ours' })] },
      remove: REMOVE_FORM,
    });
  });

  it.each([
    ['CRLF, a byte order mark and letters of all kinds', '\uFEFF# List\r\n\r\n- é ∆ 𝒳 Î±\r\n'],
    ['nothing', ''],
    ['a missing final newline', '# List'],
  ])('gives a file as it is: %s', async (_, text) => {
    expectTree([entry('README.md', '100755')]);
    expectBlob('README.md', text);
    expect(await (await read()).file('README.md')).toEqual({ path: 'README.md', mode: '100755', text });
  });

  it('reads a file once', async () => {
    expectTree([entry('README.md')]);
    expectBlob('README.md', 'x');
    const snapshot = await read();
    expect(await snapshot.file('README.md')).toBe(await snapshot.file('README.md'));
  });

  it('asks again where reading failed', async () => {
    expectTree([entry('README.md')]);
    const snapshot = await read();
    api().get(`${REPO}/git/blobs/sha-of-README.md`).reply(502, errorBody('Bad Gateway'));
    await expect(snapshot.file('README.md')).rejects.toMatchObject({ status: 502 });
    expectBlob('README.md', 'x');
    expect((await snapshot.file('README.md'))?.text).toBe('x');
  });

  it.each<[string, Entry[]]>([
    ['is missing', []],
    ['is called otherwise', [entry('readme.md')]],
    ['is a link, which is never followed', [entry('README.md', '120000')]],
    ['is a submodule', [entry('README.md', '160000', 'commit')]],
    ['is a folder', [entry('README.md', '040000', 'tree'), entry('README.md/x.md')]],
  ])('has no list where the file %s', async (_, tree) => {
    expectTree(tree);
    expect(await (await read()).file('README.md')).toBeNull();
  });

  it.each([
    ['Latin-1', Buffer.from('# Caf\xe9\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFF# List\n', 'utf16le')],
    ['a broken sequence', Buffer.from([0x23, 0x20, 0xe2, 0x88])],
    ['surrogates', Buffer.from([0xed, 0xa0, 0x80])],
  ])('has no list where the file is no UTF-8, since it could not be written back: %s', async (_, bytes) => {
    expectTree([entry('README.md')]);
    expectBlob('README.md', bytes);
    expect(await (await read()).file('README.md')).toBeNull();
  });

  it('keeps a configuration that is no UTF-8, so that it can be complained about', async () => {
    expectTree([entry('.github/accession.yml')]);
    for (const _ of ['strictly', 'loosely'])
      expectBlob('.github/accession.yml', Buffer.from('list: Caf\xe9.md\n', 'latin1'));
    expect((await read()).config).toBe('list: Caf\uFFFD.md\n');
  });

  it('looks a file up folder by folder where the repository is too large to be listed', async () => {
    expectTree([entry('a.txt')], true);
    const folder = (sha: string, tree: readonly Entry[]) =>
      api().get(`${REPO}/git/trees/${sha}`).times(1).reply(200, { truncated: false, tree });
    folder('t0', [entry('.github', '040000', 'tree'), entry('docs', '040000', 'tree')]);
    folder('sha-of-.github', [entry('accession.yml')]);
    folder('sha-of-docs', [entry('list.md')]);
    expectBlob('accession.yml', 'list: docs/list.md\n');
    expectBlob('list.md', '# List\n');
    const snapshot = await read();
    expect(snapshot).toMatchObject({ config: 'list: docs/list.md\n', form: null });
    expect(await snapshot.file('docs/list.md')).toMatchObject({ path: 'docs/list.md', text: '# List\n' });
    expect(await snapshot.file('docs/a/b.md')).toBeNull();
  });
});

describe('the history of a list', () => {
  const RANGE = { startingLine: 1, endingLine: 1, commit: { oid: 'd0', committedDate: '2024-01-01T00:00:00Z' } };
  const told = { data: { repository: { object: { blame: { ranges: [RANGE] } } } } };

  async function start() {
    expectTree([entry('README.md')]);
    expectBlob('README.md', '# List\n');
    return read();
  }
  const blames = async ({ lists }: Awaited<ReturnType<typeof read>>) => {
    const found = await lists();
    return found.ok && found.value.map(({ blame }) => blame);
  };

  it('is not asked for by itself', async () => {
    expect(await blames(await start())).toEqual([undefined]);
  });

  it('is asked for once, and goes with the list then', async () => {
    api().post('/graphql').reply(200, told);
    const snapshot = await start();
    await Promise.all([snapshot.askHistory('README.md'), snapshot.askHistory('README.md')]);
    await snapshot.askHistory('README.md');
    expect(await blames(snapshot)).toEqual([[RANGE]]);
  });

  it('is not asked for again where GitHub did not say', async () => {
    api().post('/graphql').reply(502, errorBody('Something went wrong'));
    const snapshot = await start();
    await snapshot.askHistory('README.md');
    await snapshot.askHistory('README.md');
    expect(await blames(snapshot)).toEqual([undefined]);
  });

  it('is asked for again where a limit was reached', async () => {
    api().post('/graphql').reply(429, errorBody('Too many requests'));
    const snapshot = await start();
    await expect(snapshot.askHistory('README.md')).rejects.toMatchObject({ status: 429 });
    api().post('/graphql').reply(200, told);
    await snapshot.askHistory('README.md');
    expect(await blames(snapshot)).toEqual([[RANGE]]);
  });
});
