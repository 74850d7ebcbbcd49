import { describe, expect, it } from '@jest/globals';
import { observeReview, readPull } from '../../src/github/observe-review.ts';
import { Reader } from '../../src/github/reader.ts';
import { REVIEW_MARKER } from '../../src/plan/render-review.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const BOT = 'accession[bot]';
const REPO = '/repos/olga/papers';
const HEAD = 'a'.repeat(40);
const repo = { full_name: 'olga/papers', default_branch: 'main' };
const PATCH = '@@ -1,1 +1,2 @@\n # List\n+- one';
const TEXT = '# List\n- one\n';

const pull = (more: Record<string, unknown> = {}) => ({
  number: 12,
  state: 'open',
  updated_at: '2026-01-01T00:00:00Z',
  draft: false,
  locked: false,
  user: { login: 'casey', type: 'User' },
  head: { ref: 'patch-1', sha: HEAD, repo },
  base: { ref: 'main', sha: 'b'.repeat(40), repo },
  ...more,
});
const file = (more: Record<string, unknown> = {}) => ({
  filename: 'README.md',
  status: 'modified',
  patch: PATCH,
  ...more,
});

const expectPull = (status: number, body: unknown) =>
  api()
    .get(`${REPO}/pulls/12`)
    .reply(status, body as never);
const expectReviews = (reviews: readonly unknown[]) =>
  api()
    .get(`${REPO}/pulls/12/reviews?per_page=100&page=1`)
    .reply(200, reviews as never);
const expectFiles = (files: readonly unknown[], page = 1) =>
  api()
    .get(`${REPO}/pulls/12/files?per_page=100&page=${page}`)
    .reply(200, files as never);
const expectText = () =>
  api()
    .get(`${REPO}/contents/README.md?ref=${HEAD}`)
    .reply(200, { sha: 'c'.repeat(40), encoding: 'base64', content: Buffer.from(TEXT).toString('base64') });

async function observe() {
  const github = octokit();
  const shown = await readPull(github, PLACE, 12);
  return (
    shown &&
    observeReview(github, new Reader(github), PLACE, shown, { bot: BOT, paths: ['README.md', 'papers/vision.md'] })
  );
}

describe('observeReview', () => {
  const FOUND = { number: 12, head: HEAD, reviews: [], files: [{ path: 'README.md', text: TEXT, patch: PATCH }] };

  it.each([
    ['of a branch here', {}],
    ['of a fork', { head: { ref: 'main', sha: HEAD, repo: { full_name: 'casey/papers', default_branch: 'main' } } }],
    [
      'of a fork whose branch is called as ours',
      { head: { ref: 'accession/issue-7', sha: HEAD, repo: { ...repo, full_name: 'sam/papers' } } },
    ],
    ['of a fork that was deleted', { head: { ref: 'main', sha: HEAD, repo: null } }],
    ['of somebody who is gone', { user: null }],
  ])('reads the list at the head %s', async (_, more) => {
    expectPull(200, pull(more));
    expectReviews([{ id: 1, user: { login: 'max' }, body: REVIEW_MARKER, state: 'COMMENTED' }]);
    expectFiles([file()]);
    expectText();
    expect(await observe()).toEqual(FOUND);
  });

  it.each([
    ['closed', { state: 'closed' }],
    ['a draft', { draft: true }],
    ['locked', { locked: true }],
    ['of a bot', { user: { login: 'renovate[bot]', type: 'Bot' } }],
    ['of our account', { user: { login: BOT, type: 'User' } }],
    ['of a branch of ours', { head: { ref: 'accession/issue-7', sha: HEAD, repo } }],
    ['of the branch for the form', { head: { ref: 'accession/form', sha: HEAD, repo } }],
    ['into another branch', { base: { ref: 'dev', sha: HEAD, repo } }],
  ])('asks no further where the pull request is %s', async (_, more) => {
    expectPull(200, pull(more));
    expect(await observe()).toBeNull();
  });

  it.each([404, 410, 301])('finds nothing where it is elsewhere (%i)', async (status) => {
    expectPull(status, errorBody('Moved'));
    expect(await observe()).toBeNull();
  });

  it('fails where GitHub does', async () => {
    expectPull(502, errorBody('Bad Gateway'));
    await expect(observe()).rejects.toMatchObject({ status: 502 });
  });

  it('asks no further where the review is there', async () => {
    expectPull(200, pull());
    expectReviews([{ id: 1, user: { login: BOT }, body: `${REVIEW_MARKER}\n\nThank you!`, state: 'COMMENTED' }]);
    expect(await observe()).toBeNull();
  });

  it.each([
    ['changes another file', [file({ filename: 'NEWS.md' })]],
    ['removes the list', [file({ status: 'removed' })]],
    ['brings the list', [file({ status: 'added' })]],
    ['changes more than GitHub shows', [file({ patch: undefined })]],
  ])('asks no further where the pull request %s', async (_, files) => {
    expectPull(200, pull());
    expectReviews([]);
    expectFiles(files);
    expect(await observe()).toBeNull();
  });

  it('looks for the list on three pages, and no further', async () => {
    const many = Array.from({ length: 100 }, (_, index) => file({ filename: `${index}.md` }));
    expectPull(200, pull());
    expectReviews([]);
    for (const page of [1, 2, 3]) expectFiles(many, page);
    expect(await observe()).toBeNull();
  });

  it('reads all pages of reviews', async () => {
    expectPull(200, pull());
    expectReviews(
      Array.from({ length: 100 }, (_, id) => ({ id, user: { login: 'max' }, body: '', state: 'COMMENTED' })),
    );
    api()
      .get(`${REPO}/pulls/12/reviews?per_page=100&page=2`)
      .reply(200, [{ id: 101, user: { login: BOT }, body: REVIEW_MARKER, state: 'COMMENTED' }]);
    expect(await observe()).toBeNull();
  });
});
