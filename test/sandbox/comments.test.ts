import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, sentEvents } from './open-github.ts';

async function withIssue() {
  const github = await openGitHub();
  const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add' });
  return { github, issue: { ...LIST, issue_number: data.number } };
}

describe('a comment', () => {
  it("of the App is the bot's, in the answer, in the list and in the webhook", async () => {
    const { github, issue } = await withIssue();
    const bot = await asBot(github);
    const { data } = await bot.issues.createComment({ ...issue, body: 'Hello' });
    const { data: listed } = await bot.issues.listComments(issue);
    const user = { login: 'accession[bot]', type: 'Bot' };
    expect([data.user, listed[0]?.user]).toMatchObject([user, user]);
    expect(await sentEvents(github)).toEqual(['issues.opened', 'issue_comment.created']);
    expect(github.webhooks.deliveries[1]?.payload).toMatchObject({
      sender: user,
      issue: { number: issue.issue_number, comments: 1 },
    });
  });

  it('shows an edit in updated_at, and only an edit', async () => {
    const { github, issue } = await withIssue();
    const sam = as(github, 'sam');
    const { data: written } = await sam.issues.createComment({ ...issue, body: 'one' });
    const { data: other } = await sam.issues.createComment({ ...issue, body: 'two' });
    await sam.issues.updateComment({ ...LIST, comment_id: written.id, body: 'edited' });
    const { data: listed } = await sam.issues.listComments(issue);
    expect(listed.map((comment) => [comment.id, comment.updated_at > comment.created_at])).toEqual([
      [written.id, true],
      [other.id, false],
    ]);
    expect((await sentEvents(github)).at(-1)).toBe('issue_comment.edited');
    expect(github.webhooks.deliveries.at(-1)?.payload).toMatchObject({ changes: { body: { from: 'one' } } });
  });

  it('is edited and deleted by its author or a maintainer', async () => {
    const { github, issue } = await withIssue();
    const { data } = await as(github, 'sam').issues.createComment({ ...issue, body: 'mine' });
    const comment = { ...LIST, comment_id: data.id };
    await expect(as(github, 'rita').issues.updateComment({ ...comment, body: 'no' })).rejects.toMatchObject({
      status: 403,
    });
    await as(github, 'max').issues.deleteComment(comment);
    await expect(as(github, 'sam').issues.getComment(comment)).rejects.toMatchObject({ status: 404 });
    expect((await sentEvents(github)).at(-1)).toBe('issue_comment.deleted');
  });

  it('is listed in pages, oldest first', async () => {
    const { github, issue } = await withIssue();
    const sam = as(github, 'sam');
    for (let number = 1; number <= 5; number += 1) await sam.issues.createComment({ ...issue, body: `${number}` });
    const all = await sam.paginate(sam.issues.listComments, { ...issue, per_page: 2 });
    expect(all.map(({ body }) => body)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('takes reactions, one of a kind from each', async () => {
    const { github, issue } = await withIssue();
    const { data } = await as(github, 'sam').issues.createComment({ ...issue, body: '/accession retry' });
    const bot = await asBot(github);
    const reaction = { ...LIST, comment_id: data.id, content: 'eyes' as const };
    const first = await bot.reactions.createForIssueComment(reaction);
    const second = await bot.reactions.createForIssueComment(reaction);
    expect([first.status, second.status, second.data.id]).toEqual([201, 200, first.data.id]);
    const { data: listed } = await bot.reactions.listForIssueComment({ ...LIST, comment_id: data.id });
    expect(listed).toMatchObject([{ content: 'eyes', user: { login: 'accession[bot]' } }]);
    const { data: seen } = await bot.issues.getComment({ ...LIST, comment_id: data.id });
    expect(seen.reactions).toMatchObject({ total_count: 1, eyes: 1 });
    await bot.reactions.createForIssue({ ...issue, content: '+1' });
    expect((await bot.issues.get(issue)).data.reactions).toMatchObject({ '+1': 1 });
  });
});
