import type { Octokit } from '@octokit/rest';
import { ProbotOctokit } from 'probot';
import { VERSION_HEADER } from '../../github/equip-octokit.ts';
import { createTimedFetch, isLocal } from '../timed-fetch.ts';

type OctokitLog = Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: object) => unknown>;

interface Auth {
  readonly request?: Octokit['request'];
}

/**
 * The Octokit of the server: one fresh time limit for each attempt, no retries of its own (a whole reconcile is tried
 * again instead, which reads before it writes), and one lane of writes per installation as GitHub asks for.
 *
 * @param apiUrl root of the API; one on this machine is a GitHub of our own, where nothing needs to be spaced out
 * @param lanes of Octokit's throttling, instead of those spaced out as GitHub asks for; with them it is always on
 * @param timeout of one request, in milliseconds
 */
export function createOctokit(
  apiUrl: string,
  lanes?: Readonly<Record<string, unknown>>,
  timeout?: number,
): typeof ProbotOctokit {
  // Probot ignores throttle options that are given as an object; the function form is read.
  return ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    log: withoutBodies(options.log as OctokitLog | undefined),
    baseUrl: apiUrl,
    auth: knowingWhere(options.auth as Auth | undefined, apiUrl),
    retry: { enabled: false },
    request: { ...(options.request as object | undefined), fetch: createTimedFetch(timeout), redirect: 'manual' },
    throttle: {
      ...(options.throttle as object | undefined),
      ...lanes,
      enabled: lanes !== undefined || !isLocal(apiUrl),
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  })) as typeof ProbotOctokit;
}

/** Probot logs the body of every request, with all that people wrote. */
function withoutBodies(log: OctokitLog | undefined): OctokitLog | undefined {
  return log && { debug: () => {}, info: log.info.bind(log), warn: log.warn.bind(log), error: log.error.bind(log) };
}

/** A token that is renewed before it has run out is asked for by a request of its own, which has to know the API too. */
function knowingWhere(auth: Auth | undefined, baseUrl: string): Auth | undefined {
  return auth?.request ? { ...auth, request: auth.request.defaults({ baseUrl, headers: VERSION_HEADER }) } : auth;
}
