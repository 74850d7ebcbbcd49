import type { Octokit } from '@octokit/rest';
import { LimitReached, PassingError } from '../../github/classify-failure.ts';
import { statusOf } from '../../github/github.ts';
import type { Metrics, Sender } from './metrics.ts';

/** Who hears of requests and of limits. */
export type Watch = Pick<Metrics, 'requested' | 'limited'>;

/** Tells of every request that an Octokit sends, once it is answered or is not. */
export function watchRequests(github: Pick<Octokit, 'hook'>, as: Sender, { requested }: Watch): void {
  github.hook.after('request', ({ status }, { method }) => requested(as, method, status));
  github.hook.error('request', (error, { method }) => {
    // Those were not sent.
    const isSent = !(error instanceof LimitReached || error instanceof PassingError);
    if (isSent) requested(as, method, isAnswered(error) ? (statusOf(error) ?? null) : null);
    throw error;
  });
}

/** Octokit gives 500 also to a request that nobody answered. */
function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}
