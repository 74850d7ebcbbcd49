import { describe, expect, it } from '@jest/globals';
import { LimitReached, PassingError } from '../../src/github/classify-failure.ts';
import { retryAfter } from '../../src/github/retry-after.ts';

const NOW = 1_700_000_000_000;
const answered = (status: number, message = ''): Error => Object.assign(new Error(message), { status });

describe('the time until the next try', () => {
  it.each<[string, unknown, number | null]>([
    ['a limit says when it ends', new LimitReached(NOW + 37_000), 37_000],
    ['a limit is over by now', new LimitReached(NOW - 37_000), 1000],
    ['a limit says nothing', answered(429), 60_000],
    ['somebody may have been faster', answered(422, 'Reference already exists'), 2000],
    ['something is not there yet', answered(404), 2000],
    ['GitHub has trouble', answered(502), 2000],
    ['an answer was spoilt', new PassingError('half'), 2000],
    ['permission is missing', answered(403, 'Resource not accessible by integration'), null],
    ['the token is no good', answered(401), null],
    ['the repository is empty', answered(409, 'Git Repository is empty.'), null],
    ['the repository has moved', answered(301), null],
    ['the fault is ours', new TypeError('x is not a function'), null],
  ])('where %s', (_, error, delay) => {
    expect(retryAfter(error, 1, NOW)).toBe(delay);
  });

  it('doubles, and comes to an end', () => {
    const delays = Array.from({ length: 9 }, (_, index) => retryAfter(answered(503), index + 1, NOW));
    expect(delays).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, null, null]);
  });

  it('of a limit never does', () => {
    expect(retryAfter(answered(429), 100, NOW)).toBe(60_000);
  });
});
