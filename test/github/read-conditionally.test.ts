import { describe, expect, it } from '@jest/globals';
import { readConditionally } from '../../src/github/read-conditionally.ts';
import { api, errorBody, octokit, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

function reader() {
  const github = octokit();
  readConditionally(github);
  return (page = 1) => github.request('GET /x', { page });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const first = (page = 1) => api().get('/x').query({ page });
const again = (page = 1) => first(page).matchHeader('if-none-match', '"a"');

describe('a read that was made before', () => {
  it('asks with the ETag it was given, and an unchanged answer stands', async () => {
    const read = reader();
    first().reply(200, { a: 1 }, { etag: '"a"', ...JSON_TYPE });
    await read();
    again().times(2).reply(304);
    expect(await read()).toMatchObject({ status: 200, data: { a: 1 } });
    expect(await read()).toMatchObject({ status: 200, data: { a: 1 } });
  });

  it('takes a changed answer', async () => {
    const read = reader();
    first().reply(200, { a: 1 }, { etag: '"a"', ...JSON_TYPE });
    await read();
    again().reply(200, { a: 2 }, { etag: '"b"', ...JSON_TYPE });
    expect((await read()).data).toEqual({ a: 2 });
    first().matchHeader('if-none-match', '"b"').reply(304);
    expect((await read()).data).toEqual({ a: 2 });
  });

  it('is not taken for another question', async () => {
    const read = reader();
    first().reply(200, { a: 1 }, { etag: '"a"', ...JSON_TYPE });
    await read();
    const withoutTag = first(2).matchHeader('if-none-match', (value) => value === undefined);
    withoutTag.reply(200, { a: 2 }, { etag: '"b"', ...JSON_TYPE });
    expect((await read(2)).data).toEqual({ a: 2 });
  });

  it('does not hide an error', async () => {
    const read = reader();
    first().reply(200, { a: 1 }, { etag: '"a"', ...JSON_TYPE });
    await read();
    again().reply(404, errorBody('Not Found'));
    await expect(read()).rejects.toMatchObject({ status: 404 });
  });

  it('keeps nothing of a spoilt answer', async () => {
    const read = reader();
    first().reply(200, '{"a": 1', { etag: '"a"', ...JSON_TYPE });
    await expect(read()).rejects.toThrow(/labelled JSON/);
    const withoutTag = first().matchHeader('if-none-match', (value) => value === undefined);
    withoutTag.reply(200, { a: 1 }, { etag: '"a"', ...JSON_TYPE });
    expect((await read()).data).toEqual({ a: 1 });
  });
});

describe('a write', () => {
  it('carries no ETag', async () => {
    const github = octokit();
    readConditionally(github);
    api()
      .get('/x')
      .reply(200, {}, { etag: '"a"', ...JSON_TYPE });
    await github.request('GET /x');
    api()
      .post('/x')
      .matchHeader('if-none-match', (value) => value === undefined)
      .reply(201, {});
    expect((await github.request('POST /x')).status).toBe(201);
  });
});
