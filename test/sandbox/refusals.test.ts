import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

const BRANCH = 'accession/issue-1';
const RULES = { branches: /^accession\//, restricted: ['creation', 'update', 'deletion'] } as const;
const MUTATION = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

describe('a ruleset', () => {
  it('restricts what becomes of branches that it names, in GitHub’s words', async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    const main = github.git.resolve('main') ?? '';
    const create = (ref: string) => bot.git.createRef({ ...LIST, ref, sha: main });
    github.setRules(RULES);
    await expect(create(`refs/heads/${BRANCH}`)).rejects.toMatchObject({
      status: 422,
      response: { data: { message: expect.stringMatching(/^Repository rule violations found\n\nCannot create ref/) } },
    });
    await create('refs/heads/other');
    github.setRules(null);
    await create(`refs/heads/${BRANCH}`);
    github.setRules(RULES);
    await expect(bot.git.deleteRef({ ...LIST, ref: `heads/${BRANCH}` })).rejects.toMatchObject({ status: 422 });
    const { node_id: repositoryId } = (await bot.repos.get(LIST)).data;
    const update = { name: `refs/heads/${BRANCH}`, beforeOid: main, afterOid: '0'.repeat(40) };
    await expect(bot.graphql(MUTATION, { input: { repositoryId, refUpdates: [update] } })).rejects.toMatchObject({
      errors: [{ type: 'UNPROCESSABLE', message: expect.stringContaining('Repository rule violations found') }],
    });
    expect(github.git.resolve(BRANCH)).toBe(main);
    await as(github, 'olga').git.deleteRef({ ...LIST, ref: `heads/${BRANCH}` });
  });
});

describe('a repository', () => {
  it('that is archived is only read', async () => {
    const github = await openGitHub();
    const number = await openPull(github, 'side', `${README}more\n`);
    github.setAccess('archived');
    const writing = (await asBot(github)).issues.createComment({ ...LIST, issue_number: number, body: 'Hello' });
    await expect(writing).rejects.toMatchObject({ status: 403, message: expect.stringContaining('was archived') });
    expect((await as(github, 'max').pulls.get({ ...LIST, pull_number: number })).status).toBe(200);
    expect((await (await asBot(github)).apps.listReposAccessibleToInstallation()).data.repositories).toMatchObject([
      { archived: true },
    ]);
  });

  it('that has its issues switched off has none', async () => {
    const github = await openGitHub();
    github.setAccess('without-issues');
    await expect(as(github, 'sam').issues.create({ ...LIST, title: 'x' })).rejects.toMatchObject({ status: 410 });
    github.setAccess('open');
    await as(github, 'sam').issues.create({ ...LIST, title: 'x' });
  });
});

describe('permissions that are accepted later', () => {
  it('are told, and are those of tokens given out from then on', async () => {
    const github = await openGitHub();
    const before = await asBot(github);
    github.setPermissions({ contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' });
    const check = { ...LIST, name: 'x', head_sha: github.git.resolve('main') ?? '' };
    await expect(before.checks.create(check)).rejects.toMatchObject({ status: 403 });
    await (await asBot(github)).checks.create(check);
    expect(await sentEvents(github)).toContain('installation.new_permissions_accepted');
  });
});
