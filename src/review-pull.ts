import type { Config } from './config/config.ts';
import { draftReview, type PatchedFile } from './draft-review.ts';
import type { Plan } from './plan/action.ts';
import { offerReview, type ReviewedPull } from './plan/offer-review.ts';

/** A pull request that a person made by hand, as it was read. */
export interface ObservedReview extends ReviewedPull {
  /** The lists that the pull request changes. */
  readonly files: readonly PatchedFile[];
}

/** The story of a pull request that somebody made by hand: what to do on GitHub so that it has the one review it gets. */
export function reviewPull({ files, ...pull }: ObservedReview, config: Config): Plan {
  if (!config.review) return [];
  return offerReview(
    pull,
    files.flatMap((file) => draftReview(file, config)),
    config.language,
  );
}
