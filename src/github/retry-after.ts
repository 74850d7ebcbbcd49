import { statusOf } from './github.ts';

const SECOND = 1000;
/** Attempts of one reconcile; with the delays below the last one comes after about an hour. */
const MOST_ATTEMPTS = 8;
const LONGEST_DELAY = 30 * 60 * SECOND;

/**
 * Milliseconds until a failed reconcile may be tried again, `null` where trying again cannot help.
 *
 * GitHub's own word comes first (`retry-after`, then `x-ratelimit-reset`), a limit without one waits a minute, everything
 * else doubles from two seconds. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @param now milliseconds since the epoch
 */
export function retryAfter(error: unknown, attempt: number, now: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const status = statusOf(error);
  if (isLimit(error)) return limitDelay(headersOf(error), attempt, now);
  // A refusal stays one: permissions, a suspended installation, a request GitHub does not accept.
  if (status !== undefined && status >= 400 && status < 500 && status !== 404 && status !== 409 && status !== 422)
    return null;
  return Math.min(2 ** attempt * SECOND, LONGEST_DELAY);
}

/** Whether GitHub asks for a pause: one of its limits was reached. */
export function isLimit(error: unknown): boolean {
  const status = statusOf(error);
  const headers = headersOf(error);
  return (
    status === 429 ||
    (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'))
  );
}

function limitDelay(headers: Readonly<Record<string, string>>, attempt: number, now: number): number {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds)) return seconds * SECOND;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(reset * SECOND - now, SECOND);
  return Math.min(60 * SECOND * 2 ** (attempt - 1), LONGEST_DELAY);
}

function headersOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error) || !('response' in error)) return {};
  const { response } = error as { response?: { headers?: Record<string, unknown> } };
  return Object.fromEntries(
    Object.entries(response?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
