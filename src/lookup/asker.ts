import type { AnswerCache, Kept, Said } from './answer-cache.ts';
import { Breaker } from './breaker.ts';
import type { Answer, GuardedRequest } from './get-guarded.ts';
import type { Question } from './question.ts';

/** A source that gave no answer that could be read. */
export class SilentError extends Error {
  override readonly name = 'SilentError';
}

/** Sends one request, see `getGuarded`. */
export type Send = (request: Omit<GuardedRequest, 'hosts'>) => Promise<Answer>;

/** What asking needs of the world. */
export interface AskerOptions {
  readonly send: Send;
  readonly cache: AnswerCache;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether nothing is sent, and only what is kept is answered with. */
  readonly offline?: boolean;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How long an answer stands, and how long that a paper is not known: a new one is known the next day. */
const FRESH = 7 * DAY;
const FRESH_UNKNOWN = HOUR;

/** Answers that say that there is no such paper. */
const UNKNOWN: ReadonlySet<number> = new Set([404, 410]);

/**
 * Asks sources, each question once: an answer is kept, asked again by its ETag when it is old, and stands when its source is
 * away. Whoever does not answer is left alone for a while.
 */
export class Asker {
  readonly #options: AskerOptions;
  readonly #breaker: Breaker;

  constructor(options: AskerOptions) {
    this.#options = options;
    this.#breaker = new Breaker(options.now);
  }

  /**
   * @returns `null` where the source does not know the paper
   * @throws SilentError where it gives no answer, and none is kept
   */
  async ask(question: Question, signal: AbortSignal): Promise<Said | null> {
    const { url, accept, types, read } = question;
    const kept = await this.kept(url);
    if (kept && this.isFresh(kept)) return kept.said;
    try {
      const answer = await this.send({ url, accept, types, etag: kept?.etag, signal });
      const isSame = kept !== null && answer.status === 304;
      const said = isSame ? kept.said : UNKNOWN.has(answer.status) ? null : read(answer.text);
      await this.keep(url, said, answer.etag ?? (isSame ? kept.etag : undefined));
      return said;
    } catch (cause) {
      if (kept) return kept.said;
      throw new SilentError(`${question.source} did not answer`, { cause });
    }
  }

  /** What is kept of a question; nothing that was to be forgotten. */
  kept(question: string): Promise<Kept | null> {
    return this.#options.cache.get(question);
  }

  isFresh({ said, at }: Kept): boolean {
    const age = this.#options.now() - at;
    return age >= 0 && age < (said ? FRESH : FRESH_UNKNOWN);
  }

  async keep(question: string, said: Said | null, etag?: string): Promise<void> {
    await this.#options.cache.set(question, { said, at: this.#options.now(), ...(etag !== undefined && { etag }) });
  }

  /**
   * Sends a request unless its host is left alone.
   *
   * @throws SilentError where it is, or answers with anything but a paper or that there is none; and what sending throws
   */
  async send(request: Parameters<Send>[0]): Promise<Answer> {
    const { host } = new URL(request.url);
    if (this.#options.offline) throw new SilentError('Nothing is asked');
    if (this.#breaker.isOpen(host)) throw new SilentError(`${host} is left alone for a while`);
    let answer: Answer;
    try {
      answer = await this.#options.send(request);
    } catch (error) {
      // Who was broken off by us may well have been about to answer, but the next one would wait as long.
      this.#breaker.failed(host);
      throw error;
    }
    const { status, retryAfter } = answer;
    if (status === 200 || status === 304 || UNKNOWN.has(status)) {
      this.#breaker.succeeded(host);
      return answer;
    }
    this.#breaker.failed(host, retryAfter);
    throw new SilentError(`${host} answered ${status}`);
  }
}
