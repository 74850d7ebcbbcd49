import { afterEach, describe, expect, it } from '@jest/globals';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { EXAMPLE_PAPERS } from '../../../sandbox/example-papers.ts';
import { type EmbeddedGitHub, startGitHub } from '../../../sandbox/github/start-github.ts';
import { renderIssueBody } from '../../../sandbox/render-issue-body.ts';
import { runSandbox } from '../../../sandbox/run-sandbox.ts';
import { CONFIG_PATH, FORM_PATH } from '../../../src/config/config.ts';
import { createLog } from '../../../src/hosts/log.ts';
import { branchOf } from '../../../src/plan/branch-of.ts';
import { DEFAULT_FORM } from '../../../src/submission/default-form.ts';
import { SEED_CONFIG, SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_LIST, SEED_SECTIONS } from '../../support/seed-list.ts';
import { runBundle } from './run-bundle.ts';

const PLACE = { owner: 'olga', repo: 'papers' };
const FILES = { 'README.md': SEED_LIST, [CONFIG_PATH]: SEED_CONFIG_TEXT, [FORM_PATH]: SEED_FORM_TEXT };
const [[SECTION]] = SEED_SECTIONS as [readonly [string, number]];
const PAPER = EXAMPLE_PAPERS[0] ?? {};
const BODY = renderIssueBody(SEED_CONFIG.form ?? DEFAULT_FORM, { ...PAPER, section: SECTION });
const TITLE = `[Paper] ${PAPER.title}`;

const open: EmbeddedGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

async function openGitHub(slug = 'accession', files: Record<string, string> = {}): Promise<EmbeddedGitHub> {
  const github = await startGitHub({
    owner: PLACE.owner,
    repository: PLACE.repo,
    files: { ...FILES, ...files },
    people: { casey: 'none' },
    slug,
  });
  open.push(github);
  return github;
}

/** Files an issue; gives its number and the event that GitHub sends for it. */
async function fileIssue(github: EmbeddedGitHub, title: string, body: string) {
  const casey = new Octokit({ baseUrl: github.url, auth: github.tokenOf('casey') });
  const { data } = await casey.issues.create({ ...PLACE, title, body });
  await github.webhooks.idle();
  const delivery = github.webhooks.deliveries.find(({ event, action }) => event === 'issues' && action === 'opened');
  return { number: data.number, event: { name: 'issues', payload: delivery?.payload } };
}

/** The environment of a job whose token is the App's. */
async function jobOf(github: EmbeddedGitHub): Promise<Record<string, string>> {
  const auth = createAppAuth({
    appId: github.app.id,
    privateKey: github.app.privateKey,
    request: new Octokit({ baseUrl: github.url }).request,
  });
  const { token } = await auth({ type: 'installation', installationId: github.app.installationId });
  return { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: `${PLACE.owner}/${PLACE.repo}`, INPUT_TOKEN: token };
}

/** Everything that a pull request shows, apart from addresses, ids and times. */
async function proposalFor(github: EmbeddedGitHub, issue: number) {
  const olga = new Octokit({ baseUrl: github.url, auth: github.tokenOf(PLACE.owner) });
  const { data: pulls } = await olga.pulls.list({ ...PLACE, head: `${PLACE.owner}:${branchOf(issue)}` });
  const [pull, ...others] = pulls;
  if (!pull) throw new Error('No pull request was opened');
  const { data: diff } = await olga.pulls.get({ ...PLACE, pull_number: pull.number, mediaType: { format: 'diff' } });
  const { data: commit } = await olga.repos.getCommit({ ...PLACE, ref: pull.head.sha });
  const { data: comments } = await olga.issues.listComments({ ...PLACE, issue_number: issue });
  return {
    others: others.length,
    title: pull.title,
    body: pull.body,
    branch: pull.head.ref,
    base: pull.base.ref,
    author: pull.user?.login,
    diff: String(diff),
    message: commit.commit.message,
    parents: commit.parents.length,
    comments: comments.map(({ user, body }) => [user?.login, body]),
  };
}

describe('the bundled Action', () => {
  it('opens the same pull request as the server', async () => {
    const sandbox = await runSandbox({
      list: SEED_LIST,
      config: SEED_CONFIG_TEXT,
      form: SEED_FORM_TEXT,
      issues: [BODY],
      log: createLog('error'),
    });
    const byServer = await proposalFor(sandbox.github, 1);
    await sandbox.close();

    const github = await openGitHub();
    const { number, event } = await fileIssue(github, TITLE, BODY);
    const run = await runBundle(event, await jobOf(github));
    expect(run).toMatchObject({ code: 0, summary: expect.stringContaining('### Issue 1') });
    expect(await proposalFor(github, number)).toEqual(byServer);
  });

  it('reviews a pull request that somebody made by hand, as far as its token reaches', async () => {
    const github = await openGitHub('accession', { [CONFIG_PATH]: `review: true\n${SEED_CONFIG_TEXT}` });
    const text = `${SEED_LIST.trimEnd()}\n\n- [9] [A paper](https://arxiv.org/abs/2501.00002). CVPR 2024. Ann Lee and Bo Chen.\n`;
    await github.git.push({ as: 'olga', branch: 'by-hand', files: { 'README.md': text }, message: 'Add a paper' });
    const olga = new Octokit({ baseUrl: github.url, auth: github.tokenOf(PLACE.owner) });
    const { data: pull } = await olga.pulls.create({ ...PLACE, head: 'by-hand', base: 'main', title: 'Add a paper' });
    await github.webhooks.idle();
    const delivery = github.webhooks.deliveries.find(({ event }) => event === 'pull_request');
    const job = await jobOf(github);
    const run = await runBundle({ name: 'pull_request', payload: delivery?.payload }, job);
    expect(run).toMatchObject({ code: 0, summary: expect.stringContaining(`### Pull request ${pull.number}\n`) });
    await runBundle({ name: 'schedule', payload: {} }, job);
    const { data: reviews } = await olga.pulls.listReviews({ ...PLACE, pull_number: pull.number });
    expect(reviews).toMatchObject([{ state: 'COMMENTED', user: { login: github.app.botLogin } }]);
  });

  it('plans nothing when it runs again', async () => {
    const github = await openGitHub();
    const { number, event } = await fileIssue(github, TITLE, BODY);
    const job = await jobOf(github);
    await runBundle(event, job);
    const before = await proposalFor(github, number);
    expect(await runBundle(event, job)).toEqual({
      code: 0,
      log: '',
      summary: '## Accession\n\n### Issue 1\n\nNothing to do.\n',
    });
    expect(await proposalFor(github, number)).toEqual(before);
  });

  it('knows its own comment by the account of the workflow’s token', async () => {
    const github = await openGitHub('github-actions');
    const { number, event } = await fileIssue(github, TITLE, renderIssueBody(DEFAULT_FORM, { section: SECTION }));
    const { INPUT_TOKEN: token = '', ...job } = await jobOf(github);
    for (let run = 0; run < 2; run += 1)
      expect(await runBundle(event, { ...job, GITHUB_TOKEN: token })).toMatchObject({ code: 0 });
    const olga = new Octokit({ baseUrl: github.url, auth: github.tokenOf(PLACE.owner) });
    const { data } = await olga.issues.listComments({ ...PLACE, issue_number: number });
    expect(data.map(({ user }) => user?.login)).toEqual(['github-actions[bot]']);
  });

  it.each(['schedule', 'workflow_dispatch'])('finds on %s what no event told of', async (name) => {
    const github = await openGitHub();
    const { number } = await fileIssue(github, TITLE, BODY);
    expect(await runBundle({ name, payload: {} }, await jobOf(github))).toMatchObject({ code: 0 });
    expect(await proposalFor(github, number)).toMatchObject({ title: expect.stringContaining('Cache Me if You Can') });
  });

  it('lets no title command the runner or format the summary', async () => {
    const github = await openGitHub();
    const title = '::error::x ##[add-mask]y `code` <b>z</b>';
    const body = renderIssueBody(SEED_CONFIG.form ?? DEFAULT_FORM, { ...PAPER, title, section: SECTION });
    const { event } = await fileIssue(github, title, body);
    const { code, log, summary } = await runBundle(event, await jobOf(github));
    expect(code).toBe(0);
    expect(log).toContain('error');
    expect(log).not.toMatch(/^\s*::/m);
    expect(log).not.toContain('##[');
    for (const line of summary.split('\n').filter((text) => text.includes('code')))
      expect(line).toMatch(/^- (`+) ?.* ?\1$/);
  });

  it('says what is missing, and fails', async () => {
    expect(await runBundle({ name: 'issues', payload: {} }, { GITHUB_REPOSITORY: 'olga/papers' })).toEqual({
      code: 1,
      log: '::error title=Accession::No token: pass one as the input “token”, or as GITHUB_TOKEN.\n',
      summary: '',
    });
  });

  it('says which permission GitHub refused', async () => {
    const github = await openGitHub();
    const { event } = await fileIssue(github, TITLE, BODY);
    github.faults.inject(
      { method: 'POST', path: /\/pulls$/ },
      {
        kind: 'fail',
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      },
    );
    const { code, log } = await runBundle(event, await jobOf(github));
    expect(code).toBe(1);
    expect(log).toContain('::error title=Issue 1::');
    expect(log).toContain('Allow it under Settings');
  });

  it('ends with what GitHub said where its first request is refused', async () => {
    const github = await openGitHub();
    const job = await jobOf(github);
    github.faults.inject({}, { kind: 'fail', status: 400, body: { message: 'no such thing here' } });
    const { code, log } = await runBundle({ name: 'schedule', payload: {} }, job);
    expect(code).toBe(1);
    expect(log).toContain('no such thing here');
  });
});
