import { describe, expect, it } from '@jest/globals';
import { classifyFailure, type Failure, LimitReached, PassingError } from '../../src/github/classify-failure.ts';
import { api, errorBody, octokit, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const NOW = 1_700_000_000_000;
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID ABCD:1234.';
const PRIMARY = 'API rate limit exceeded for installation ID 1.';
const LEFT = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': String(NOW / 1000 + 1800) };
const USED_UP = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) };
const RULES = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n';

/** The error that Octokit makes of an answer. */
async function errorOf(
  status: number,
  message: string,
  headers: Record<string, string> = {},
  errors?: readonly unknown[],
): Promise<unknown> {
  api().get('/x').reply(status, errorBody(message, errors), headers);
  return octokit()
    .request('GET /x')
    .catch((error: unknown) => error);
}

/** The error that it makes of an answer of GraphQL's, which is 200 whatever happened. */
async function graphqlErrorOf(errors: readonly object[], headers: Record<string, string> = {}): Promise<unknown> {
  api().post('/graphql').reply(200, { data: null, errors }, headers);
  return octokit()
    .graphql('query { viewer { login } }')
    .catch((error: unknown) => error);
}

const limit = (until: number | null): Failure => ({ kind: 'limit', until });

describe('an answer of REST’s', () => {
  it.each<[string, number, string, Record<string, string>, Failure]>([
    ['a secondary limit that says how long', 403, SECONDARY, { 'retry-after': '37' }, limit(NOW + 37_000)],
    ['a secondary limit without a header', 403, SECONDARY, LEFT, limit(null)],
    ['the same in its older words', 403, 'You have triggered an abuse detection mechanism.', LEFT, limit(null)],
    ['too many requests that say how long', 429, SECONDARY, { 'retry-after': '5' }, limit(NOW + 5000)],
    ['too many requests without a word', 429, 'Too many requests', {}, limit(null)],
    ['the limit of the hour', 403, PRIMARY, USED_UP, limit(NOW + 90_000)],
    ['the limit of the hour without its headers', 403, PRIMARY, {}, limit(null)],
    ['a limit that is over by now', 429, PRIMARY, { ...USED_UP, 'x-ratelimit-reset': '1' }, limit(NOW + 1000)],
    ['a token that is no good', 401, 'Bad credentials', {}, { kind: 'dead-token' }],
    ['what is not there, or not yet', 404, 'Not Found', {}, { kind: 'race' }],
    ['something in the way', 409, 'Conflict', {}, { kind: 'race' }],
    ['a reference that exists', 422, 'Reference already exists', {}, { kind: 'race' }],
    ['GitHub in trouble', 502, 'Bad Gateway', {}, { kind: 'passing' }],
    ['GitHub away', 503, 'Service unavailable', {}, { kind: 'passing' }],
    ['a request that GitHub cannot read', 400, 'Problems parsing JSON', {}, { kind: 'bug' }],
  ])('tells %s', async (_, status, message, headers, failure) => {
    expect(classifyFailure(await errorOf(status, message, headers), NOW)).toEqual(failure);
  });

  it.each<[string, number, string, string]>([
    ['permission', 403, 'Resource not accessible by integration', 'a permission that is missing'],
    ['permission', 403, 'This installation has been suspended', 'a suspended installation'],
    ['rules', 422, RULES, 'a ruleset'],
    ['rules', 409, RULES, 'a ruleset by its other status'],
    ['rules', 403, 'Protected branch update failed for refs/heads/accession/issue-1.', 'a protected branch'],
    ['workflow-permission', 403, 'GitHub Actions is not permitted to create or approve pull requests.', 'a setting'],
    ['archived', 403, 'Repository was archived so is read-only.', 'an archived repository'],
    ['locked', 403, 'Unable to create comment because issue is locked.', 'a lock'],
    ['disabled', 410, 'Issues are disabled for this repo', 'issues that are switched off'],
    ['other', 409, 'Git Repository is empty.', 'an empty repository'],
    ['other', 451, 'Repository access blocked', 'a repository that is blocked'],
  ])('tells a refusal: %s (%i, %s)', async (cause, status, message) => {
    expect(classifyFailure(await errorOf(status, message, LEFT), NOW)).toEqual({
      kind: 'refusal',
      cause,
      reason: message,
    });
  });

  it('tells a repository that has moved', async () => {
    api().get('/x').reply(301, {}, { location: '/y' });
    const error = await octokit()
      .request('GET /x')
      .catch((one: unknown) => one);
    expect(classifyFailure(error, NOW)).toMatchObject({
      kind: 'refusal',
      reason: expect.stringContaining('has moved'),
    });
  });

  it('tells a limit that hides in a validation', async () => {
    const errors = [{ resource: 'Issue', code: 'custom', field: 'base', message: 'was submitted too quickly' }];
    expect(classifyFailure(await errorOf(422, 'Validation Failed', LEFT, errors), NOW)).toEqual(limit(null));
  });

  it('takes no words of a stranger for those of a limit', async () => {
    const error = await errorOf(404, 'Not Found: “API rate limit exceeded”');
    expect(classifyFailure(error, NOW)).toEqual({ kind: 'race' });
  });
});

describe('an answer of GraphQL’s', () => {
  it.each<[string, object, Record<string, string>, Failure]>([
    ['its limit, until the reset', { type: 'RATE_LIMITED', message: PRIMARY }, USED_UP, limit(NOW + 90_000)],
    ['its limit without headers', { type: 'RATE_LIMITED', message: PRIMARY }, {}, limit(null)],
    ['a limit by its words alone', { message: SECONDARY }, LEFT, limit(null)],
    ['a swap that failed', { type: 'UNPROCESSABLE', message: 'Reference cannot be updated' }, {}, { kind: 'race' }],
    ['what is not there', { type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }, {}, { kind: 'race' }],
    ['trouble', { message: 'Something went wrong while executing your query.' }, {}, { kind: 'passing' }],
    [
      'a permission',
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
      {},
      { kind: 'refusal', cause: 'permission', reason: 'Resource not accessible by integration' },
    ],
    ['a ruleset', { type: 'UNPROCESSABLE', message: RULES }, {}, { kind: 'refusal', cause: 'rules', reason: RULES }],
  ])('tells %s', async (_, error, headers, failure) => {
    expect(classifyFailure(await graphqlErrorOf([error], headers), NOW)).toEqual(failure);
  });

  it('tells its limit also as Octokit’s throttling passes it on', () => {
    const data = { errors: [{ type: 'RATE_LIMITED', message: PRIMARY }] };
    const error = Object.assign(new Error('GraphQL Rate Limit Exceeded'), {
      response: { data, headers: USED_UP },
      data,
    });
    expect(classifyFailure(error, NOW)).toEqual(limit(NOW + 90_000));
  });
});

describe('what is no answer', () => {
  it('passes where a connection broke', async () => {
    api()
      .get('/x')
      .replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    const error = await octokit()
      .request('GET /x')
      .catch((one: unknown) => one);
    expect(classifyFailure(error, NOW)).toEqual({ kind: 'passing' });
  });

  it('passes where a body was spoilt', async () => {
    api().get('/x').reply(200, '{"half', { 'content-type': 'application/json' });
    const error = await octokit()
      .request('GET /x')
      .catch((one: unknown) => one);
    expect(classifyFailure(error, NOW)).toEqual({ kind: 'passing' });
  });

  it.each<[string, unknown, Failure]>([
    ['work that was overtaken too often passes', new PassingError('Overtaken'), { kind: 'passing' }],
    ['a request that was not sent waits', new LimitReached(NOW + 7), limit(NOW + 7)],
    [
      'so it does as Octokit passes it on',
      Object.assign(new Error('x', { cause: new LimitReached(NOW + 7) }), { status: 500 }),
      limit(NOW + 7),
    ],
    ['an error without a status is ours', new TypeError('x is not a function'), { kind: 'bug' }],
    ['so is an odd status', Object.assign(new Error('x'), { status: 'five' }), { kind: 'bug' }],
    ['so is a text', 'oops', { kind: 'bug' }],
    ['so is nothing', undefined, { kind: 'bug' }],
  ])('%s', (_, error, failure) => {
    expect(classifyFailure(error, NOW)).toEqual(failure);
  });
});
