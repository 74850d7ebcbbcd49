/** Milliseconds that one attempt of one request may take. */
const REQUEST_TIMEOUT = 15_000;

/** `fetch` with a fresh time limit for each attempt. */
export const timedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) });

/** Whether an API is on this machine: a GitHub of our own, where nothing needs to be spaced out. */
export function isLocal(apiUrl: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
}
