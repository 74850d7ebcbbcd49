import { describe, expect, it } from '@jest/globals';
import { readBlame } from '../../src/github/read-blame.ts';
import { api, errorBody, octokit, PLACE, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const QUESTION = { commit: 'a'.repeat(40), path: 'papers/my list.md' };
const RANGES = [
  { startingLine: 1, endingLine: 2, commit: { oid: 'b'.repeat(40), committedDate: '2024-01-01T00:00:00Z' } },
  { startingLine: 3, endingLine: 3, commit: { oid: 'c'.repeat(40), committedDate: '2024-02-01T00:00:00Z' } },
];
const answer = (object: unknown) => ({ data: { repository: { object } } });
const query = () => api().post('/graphql');

const read = () => readBlame(octokit(), PLACE, QUESTION);

describe('the history of a list’s lines', () => {
  it('is what GitHub says of the file at the commit, in one query', async () => {
    api()
      .post('/graphql', ({ variables }) => {
        expect(variables).toEqual({ ...PLACE, ...QUESTION });
        return true;
      })
      .reply(200, answer({ blame: { ranges: RANGES } }));
    expect(await read()).toEqual(RANGES);
  });

  const error = { type: 'NOT_FOUND', path: ['repository', 'object', 'blame'], message: 'Could not resolve file.' };
  it.each<[string, number, unknown]>([
    ['it fails', 502, errorBody('Something went wrong')],
    ['it may not be read', 403, errorBody('Resource not accessible by integration')],
    ['the query has errors', 200, { data: null, errors: [error] }],
    ['the query has errors beside an answer', 200, { ...answer({ blame: { ranges: RANGES } }), errors: [error] }],
    ['there is no such commit', 200, answer(null)],
    ['there is no such repository', 200, { data: { repository: null } }],
    ['it is none of a commit', 200, answer({})],
    ['a range is left out', 200, answer({ blame: { ranges: [RANGES[0], null] } })],
    ['a range lacks its commit', 200, answer({ blame: { ranges: [{ ...RANGES[0], commit: null }] } })],
    ['it is no JSON', 200, '<html>'],
  ])('is none where %s', async (_, status, body) => {
    query().reply(status, body as Record<string, unknown>, { 'content-type': 'application/json' });
    expect(await read()).toEqual([]);
  });

  it('is none where the connection breaks', async () => {
    query().replyWithError('socket hang up');
    expect(await read()).toEqual([]);
  });

  it('is none where GitHub does not answer in time, and is not waited for any longer', async () => {
    let signal: AbortSignal | undefined;
    const graphql = (_: string, { request }: { request: { signal: AbortSignal } }) => {
      signal = request.signal;
      return new Promise(() => {});
    };
    expect(await readBlame({ graphql } as never, PLACE, QUESTION, 1)).toEqual([]);
    expect(signal?.aborted).toBe(true);
  });

  it.each<[number, Record<string, string>]>([
    [429, {}],
    [403, { 'retry-after': '60' }],
    [403, { 'x-ratelimit-remaining': '0' }],
  ])('is waited for like anything else where a limit is reached: %i %j', async (status, headers) => {
    query().reply(status, errorBody('You have exceeded a secondary rate limit.'), headers);
    await expect(read()).rejects.toMatchObject({ status });
  });
});
