import { describe, expect, it } from '@jest/globals';
import { execute } from '../../src/github/execute.ts';
import type { PublishReview } from '../../src/plan/action.ts';
import { REVIEW_MARKER } from '../../src/plan/render-review.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const BOT = 'accession[bot]';
const REVIEWS = '/repos/olga/papers/pulls/12/reviews';
const publish: PublishReview = {
  kind: 'publish-review',
  pull: 12,
  commit: 'a'.repeat(40),
  body: `${REVIEW_MARKER}\n\nThank you!`,
  comments: [
    { path: 'README.md', first: 7, last: 9, body: 'Three lines' },
    { path: 'README.md', first: 11, last: 11, body: 'One line' },
  ],
};
const run = () => execute(octokit(), { ...PLACE, id: 'R_1' }, [publish]);

const preparing = () =>
  api().post(REVIEWS, {
    commit_id: publish.commit,
    body: publish.body,
    comments: [
      { path: 'README.md', start_line: 7, start_side: 'RIGHT', line: 9, side: 'RIGHT', body: 'Three lines' },
      { path: 'README.md', line: 11, side: 'RIGHT', body: 'One line' },
    ],
  });
const prepared = { id: 80, user: { login: BOT }, state: 'PENDING' };
const looking = () => api().get(`${REVIEWS}?per_page=100&page=1`);
const own = { id: 80, user: { login: BOT }, body: publish.body, state: 'PENDING' };
const publishing = () => api().post(`${REVIEWS}/80/events`, { body: publish.body, event: 'COMMENT' });
const discarding = () => api().delete(`${REVIEWS}/80`);
const onlyOne = errorBody('Unprocessable Entity', ['User can only have one pending review per pull request']);

describe('publishing a review', () => {
  it('is preparing it, looking whether it is the only one, and publishing it as a comment', async () => {
    preparing().reply(200, prepared);
    looking().reply(200, [
      { id: 70, user: { login: 'max' }, body: publish.body, state: 'COMMENTED' },
      { id: 71, user: null, body: null, state: 'COMMENTED' },
      own,
    ]);
    publishing().reply(200, { ...prepared, state: 'COMMENTED' });
    expect(await run()).toBe('done');
  });

  it('is taking it away again where another one was published meanwhile', async () => {
    preparing().reply(200, prepared);
    looking().reply(200, [{ ...own, id: 79, state: 'COMMENTED' }, own]);
    discarding().reply(200, prepared);
    expect(await run()).toBe('done');
  });

  it('is overtaken where another run has one pending', async () => {
    preparing().reply(422, onlyOne);
    expect(await run()).toBe('overtaken');
  });

  it.each([404, 422])('is overtaken where another run took it away (%i)', async (status) => {
    preparing().reply(200, prepared);
    looking().reply(200, [own]);
    publishing().reply(status, errorBody('Not Found'));
    expect(await run()).toBe('overtaken');
  });

  it.each([
    [403, 'Resource not accessible by integration', true],
    [422, 'Pull request review thread line must be part of the diff', false],
  ])('is refused: %i', async (status, message, isFinal) => {
    preparing().reply(status, errorBody(message));
    expect(await run()).toMatchObject({ error: { status }, isFinal });
  });
});

describe('discarding a review', () => {
  it.each([
    ['that is there', 200, 'done'],
    ['that is gone', 404, 'done'],
    ['that was published in between', 422, 'overtaken'],
  ])('%s', async (_, status, outcome) => {
    discarding().reply(status, status === 200 ? prepared : errorBody('No'));
    const discard = { kind: 'discard-review', pull: 12, review: 80 } as const;
    expect(await execute(octokit(), { ...PLACE, id: 'R_1' }, [discard])).toBe(outcome);
  });

  it('fails where GitHub does', async () => {
    discarding().reply(502, errorBody('Bad Gateway'));
    const discard = { kind: 'discard-review', pull: 12, review: 80 } as const;
    await expect(execute(octokit(), { ...PLACE, id: 'R_1' }, [discard])).rejects.toMatchObject({ status: 502 });
  });
});
