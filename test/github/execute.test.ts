import { describe, expect, it } from '@jest/globals';
import { execute } from '../../src/github/execute.ts';
import { type Action, PULL_REQUEST } from '../../src/plan/action.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const BRANCH = 'accession/issue-1';
const TARGET = { ...PLACE, id: 'R_1' };
const OURS = '1'.repeat(40);
const THEIRS = '2'.repeat(40);
const OLD = '3'.repeat(40);
const REPO = '/repos/olga/papers';

const publish = {
  kind: 'publish-branch',
  branch: BRANCH,
  tree: 'c'.repeat(40),
  parents: ['b'.repeat(40)],
  commits: [
    {
      files: [{ path: 'README.md', mode: '100755', text: '\uFEFF# List\r\n\r\n- é\r\n' }],
      message: 'Add “é”',
    },
  ],
  replaces: null,
} as const satisfies Action;
const open = {
  kind: 'open-pull-request',
  branch: BRANCH,
  base: 'main',
  title: 'Add “é”',
  body: 'Closes #1',
} as const satisfies Action;

const run = (...plan: readonly Action[]) => execute(octokit(), TARGET, plan);

function expectCommit(parents: readonly string[] = publish.parents): void {
  const { path, mode, text } = publish.commits[0].files[0];
  api()
    .post(`${REPO}/git/trees`, { base_tree: publish.tree, tree: [{ path, mode, type: 'blob', content: text }] })
    .reply(201, { sha: 't'.repeat(40) });
  // Neither author nor committer: GitHub signs the commit as the App's.
  api()
    .post(`${REPO}/git/commits`, { message: publish.commits[0].message, tree: 't'.repeat(40), parents: [...parents] })
    .reply(201, { sha: OURS });
}

const creation = () => api().post(`${REPO}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha: OURS });
const head = () => api().get(`${REPO}/git/ref/heads%2Faccession%2Fissue-1`);
const refOf = (sha: string) => ({ ref: `refs/heads/${BRANCH}`, object: { type: 'commit', sha } });

describe('publishing a new branch', () => {
  it('makes tree, commit and ref, in this order', async () => {
    expectCommit();
    creation().reply(201, refOf(OURS));
    expect(await run(publish)).toBe('done');
  });

  it.each([
    ['ours: the answer to the first try was lost', OURS, 'done'],
    ['somebody else’s', THEIRS, 'overtaken'],
  ])('sees whether the ref that exists is %s', async (_, sha, outcome) => {
    expectCommit();
    creation().reply(422, errorBody('Reference already exists'));
    head().reply(200, refOf(sha));
    expect(await run(publish)).toBe(outcome);
  });

  it.each([
    ['may have been overtaken where the ref came and went', 409, 'Conflict', false],
    ['may be refused where there is no such ref', 422, 'Validation Failed', false],
    [
      'is refused where a ruleset says so',
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
      true,
    ],
  ])('%s', async (_, status, message, isFinal) => {
    expectCommit();
    creation().reply(status, errorBody(message));
    head().reply(404, errorBody('Not Found'));
    expect(await run(publish, open)).toMatchObject({ action: publish, error: { status }, isFinal });
  });

  it('fails where the answer is lost, so that all is read again', async () => {
    expectCommit();
    creation().replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    await expect(run(publish)).rejects.toThrow(/socket hang up|fetch failed/);
  });

  it('does not go on after it was overtaken', async () => {
    expectCommit();
    creation().reply(422, errorBody('Reference already exists'));
    head().reply(200, refOf(THEIRS));
    expect(await run(publish, open)).toBe('overtaken');
  });

  it('stops where a commit is labelled JSON and is none', async () => {
    api().post(`${REPO}/git/trees`).reply(201, '{"sha": "ttt', { 'content-type': 'application/json; charset=utf-8' });
    await expect(run(publish)).rejects.toThrow(/labelled JSON and is none/);
  });
});

describe('moving a branch', () => {
  const move = { ...publish, replaces: OLD };
  const update = { name: `refs/heads/${BRANCH}`, beforeOid: OLD, afterOid: OURS, force: true };
  const swap = (more: Partial<typeof update> = {}) =>
    api().post('/graphql', {
      query: 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      variables: { input: { repositoryId: 'R_1', refUpdates: [{ ...update, ...more }] } },
    });
  const moved = { data: { updateRefs: { clientMutationId: null } } };
  const mismatch = {
    data: { updateRefs: null },
    errors: [
      {
        type: 'UNPROCESSABLE',
        path: ['updateRefs'],
        message: `Reference cannot be updated: expected ${OLD} but found ${THEIRS}`,
      },
    ],
  };

  it('compares and swaps by GraphQL', async () => {
    expectCommit();
    swap().reply(200, moved);
    expect(await run(move)).toBe('done');
  });

  it('is a fast-forward where the branch holds commits of people', async () => {
    const parents = [OLD, 'b'.repeat(40)];
    expectCommit(parents);
    swap({ force: false }).reply(200, moved);
    expect(await run({ ...move, parents })).toBe('done');
  });

  it('to nowhere deletes it, if it is where it was', async () => {
    swap({ afterOid: '0'.repeat(40) }).reply(200, moved);
    expect(await run({ kind: 'delete-branch', branch: BRANCH, head: OLD })).toBe('done');
  });

  it('is overtaken where the head is somebody else’s', async () => {
    expectCommit();
    swap().reply(200, mismatch);
    head().reply(200, refOf(THEIRS));
    expect(await run(move)).toBe('overtaken');
  });

  it('is done where the head is already ours: the answer to the first try was lost', async () => {
    expectCommit();
    swap().reply(200, mismatch);
    head().reply(200, refOf(OURS));
    expect(await run(move)).toBe('done');
  });

  it('is overtaken where the branch is gone', async () => {
    expectCommit();
    swap().reply(200, mismatch);
    head().reply(404, errorBody('Not Found'));
    expect(await run(move)).toBe('overtaken');
  });

  it('is refused where the head has not moved', async () => {
    expectCommit();
    swap().reply(200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] });
    head().reply(200, refOf(OLD));
    expect(await run(move)).toMatchObject({ action: move, isFinal: true });
  });
});

describe('a pull request', () => {
  const creating = () =>
    api().post(`${REPO}/pulls`, { head: BRANCH, base: 'main', title: open.title, body: open.body });
  const was = { state: 'open', title: 'Old', body: 'Words' };
  const update = { kind: 'update-pull-request', number: 12, title: 'T', body: 'B', was, about: OLD } as const;
  const answered = (state: string, merged_at: string | null = null) => ({
    number: 12,
    state,
    merged_at,
    head: { sha: OLD },
  });
  const comment = (body: string): Action => ({ kind: 'write-comment', issue: 1, comment: null, body });

  it('is opened, and its number goes into the comment', async () => {
    creating().reply(201, { number: 12 });
    api().post(`${REPO}/issues/1/comments`, { body: 'In #12.' }).reply(201, { id: 5 });
    expect(await run(open, comment(`In ${PULL_REQUEST}.`))).toBe('done');
  });

  it.each([
    ['A pull request already exists for olga:accession/issue-1.'],
    ['No commits between main and accession/issue-1'],
    ['head: invalid'],
  ])('may be there already after “%s”', async (message) => {
    creating().reply(422, errorBody('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]));
    expect(await run(open, comment('Never sent.'))).toMatchObject({ action: open, isFinal: false });
  });

  it('is updated in place, and its state left as it is', async () => {
    api().patch(`${REPO}/pulls/12`, { title: 'T', body: 'B' }).reply(200, answered('open'));
    expect(await run(update)).toBe('done');
  });

  it('gets its words back where a person has closed it meanwhile, with something else', async () => {
    api().patch(`${REPO}/pulls/12`, { title: 'T', body: 'B' }).reply(200, answered('closed'));
    api().patch(`${REPO}/pulls/12`, { title: 'Old', body: 'Words' }).reply(200, answered('closed'));
    expect(await run({ ...update, about: null }, comment('Never sent.'))).toBe('overtaken');
  });

  it('keeps words that are about what was merged meanwhile', async () => {
    api().patch(`${REPO}/pulls/12`, { title: 'T', body: 'B' }).reply(200, answered('closed', '2025-06-01T12:00:00Z'));
    expect(await run(update, comment('Never sent.'))).toBe('overtaken');
  });

  it('is closed', async () => {
    api().patch(`${REPO}/pulls/12`, { title: 'T', body: 'B', state: 'closed' }).reply(200, answered('closed'));
    expect(await run({ ...update, state: 'closed' })).toBe('done');
  });

  it('may have changed where it cannot be reopened', async () => {
    const message = 'state cannot be changed. The accession/issue-1 branch has been deleted.';
    const errors = [{ resource: 'PullRequest', code: 'invalid', field: 'state', message }];
    api().patch(`${REPO}/pulls/12`).reply(422, errorBody('Validation Failed', errors));
    expect(await run({ ...update, state: 'open' })).toMatchObject({ isFinal: false });
  });

  it('is refused', async () => {
    creating().reply(403, errorBody('Resource not accessible by integration'));
    expect(await run(open)).toMatchObject({ action: open, error: { status: 403 }, isFinal: true });
  });

  it.each([
    [403, 'You have exceeded a secondary rate limit.'],
    [502, 'Bad Gateway'],
    [401, 'Bad credentials'],
  ])('fails where it is not for GitHub to say: %i', async (status, message) => {
    creating().reply(status, errorBody(message));
    await expect(run(open)).rejects.toMatchObject({ status });
  });
});

describe('comments and labels', () => {
  it('rewrites a comment in place', async () => {
    api().patch(`${REPO}/issues/comments/5`, { body: 'B' }).reply(200, { id: 5 });
    expect(await run({ kind: 'write-comment', issue: 1, comment: 5, body: 'B' })).toBe('done');
  });

  it('may be gone where GitHub does not find the comment', async () => {
    api().patch(`${REPO}/issues/comments/5`).reply(404, errorBody('Not Found'));
    expect(await run({ kind: 'write-comment', issue: 1, comment: 5, body: 'B' })).toMatchObject({ isFinal: false });
  });

  it.each([204, 404])('deletes a surplus comment: %i', async (status) => {
    api().delete(`${REPO}/issues/comments/6`).reply(status);
    expect(await run({ kind: 'delete-comment', comment: 6 })).toBe('done');
  });

  it.each([201, 404])('reacts to a command: %i', async (status) => {
    api().post(`${REPO}/issues/comments/6/reactions`, { content: '+1' }).reply(status, {});
    expect(await run({ kind: 'react', comment: 6, content: '+1' })).toBe('done');
  });

  it('closes an issue', async () => {
    api().patch(`${REPO}/issues/1`, { state: 'closed', state_reason: 'completed' }).reply(200, {});
    expect(await run({ kind: 'close-issue', issue: 1, reason: 'completed' })).toBe('done');
  });

  it('adds a label', async () => {
    api()
      .post(`${REPO}/issues/1/labels`, { labels: ['needs changes'] })
      .reply(200, []);
    expect(await run({ kind: 'add-label', issue: 1, label: 'needs changes' })).toBe('done');
  });

  it.each([200, 404])('removes a label, whatever its name: %i', async (status) => {
    api().delete(`${REPO}/issues/1/labels/a%2Fb%20%23%3F`).reply(status, []);
    expect(await run({ kind: 'remove-label', issue: 1, label: 'a/b #?' })).toBe('done');
  });
});
