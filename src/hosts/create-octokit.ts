import { ProbotOctokit } from 'probot';

/** Milliseconds that one attempt of one request may take. */
const REQUEST_TIMEOUT = 15_000;

/**
 * The Octokit of the server: one fresh time limit for each attempt, no retries of its own (a whole reconcile is tried
 * again instead, which reads before it writes), and one lane of writes per installation as GitHub asks for.
 *
 * @param apiUrl root of the API; one on this machine is a GitHub of our own, where nothing needs to be spaced out
 */
export function createOctokit(apiUrl: string): typeof ProbotOctokit {
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
  // Probot ignores throttle options that are given as an object; the function form is read.
  return ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    baseUrl: apiUrl,
    retry: { enabled: false },
    request: { ...(options.request as object | undefined), fetch: timedFetch, redirect: 'manual' },
    throttle: {
      ...(options.throttle as object | undefined),
      enabled: !isLocal,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  })) as typeof ProbotOctokit;
}

const timedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) });
