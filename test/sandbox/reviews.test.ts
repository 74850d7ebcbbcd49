import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

describe('a review', () => {
  it('approves the head that was seen, and can be dismissed', async () => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\n`);
    const seen = github.git.resolve('first');
    const { data } = await as(github, 'olga').pulls.createReview({ ...LIST, pull_number, event: 'APPROVE' });
    await github.git.push({ as: 'max', branch: 'first', files: { 'README.md': `${README}other\n` } });
    const bot = await asBot(github);
    const { data: listed } = await bot.pulls.listReviews({ ...LIST, pull_number });
    expect(listed).toMatchObject([{ state: 'APPROVED', user: { login: 'olga' }, commit_id: seen }]);
    await bot.pulls.dismissReview({ ...LIST, pull_number, review_id: data.id, message: 'It has changed since.' });
    expect((await bot.pulls.listReviews({ ...LIST, pull_number })).data).toMatchObject([{ state: 'DISMISSED' }]);
    const events = (await sentEvents(github)).filter((event) => event.startsWith('pull_request_review'));
    expect(events).toEqual(['pull_request_review.submitted', 'pull_request_review.dismissed']);
  });

  it("is not for one's own pull request", async () => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\n`);
    const approving = as(github, 'max').pulls.createReview({ ...LIST, pull_number, event: 'APPROVE' });
    await expect(approving).rejects.toMatchObject({ status: 422 });
  });
});

describe('a pending review', () => {
  it('is seen by nobody else, and one is all that an account has', async () => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\n`);
    const bot = await asBot(github);
    const { data } = await bot.pulls.createReview({ ...LIST, pull_number, body: 'Soon' });
    expect(data).toMatchObject({ state: 'PENDING' });
    expect(data).not.toHaveProperty('submitted_at');
    const lists = [bot, as(github, 'max')].map((who) => who.pulls.listReviews({ ...LIST, pull_number }));
    expect((await Promise.all(lists)).map((list) => list.data.length)).toEqual([1, 0]);
    for (const event of [undefined, 'COMMENT'] as const) {
      const second = bot.pulls.createReview({ ...LIST, pull_number, body: 'Now', ...(event && { event }) });
      await expect(second).rejects.toThrow('User can only have one pending review per pull request');
    }
  });

  it('is published, or taken away, by who wrote it, and only once', async () => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\n`);
    const bot = await asBot(github);
    const pend = async () => (await bot.pulls.createReview({ ...LIST, pull_number, body: 'Soon' })).data.id;
    const gone = { ...LIST, pull_number, review_id: await pend() };
    await expect(as(github, 'max').pulls.deletePendingReview(gone)).rejects.toMatchObject({ status: 404 });
    await bot.pulls.deletePendingReview(gone);
    await expect(bot.pulls.submitReview({ ...gone, event: 'COMMENT' })).rejects.toMatchObject({ status: 404 });
    const kept = { ...LIST, pull_number, review_id: await pend() };
    expect(kept.review_id).not.toBe(gone.review_id);
    await bot.pulls.submitReview({ ...kept, event: 'COMMENT', body: 'Now' });
    await expect(bot.pulls.submitReview({ ...kept, event: 'COMMENT' })).rejects.toMatchObject({ status: 422 });
    await expect(bot.pulls.deletePendingReview(kept)).rejects.toMatchObject({ status: 422 });
    const { data } = await as(github, 'max').pulls.listReviews({ ...LIST, pull_number });
    expect(data).toMatchObject([{ id: kept.review_id, state: 'COMMENTED', body: 'Now' }]);
    expect((await sentEvents(github)).filter((event) => event.startsWith('pull_request_review'))).toHaveLength(1);
  });
});

describe('review comments', () => {
  const comment = { path: 'README.md', side: 'RIGHT', body: 'Hm.' };

  it('stand on lines that the diff shows, once the review is published', async () => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\nand more\n`);
    const bot = await asBot(github);
    const comments = [
      { ...comment, start_line: 11, start_side: 'RIGHT', line: 12 },
      { ...comment, line: 10 },
    ];
    const { data } = await bot.pulls.createReview({ ...LIST, pull_number, comments });
    const listed = () => bot.pulls.listReviewComments({ ...LIST, pull_number });
    expect((await listed()).data).toEqual([]);
    await bot.pulls.submitReview({ ...LIST, pull_number, review_id: data.id, event: 'COMMENT', body: 'So.' });
    expect((await listed()).data).toMatchObject([
      { start_line: 11, line: 12, pull_request_review_id: data.id },
      { start_line: null, line: 10 },
    ]);
  });

  it.each([
    ['a line that the diff does not show', { line: 2 }],
    ['lines of which it shows only the last', { start_line: 2, line: 11 }],
    ['another file', { path: 'NEWS.md', line: 11 }],
    ['the old side', { side: 'LEFT', line: 11 }],
  ])('are refused on %s, and the whole review with them', async (_, place) => {
    const github = await openGitHub();
    const pull_number = await openPull(github, 'first', `${README}more\n`);
    const bot = await asBot(github);
    const creating = bot.pulls.createReview({ ...LIST, pull_number, comments: [{ ...comment, ...place }] });
    await expect(creating).rejects.toMatchObject({ status: 422 });
    expect((await bot.pulls.listReviews({ ...LIST, pull_number })).data).toEqual([]);
  });
});
