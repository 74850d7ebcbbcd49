import { describe, expect, it } from '@jest/globals';
import { api, errorBody, octokit, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const JSON_TYPE = 'application/json; charset=utf-8';
const ask = (headers?: Record<string, string>) => octokit().request('GET /x', { ...(headers && { headers }) });

describe('a response', () => {
  it.each([
    ['breaks off', '{"number": 7, "tit', JSON_TYPE],
    ['is empty', '', JSON_TYPE],
    ['is a page', '<html>', JSON_TYPE],
  ])('that is labelled JSON and %s is an error', async (_, body, type) => {
    api().get('/x').reply(200, body, { 'content-type': type });
    await expect(ask()).rejects.toThrow(/x is labelled JSON and is none/);
  });

  it.each([
    ['JSON', '{"a":1}', JSON_TYPE, { a: 1 }],
    ['text', 'diff --git', 'text/plain', 'diff --git'],
    ['raw content', '# List', 'application/vnd.github.raw+json; charset=utf-8', '# List'],
  ])('that is %s is passed on', async (_, body, type, data) => {
    api().get('/x').reply(200, body, { 'content-type': type });
    expect((await ask()).data).toEqual(data);
  });

  it('without content is passed on', async () => {
    api().get('/x').reply(204);
    expect((await ask()).status).toBe(204);
  });

  it.each([301, 302, 307, 308])('that sends elsewhere is an error with its status: %i', async (status) => {
    api().get('/x').reply(status, errorBody('Moved Permanently'), { location: 'https://api.github.com/y' });
    await expect(ask()).rejects.toMatchObject({ status });
  });
});
