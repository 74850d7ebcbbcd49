import { describe, expect, it } from '@jest/globals';
import { retryAfter } from '../../src/github/retry-after.ts';
import { api, errorBody, octokit, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const NOW = 1_700_000_000_000;
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID ABCD:1234.';

/** The error that Octokit makes of an answer. */
async function errorOf(status: number, message: string, headers: Record<string, string> = {}): Promise<unknown> {
  api().get('/x').reply(status, errorBody(message), headers);
  return octokit()
    .request('GET /x')
    .catch((error: unknown) => error);
}

describe('the time until the next try', () => {
  it.each<[string, number, string, Record<string, string>, number | null]>([
    ['a secondary limit says how long', 403, SECONDARY, { 'retry-after': '37' }, 37_000],
    ['too many requests say how long', 429, SECONDARY, { 'retry-after': '5' }, 5000],
    ['too many requests without a word', 429, SECONDARY, {}, 60_000],
    [
      'the limit of the hour is reached',
      403,
      'API rate limit exceeded for installation ID 1.',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) },
      90_000,
    ],
    [
      'the limit was reached, and is over by now',
      403,
      'API rate limit exceeded for installation ID 1.',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 90) },
      1000,
    ],
    ['permission is missing', 403, 'Resource not accessible by integration', {}, null],
    ['the token is no good', 401, 'Bad credentials', {}, null],
    ['the repository is blocked', 451, 'Repository access blocked', {}, null],
    ['the installation is being set up', 404, 'Not Found', {}, 2000],
    ['something is in the way', 409, 'Git Repository is empty.', {}, 2000],
    ['what was written is not seen yet', 422, 'Validation Failed', {}, 2000],
    ['GitHub has trouble', 502, 'Bad Gateway', {}, 2000],
    ['GitHub is away', 503, 'Service unavailable', {}, 2000],
  ])('where %s', async (_, status, message, headers, delay) => {
    expect(retryAfter(await errorOf(status, message, headers), 1, NOW)).toBe(delay);
  });

  it('doubles, and comes to an end', () => {
    const delays = Array.from({ length: 9 }, (_, index) => retryAfter(new Error('socket hang up'), index + 1, NOW));
    expect(delays).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, null, null]);
  });

  it.each([
    ['a text', 'oops'],
    ['nothing', undefined],
    ['an error with an odd status', Object.assign(new Error('x'), { status: 'five' })],
  ])('is found for %s too', (_, error) => {
    expect(retryAfter(error, 1, NOW)).toBe(2000);
  });
});
