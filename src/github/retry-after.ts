import { classifyFailure } from './classify-failure.ts';

const SECOND = 1000;
/** Attempts of one reconcile; with the delays below the last one comes after about four minutes. */
const MOST_ATTEMPTS = 8;
const LONGEST_DELAY = 30 * 60 * SECOND;
/** GitHub's advice where a limit does not say when it ends. */
const LIMIT_DELAY = 60 * SECOND;

/**
 * Milliseconds until failed work may be tried again, `null` where trying again cannot help.
 *
 * A limit is waited for however often it is met: the end that GitHub names, or else a minute, after which the installation's
 * {@link NotBefore} may say more. What passes, and what may have been a race, is tried again after two seconds, then four,
 * and so on. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @param attempt counts from 1
 * @param now milliseconds since the epoch
 */
export function retryAfter(error: unknown, attempt: number, now: number): number | null {
  const failure = classifyFailure(error, now);
  switch (failure.kind) {
    case 'limit':
      return Math.max((failure.until ?? now + LIMIT_DELAY) - now, SECOND);
    case 'race':
    case 'passing':
      return attempt < MOST_ATTEMPTS ? Math.min(2 ** attempt * SECOND, LONGEST_DELAY) : null;
    case 'refusal':
    case 'dead-token':
    case 'bug':
      return null;
  }
}
