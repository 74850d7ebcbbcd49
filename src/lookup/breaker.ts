const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Failures in a row after which a host is left alone, how long at first and at most. */
const MOST_FAILURES = 3;
const FIRST_PAUSE = MINUTE;
const LONGEST_PAUSE = 30 * MINUTE;
/** However long a host asks to be left alone, it is tried again after that. */
const LONGEST_RETRY_AFTER = 60 * MINUTE;

interface HostState {
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * Leaves a host alone that does not answer: after three failures in a row for a minute, then for twice as long each time, and for as
 * long as it asks to by `Retry-After`. What it is asked meanwhile counts as not answered, at once.
 */
export class Breaker {
  readonly #hosts = new Map<string, HostState>();
  readonly #now: () => number;

  /** @param now milliseconds since the epoch */
  constructor(now: () => number) {
    this.#now = now;
  }

  isOpen(host: string): boolean {
    return this.#now() < (this.#hosts.get(host)?.until ?? 0);
  }

  /** Hears that a host answered. */
  succeeded(host: string): void {
    this.#hosts.delete(host);
  }

  /**
   * Hears that a host did not answer, or said that it will not.
   *
   * @param retryAfter the header of that name: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
   */
  failed(host: string, retryAfter?: string): void {
    const failures = (this.#hosts.get(host)?.failures ?? 0) + 1;
    const pause = failures < MOST_FAILURES ? 0 : Math.min(FIRST_PAUSE * 2 ** (failures - MOST_FAILURES), LONGEST_PAUSE);
    const asked = Math.min(this.#pauseAsked(retryAfter), LONGEST_RETRY_AFTER);
    this.#hosts.set(host, { failures, until: this.#now() + Math.max(pause, asked) });
  }

  #pauseAsked(retryAfter = ''): number {
    if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND;
    const until = Date.parse(retryAfter);
    return Number.isNaN(until) ? 0 : Math.max(until - this.#now(), 0);
  }
}
