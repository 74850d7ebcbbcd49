import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { equipOctokit } from '../../github/equip-octokit.ts';
import { NotBefore } from '../../github/not-before.ts';
import { createTimedFetch, isLocal } from '../timed-fetch.ts';

/** The Octokit of a workflow run: one lane of writes, spaced out as GitHub asks for; no retries of its own. */
export function createActionOctokit(apiUrl: string, token: string): Octokit {
  const octokit = new (Octokit.plugin(throttling))({
    baseUrl: apiUrl,
    auth: token,
    userAgent: 'accession-action',
    request: { fetch: createTimedFetch(), redirect: 'manual' },
    throttle: { enabled: !isLocal(apiUrl), onRateLimit: () => false, onSecondaryRateLimit: () => false },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  equipOctokit(octokit, new NotBefore(Date.now));
  return octokit;
}
