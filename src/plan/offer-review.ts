import type { Language } from '../knowledge/language.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { boundBody } from './bound-body.ts';
import type { Remark } from './remark.ts';
import { REVIEW_MARKER, renderRemark, renderReview } from './render-review.ts';

/** What a review may look at of the pull request that it is for. */
export interface ReviewedPull {
  readonly number: number;
  /** Head of the pull request when it was read. */
  readonly head: string;
  /** Reviews of the bot's account, published or not. */
  readonly reviews: readonly OwnReview[];
}

export interface OwnReview {
  readonly id: number;
  readonly body: string;
  /** Prepared and not published: nobody else sees it. */
  readonly isPending: boolean;
}

/** More than this nobody reads. */
const MOST_REMARKS = 10;

/** Whether a pull request needs no further look: its one review is there, or the account is writing another one by hand. */
export function isReviewed({ reviews }: Pick<ReviewedPull, 'reviews'>): boolean {
  return reviews.some(({ body, isPending }) => body.startsWith(REVIEW_MARKER) !== isPending);
}

/**
 * What to do about a pull request that somebody made by hand: one review with everything that is to be said, or nothing.
 * One that an earlier run prepared and did not come to publish is made anew.
 */
export function offerReview(pull: ReviewedPull, remarks: readonly Remark[], language: Language): Plan {
  if (isReviewed(pull)) return [];
  const { number, head, reviews } = pull;
  const inOrder = (a: Remark, b: Remark): number => (a.path === b.path ? a.first - b.first : a.path < b.path ? -1 : 1);
  const kept = [...remarks].sort(inOrder).slice(0, MOST_REMARKS);
  const discards = reviews
    .filter(({ isPending }) => isPending)
    .map(({ id }) => ({ kind: 'discard-review' as const, pull: number, review: id }));
  if (kept.length === 0) return discards;
  const comments = kept.map((remark) => ({
    path: remark.path,
    first: remark.first,
    last: remark.last,
    body: boundBody(renderRemark(remark)),
  }));
  const body = renderReview(textsOf(language), kept, remarks.length - kept.length);
  return [...discards, { kind: 'publish-review', pull: number, commit: head, body, comments }];
}
