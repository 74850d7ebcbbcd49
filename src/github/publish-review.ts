import * as z from 'zod';
import type { DiscardReview, PublishReview } from '../plan/action.ts';
import { isReviewed } from '../plan/offer-review.ts';
import { type GitHub, type RepositoryName, statusOf } from './github.ts';
import type { Step } from './progress.ts';
import { readReviews } from './read-reviews.ts';

const reviewShape = z.object({ id: z.number(), user: z.object({ login: z.string() }).nullish() });

/**
 * Prepares a review, looks whether another one was published meanwhile, and publishes it: an account has at most one pending
 * review of a pull request, so whoever holds it is alone with that question.
 *
 * @throws what Octokit throws
 * @see https://docs.github.com/en/rest/pulls/reviews
 */
export async function publishReview(
  github: GitHub,
  name: RepositoryName,
  { pull, commit, body, comments }: PublishReview,
): Promise<Step> {
  const at = { ...name, pull_number: pull };
  let isPrepared = false;
  try {
    const { data } = await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...at,
      commit_id: commit,
      body,
      comments: comments.map(({ path, first, last, body: text }) => ({
        path,
        ...(first < last && { start_line: first, start_side: 'RIGHT' }),
        line: last,
        side: 'RIGHT',
        body: text,
      })),
    });
    const { id, user } = reviewShape.parse(data);
    isPrepared = true;
    const others = (await readReviews(github, name, pull, user?.login ?? '')).filter((review) => review.id !== id);
    if (isReviewed({ reviews: others }))
      return await discardReview(github, name, { kind: 'discard-review', pull, review: id });
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events';
    await github.request(route, { ...at, review_id: id, body, event: 'COMMENT' });
    return 'done';
  } catch (error) {
    // Another run took this one away, or has one pending itself.
    if (statusOf(error) === 404 || (isPrepared && statusOf(error) === 422)) return 'overtaken';
    if (error instanceof Error && /one pending review/.test(error.message)) return 'overtaken';
    throw error;
  }
}

/**
 * Takes a pending review away.
 *
 * @throws what Octokit throws
 */
export async function discardReview(
  github: GitHub,
  name: RepositoryName,
  { pull, review }: DiscardReview,
): Promise<Step> {
  try {
    const route = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
    await github.request(route, { ...name, pull_number: pull, review_id: review });
    return 'done';
  } catch (error) {
    if (statusOf(error) === 404) return 'done';
    // Published in between: it stays.
    if (statusOf(error) === 422) return 'overtaken';
    throw error;
  }
}
