import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, sentEvents } from './open-github.ts';

describe('an issue', () => {
  it('filed by a stranger loses the labels that the repository lacks', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add', labels: ['paper', 'unheard-of'] });
    expect(data.labels).toMatchObject([{ name: 'paper' }]);
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.labeled']);
  });

  it('gets labels that are made when the bot or a maintainer gives them', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    const bot = await asBot(github);
    await bot.issues.addLabels({ ...LIST, issue_number: data.number, labels: ['needs changes'] });
    await as(github, 'max').issues.removeLabel({ ...LIST, issue_number: data.number, name: 'needs changes' });
    const removing = bot.issues.removeLabel({ ...LIST, issue_number: data.number, name: 'needs changes' });
    await expect(removing).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Label does not exist'),
    });
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.labeled', 'issues.unlabeled']);
    const labeling = as(github, 'sam').issues.addLabels({ ...LIST, issue_number: data.number, labels: ['paper'] });
    await expect(labeling).rejects.toMatchObject({ status: 403 });
  });

  it('is edited, closed and reopened, each with its own event and what was there before', async () => {
    const github = await openGitHub();
    const sam = as(github, 'sam');
    const { data: filed } = await sam.issues.create({ ...LIST, title: 'Add', body: 'old' });
    const issue = { ...LIST, issue_number: filed.number };
    const { data: edited } = await sam.issues.update({ ...issue, body: 'new' });
    await sam.issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' });
    await sam.issues.update({ ...issue, state: 'open' });
    await sam.issues.update({ ...issue, state: 'open' });
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.edited', 'issues.closed', 'issues.reopened']);
    expect(github.webhooks.deliveries[1]?.payload).toMatchObject({
      changes: { body: { from: 'old' } },
      issue: { body: 'new' },
    });
    expect(edited.updated_at > filed.updated_at).toBe(true);
    expect(filed.updated_at).toBe(filed.created_at);
  });

  it('is not for strangers to edit, unless it is theirs', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    const editing = as(github, 'rita').issues.update({ ...LIST, issue_number: data.number, title: 'Mine' });
    await expect(editing).rejects.toMatchObject({ status: 403 });
    const { data: edited } = await as(github, 'max').issues.update({
      ...LIST,
      issue_number: data.number,
      title: 'Better',
    });
    expect(edited).toMatchObject({ title: 'Better', user: { login: 'sam' }, author_association: 'NONE' });
  });

  it('once locked takes comments only from people who may write', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    const issue = { ...LIST, issue_number: data.number };
    await as(github, 'max').issues.lock(issue);
    const bot = await asBot(github);
    for (const somebody of [as(github, 'sam'), bot]) {
      const commenting = somebody.issues.createComment({ ...issue, body: 'But' });
      await expect(commenting).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('issue is locked'),
      });
    }
    await as(github, 'max').issues.createComment({ ...issue, body: 'No' });
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.locked', 'issue_comment.created']);
  });

  it('answers 410 once deleted, and is in no list', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    const remove = 'mutation ($issueId: ID!) { deleteIssue(input: { issueId: $issueId }) { clientMutationId } }';
    await expect(as(github, 'max').graphql(remove, { issueId: data.node_id })).rejects.toThrow('correct permissions');
    await as(github, 'olga').graphql(remove, { issueId: data.node_id });
    const bot = await asBot(github);
    await expect(bot.issues.get({ ...LIST, issue_number: data.number })).rejects.toMatchObject({ status: 410 });
    const commenting = bot.issues.createComment({ ...LIST, issue_number: data.number, body: 'Hello?' });
    await expect(commenting).rejects.toMatchObject({ status: 410 });
    expect((await bot.issues.listForRepo({ ...LIST, state: 'all' })).data).toEqual([]);
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.deleted']);
  });

  it('answers 301 once transferred, to where the App has no access', async () => {
    const github = await openGitHub();
    const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
    const move =
      'mutation ($issueId: ID!) { transferIssue(input: { issueId: $issueId, repositoryId: "other" }) { clientMutationId } }';
    await as(github, 'olga').graphql(move, { issueId: data.node_id });
    const response = await fetch(data.url, { redirect: 'manual' });
    expect(response.status).toBe(301);
    const bot = await asBot(github);
    await expect(bot.issues.get({ ...LIST, issue_number: data.number })).rejects.toMatchObject({ status: 404 });
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issues.transferred']);
  });

  it('is listed by state, label, creator and time, in pages', async () => {
    const github = await openGitHub();
    const sam = as(github, 'sam');
    for (const title of ['a', 'b', 'c'])
      await sam.issues.create({ ...LIST, title, labels: title === 'b' ? ['paper'] : [] });
    await as(github, 'rita').issues.create({ ...LIST, title: 'd' });
    await sam.issues.update({ ...LIST, issue_number: 1, state: 'closed' });
    const bot = await asBot(github);
    const titles = async (query: object) =>
      (await bot.paginate(bot.issues.listForRepo, { ...LIST, per_page: 2, direction: 'asc', ...query })).map(
        ({ title }) => title,
      );
    expect(await titles({ state: 'all' })).toEqual(['a', 'b', 'c', 'd']);
    expect(await titles({ state: 'open' })).toEqual(['b', 'c', 'd']);
    expect(await titles({ labels: 'paper' })).toEqual(['b']);
    expect(await titles({ creator: 'rita' })).toEqual(['d']);
    expect(await titles({ state: 'all', since: '2100-01-01T00:00:00Z' })).toEqual([]);
  });

  it('has a title of at most 256 characters and a body of at most 65,536', async () => {
    const github = await openGitHub();
    const filing = as(github, 'sam').issues.create({ ...LIST, title: 'Add', body: 'x'.repeat(65_537) });
    await expect(filing).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('body is too long (maximum is 65536 characters)'),
    });
  });
});
