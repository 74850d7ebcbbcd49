import type { Octokit } from '@octokit/rest';
import { classifyFailure, LimitReached } from './classify-failure.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** The longest wait where GitHub does not say how long: the primary limit's own hour. */
const LONGEST = 60 * MINUTE;

/** Until when nothing may be sent, as all processes of an App know it; it only grows. */
export interface SharedUntil {
  /** @throws where it cannot be known */
  readonly read: () => Promise<number>;
  readonly raise: (until: number) => Promise<void>;
}

/**
 * When the next request of an installation may be sent. GitHub's limits hold for the installation, not for the request that
 * met them, and going on meanwhile may get an App banned.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export class NotBefore {
  readonly #now: () => number;
  #until = 0;
  /** How long the last limit took that did not say how long, and when it ended. */
  #guess = { length: 0, end: 0 };

  readonly #onWait: (wait: number) => void;
  readonly #shared: SharedUntil | undefined;

  /**
   * @param now milliseconds since the epoch
   * @param onWait told of each limit, and for how many milliseconds longer nothing is sent because of it
   * @param shared what other processes met with, where there are any
   */
  constructor(now: () => number, onWait: (wait: number) => void = () => {}, shared?: SharedUntil) {
    this.#now = now;
    this.#onWait = onWait;
    this.#shared = shared;
  }

  /** Lets nothing be sent any more. */
  close(): void {
    this.#until = Number.POSITIVE_INFINITY;
  }

  /** Learns what other processes met with. */
  async learn(): Promise<void> {
    if (this.#shared) this.#until = Math.max(this.#until, await this.#shared.read());
  }

  /** @throws LimitReached while nothing may be sent */
  ask(): void {
    if (this.#now() < this.#until) throw new LimitReached(this.#until);
  }

  /** Hears of a failed request, or of an answer's errors: anything but a limit changes nothing. Resolves once others know it. */
  async hear(error: unknown): Promise<void> {
    const now = this.#now();
    const failure = classifyFailure(error, now);
    if (failure.kind !== 'limit' || this.#until === Number.POSITIVE_INFINITY) return;
    // Of several requests that are refused at the same time the first one says how long.
    if (failure.until === null && now < this.#until) return;
    const until = Math.max(this.#until, failure.until ?? now + this.#guessLength(now));
    this.#onWait(Math.max(until - Math.max(this.#until, now), 0));
    this.#until = until;
    await this.#shared?.raise(until);
  }

  /** A minute, or twice as long as the last time where that is not long ago. */
  #guessLength(now: number): number {
    const { length, end } = this.#guess;
    const next = now - end < LONGEST ? Math.min(Math.max(2 * length, MINUTE), LONGEST) : MINUTE;
    this.#guess = { length: next, end: now + next };
    return next;
  }
}

/**
 * Lets every request of an Octokit ask first, both when it is made and, since it may have waited for its turn meanwhile, when
 * it is sent.
 */
export function obeyLimits(github: Pick<Octokit, 'hook'>, notBefore: NotBefore): void {
  github.hook.before('request', async (options) => {
    await notBefore.learn();
    notBefore.ask();
    const send: typeof fetch = options.request.fetch ?? fetch;
    options.request = {
      ...options.request,
      fetch: async (...sent: Parameters<typeof fetch>) => {
        notBefore.ask();
        return send(...sent);
      },
    };
  });
  github.hook.error('request', async (error) => {
    await notBefore.hear(error);
    throw error;
  });
  // GraphQL answers 200 where its limit is reached.
  github.hook.after('request', async ({ data, headers }) => {
    if (typeof data !== 'object' || data === null || !('errors' in data)) return;
    await notBefore.hear(Object.assign(new Error('GraphQL'), { response: { data, headers } }));
  });
}
