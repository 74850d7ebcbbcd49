import type { Octokit } from '@octokit/rest';
import QuickLRU from 'quick-lru';
import { statusOf } from './github.ts';

/** Answers that are kept: those in use. */
const MOST_KEPT = 300;

/**
 * Lets every read ask with the ETag of the last answer to the same question. An unchanged one comes back as 304, without
 * a body and without counting against the rate limit; the answer that is kept stands for it. Nothing is ever answered
 * without asking.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export function readConditionally(github: Pick<Octokit, 'hook' | 'request'>): void {
  github.hook.wrap('request', askConditionally(github.request.endpoint));
}

function askConditionally<Options extends Asking, Answer extends Answered>(
  endpoint: (options: NoInfer<Options>) => { readonly url: string; readonly headers: { readonly accept?: string } },
) {
  const kept = new QuickLRU<string, Answer>({ maxSize: MOST_KEPT });
  return async (request: (options: Options) => Answer | Promise<Answer>, options: Options): Promise<Answer> => {
    if (options.method !== 'GET') return request(options);
    const { url, headers } = endpoint(options);
    const question = `${headers.accept} ${url}`;
    const known = kept.get(question);
    // Hooks beneath this one see the options themselves, not what it would pass on.
    if (known) options.headers['if-none-match'] = known.headers.etag;
    try {
      const answer = await request(options);
      if (answer.headers.etag) kept.set(question, answer);
      return answer;
    } catch (error) {
      if (known && statusOf(error) === 304) return known;
      throw error;
    }
  };
}

interface Asking {
  readonly method: string;
  readonly headers: Record<string, string | number | undefined>;
}

interface Answered {
  readonly headers: { readonly etag?: string };
}
