import type { Said } from './answer-cache.ts';
import { type Asker, SilentError } from './asker.ts';
import { readArxiv } from './sources/read-arxiv.ts';

/** https://info.arxiv.org/help/api/tou.html#rate-limits */
const PAUSE = 3000;
/** Ids of one request. */
const MOST_IDS = 100;
/** Milliseconds that one request may take, whoever waits for it. */
const DEADLINE = 8000;

/** What waiting needs of the world. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

interface Waiting {
  readonly resolve: (said: Said | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks arXiv's API about papers: one request at a time, three seconds between two, as arXiv asks for, and up to a hundred papers in
 * one. What is wanted while a request has to wait goes along with it.
 */
export class ArxivBatches {
  readonly #asker: Asker;
  readonly #clock: Clock;
  readonly #turn: () => Promise<void>;
  readonly #waiting = new Map<string, Waiting[]>();
  #last = Number.NEGATIVE_INFINITY;
  #isRunning = false;

  /** @param turn waits until this process may ask, where others do too; where that can't be known, it asks */
  constructor(asker: Asker, clock: Clock, turn: () => Promise<void> = async () => {}) {
    this.#asker = asker;
    this.#clock = clock;
    this.#turn = turn;
  }

  /**
   * @param id with its version, where one was asked for
   * @returns `null` where arXiv does not know it
   * @throws SilentError where arXiv gives no answer, and none is kept
   */
  async ask(id: string): Promise<Said | null> {
    const kept = await this.#asker.kept(keyOf(id));
    if (kept && this.#asker.isFresh(kept)) return kept.said;
    try {
      return await new Promise<Said | null>((resolve, reject) => {
        this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), { resolve, reject }]);
        void this.#run();
      });
    } catch (cause) {
      if (kept) return kept.said;
      throw new SilentError('arXiv did not answer', { cause });
    }
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      const pause = this.#last + PAUSE - this.#clock.now();
      // What is wanted in the same moment goes along, too.
      await this.#clock.sleep(Math.max(pause, 0));
      await this.#turn().catch(() => {});
      const ids = [...this.#waiting.keys()].slice(0, MOST_IDS);
      const askers = ids.map((id) => [id, this.#waiting.get(id) ?? []] as const);
      for (const id of ids) this.#waiting.delete(id);
      this.#last = this.#clock.now();
      try {
        const said = await this.#request(ids);
        for (const [id, all] of askers) for (const { resolve } of all) resolve(said.get(id) ?? null);
      } catch (error) {
        for (const [, all] of askers) for (const { reject } of all) reject(error);
      }
    }
    this.#isRunning = false;
  }

  async #request(ids: readonly string[]): Promise<Map<string, Said | null>> {
    const query = new URLSearchParams({ id_list: ids.join(','), max_results: String(ids.length) });
    const { text } = await this.#asker.send({
      url: `https://export.arxiv.org/api/query?${query}`,
      accept: 'application/atom+xml',
      types: ['application/atom+xml', 'application/xml', 'text/xml'],
      signal: AbortSignal.timeout(DEADLINE),
    });
    const entries = readArxiv(text);
    const said = new Map<string, Said | null>();
    for (const id of ids) {
      // The newest version of a paper may stand beside an older one that was asked for by its number.
      const own = entries.filter(({ arxiv }) => id === arxiv.id || id === `${arxiv.id}v${arxiv.version}`);
      const newest = own.sort((a, b) => (b.arxiv.version ?? 0) - (a.arxiv.version ?? 0))[0];
      said.set(id, newest?.said ?? null);
      await this.#asker.keep(keyOf(id), newest?.said ?? null);
    }
    return said;
  }
}

function keyOf(id: string): string {
  return `arxiv:${id}`;
}
