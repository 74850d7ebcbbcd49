import { describe, expect, it } from '@jest/globals';
import { Reader } from '../../src/github/reader.ts';
import { reconcile } from '../../src/github/reconcile.ts';
import { describeAction } from '../../src/plan/describe-action.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';
import { readSource } from '../support/source-files.ts';

scriptGitHub();

const STORY = 'test/stories/follows-an-edited-issue';
const REPO = '/repos/olga/papers';
const BRANCH = 'accession/issue-1';
const BASE = 'a'.repeat(40);
const FIRST = 'b'.repeat(40);
const SECOND = 'c'.repeat(40);
const list = readSource(`${STORY}/list.md`);
const added = readSource(`${STORY}/expected/list.md`);
const OURS = {
  sha: FIRST,
  author: { login: 'accession[bot]' },
  committer: { login: 'web-flow' },
  commit: { message: 'Add' },
};
const base64 = (text: string) => ({ encoding: 'base64', content: Buffer.from(text).toString('base64') });

/** Looks at issue 1 with a reader of its own, as after a restart; gives what was planned, in sentences. */
async function look(): Promise<string[]> {
  const github = octokit();
  const plans: string[] = [];
  const onPlan = (plan: Parameters<typeof describeAction>[0][]) => plans.push(...plan.map(describeAction));
  const reconciler = { github, reader: new Reader(github), bot: 'accession[bot]' };
  await reconcile({ ...reconciler, onPlan: (plan) => onPlan([...plan]) }, { ...PLACE, issue: 1 });
  return plans;
}

/** One reading of a repository in which there is no pull request yet. */
function expectReading({ files, branch = 'main' }: { files: boolean; branch?: string }): void {
  api()
    .get(`${REPO}/issues/1`)
    .reply(200, {
      number: 1,
      title: '[Paper] ',
      body: readSource(`${STORY}/issue.md`),
      state: 'open',
      comments: 0,
      created_at: '2025-01-01T00:00:00Z',
      labels: [],
      user: { login: 'casey', id: 5, type: 'User' },
    });
  api()
    .get(`${REPO}/commits/HEAD`)
    .reply(200, { sha: BASE, commit: { tree: { sha: 'tree' } } });
  api().get(`${REPO}/pulls`).query(true).reply(200, []);
  const names = { full_name: 'olga/papers', html_url: 'https://github.com/olga/papers' };
  api()
    .get(REPO)
    .reply(200, { node_id: 'R_1', default_branch: branch, ...names });
  if (!files) return;
  const blob = (path: string, sha: string) => ({ path, mode: '100644', type: 'blob', sha });
  const tree = [blob('README.md', 'list'), blob('.github/accession.yml', 'config')];
  api().get(`${REPO}/git/trees/tree`).query(true).reply(200, { truncated: false, tree });
  api().get(`${REPO}/git/blobs/list`).reply(200, base64(list));
  api()
    .get(`${REPO}/git/blobs/config`)
    .reply(200, base64(readSource(`${STORY}/config.yml`)));
}

function expectCommit(sha: string): void {
  api().post(`${REPO}/git/trees`).reply(201, { sha: 'new-tree' });
  api().post(`${REPO}/git/commits`).reply(201, { sha });
}

/** The branch as it is read once it holds the entry. */
function expectBranch(): void {
  api()
    .get(`${REPO}/compare/${BASE}...${FIRST}`)
    .reply(200, {
      merge_base_commit: { sha: BASE },
      total_commits: 1,
      commits: [OURS],
      files: [{ filename: 'README.md' }],
    });
  const content = (ref: string) => api().get(`${REPO}/contents/README.md`).query({ ref });
  content(FIRST).reply(200, { sha: 'x', ...base64(added) });
  content(BASE).reply(200, { sha: 'y', ...base64(list) });
}

const creation = (sha: string) => api().post(`${REPO}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha });
const opening = (base: string) => api().post(`${REPO}/pulls`, (body) => body.base === base);
const head = () => api().get(`${REPO}/git/ref/heads%2Faccession%2Fissue-1`);

describe('reconciling an issue', () => {
  it('comes to one pull request where the answer to the new branch was lost', async () => {
    expectReading({ files: true });
    expectCommit(FIRST);
    creation(FIRST).replyWithError('socket hang up');
    await expect(look()).rejects.toThrow();

    // The branch is there all the same. The next run is refused it, looks again, and takes it as it is.
    expectReading({ files: true });
    expectCommit(SECOND);
    creation(SECOND).reply(422, errorBody('Reference already exists'));
    head()
      .times(2)
      .reply(200, { object: { sha: FIRST } });
    expectReading({ files: false });
    expectBranch();
    api().post(`${REPO}/pulls`).reply(201, { number: 2 });
    api().post(`${REPO}/issues/1/comments`).reply(201, { id: 9 });
    expect((await look()).slice(-2)).toEqual([
      'Open a pull request from accession/issue-1 into main: Add “Sleep after Learning Aids Memory Recall”',
      'Comment on issue #1.',
    ]);
  });

  it('asks what the default branch is called where it could not be opened into the one that was', async () => {
    expectReading({ files: true });
    expectCommit(FIRST);
    creation(FIRST).reply(201, {});
    const invalid = [{ resource: 'PullRequest', field: 'base', code: 'invalid' }];
    opening('main').reply(422, errorBody('Validation Failed', invalid));

    expectReading({ files: false, branch: 'trunk' });
    head().reply(200, { object: { sha: FIRST } });
    expectBranch();
    opening('trunk').reply(201, { number: 2 });
    api().post(`${REPO}/issues/1/comments`).reply(201, { id: 9 });
    await look();
  });

  it('gives up for now where it is overtaken again and again', async () => {
    expectReading({ files: true });
    for (let round = 0; round < 5; round += 1) {
      if (round > 0) expectReading({ files: false });
      if (round > 0) head().reply(404, errorBody('Not Found'));
      expectCommit(FIRST);
      creation(FIRST).reply(422, errorBody('Reference already exists'));
      head().reply(200, { object: { sha: SECOND } });
    }
    await expect(look()).rejects.toThrow('Overtaken 5 times at olga/papers#1');
  });

  it('does nothing about an issue that is gone and has left nothing behind', async () => {
    api().get(`${REPO}/issues/1`).reply(410, errorBody('This issue was deleted'));
    api().get(`${REPO}/pulls`).query(true).reply(200, []);
    expect(await look()).toEqual([]);
  });
});
