import type { Octokit } from '@octokit/rest';
import { guardResponses } from './guard-responses.ts';
import { type NotBefore, obeyLimits } from './not-before.ts';

/**
 * The version of GitHub's API that this was written for and is tested against; without it GitHub gives the one of its choice.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const API_VERSION = '2022-11-28';

/** The header that asks for it. */
export const VERSION_HEADER = { 'x-github-api-version': API_VERSION } as const;

/**
 * Gives an Octokit what every request to GitHub needs here: limits are obeyed, answers looked at before they are believed,
 * the version of the API pinned, and bodies written as JSON by JavaScript itself.
 *
 * @param notBefore of the installation that it acts for
 */
export function equipOctokit(github: Pick<Octokit, 'hook' | 'request'>, notBefore: NotBefore): void {
  guardResponses(github);
  obeyLimits(github, notBefore);
  github.hook.before('request', (options) => {
    options.headers = { ...options.headers, ...VERSION_HEADER };
    if (options.method === 'GET') return;
    // On Node 20 Octokit writes big integers by a search in the JSON, which breaks a text that ends in `"5n`.
    const { body } = github.request.endpoint(options);
    if (typeof body === 'object' && body !== null) options.data = JSON.stringify(body);
  });
}
