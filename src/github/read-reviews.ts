import * as z from 'zod';
import type { OwnReview } from '../plan/offer-review.ts';
import type { GitHub, RepositoryName } from './github.ts';

const reviewsShape = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    state: z.string(),
    user: z.object({ login: z.string() }).nullish(),
  }),
);

const PAGE = 100;

/** Reads the reviews of a pull request that an account has made; GitHub shows it its own pending one too. */
export async function readReviews(
  github: GitHub,
  name: RepositoryName,
  pull: number,
  login: string,
): Promise<OwnReview[]> {
  const reviews: OwnReview[] = [];
  for (let page = 1; ; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const { data } = await github.request(route, { ...name, pull_number: pull, per_page: PAGE, page });
    const read = reviewsShape.parse(data);
    for (const { id, body, state, user } of read)
      if (user?.login === login) reviews.push({ id, body: body ?? '', isPending: state === 'PENDING' });
    if (read.length < PAGE) return reviews;
  }
}
