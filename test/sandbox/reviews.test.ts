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
