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

describe('a snapshot', () => {
  it('holds the configuration and the form', async () => {
    expectTree([entry('.github/accession.yml'), entry('.github/ISSUE_TEMPLATE/add-paper.yml'), entry('README.md')]);
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
