import { afterAll, afterEach, beforeEach, expect } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { guardResponses } from '../../src/github/guard-responses.ts';

const API = 'https://api.github.com';

/** The repository that tests of requests talk about. */
export const PLACE = { owner: 'olga', repo: 'papers' };

/**
 * GitHub as a script: every request must be expected, in any order, and every expected one must come. Nothing goes out.
 *
 * Call it at the top of a test file; it works for all tests of the file.
 */
export function scriptGitHub(): void {
  beforeEach(() => {
    nock.disableNetConnect();
  });
  afterEach(() => {
    const missing = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    expect(missing).toEqual([]);
  });
  // Nock changes node:http itself, which the next test file in this process shares.
  afterAll(() => {
    nock.restore();
  });
}

/** Where expected requests are written down. */
export function api(): nock.Scope {
  return nock(API);
}

/** An Octokit as the server has it: no retries, redirects not followed, answers looked at before they are believed. */
export function octokit(): Octokit {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const github = new Octokit({ baseUrl: API, request: { redirect: 'manual' }, log });
  guardResponses(github);
  return github;
}

/** What GitHub answers where something is wrong, in its own words. */
export function errorBody(message: string, errors?: readonly unknown[]): Record<string, unknown> {
  return { message, ...(errors && { errors }), documentation_url: 'https://docs.github.com/rest', status: '' };
}
