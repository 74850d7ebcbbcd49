/** Milliseconds that one attempt of one request may take. */
const REQUEST_TIMEOUT = 15_000;

/**
 * `fetch` with a fresh time limit for each attempt, beside the caller's own.
 *
 * @param timeout in milliseconds
 */
export function createTimedFetch(timeout = REQUEST_TIMEOUT): typeof fetch {
  return (input, init) => {
    const signals = [AbortSignal.timeout(timeout), ...(init?.signal ? [init.signal] : [])];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
}

/** Whether an API is on this machine: a GitHub of our own, where nothing needs to be spaced out. */
export function isLocal(apiUrl: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
}
