import { setTimeout as delay } from 'node:timers/promises';

/** Waits until something has come about; the test's own limit is the only one. */
export async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isThere())) await delay(2);
}

/** The lane of a key such as `a/1`. */
export const laneOf = (key: string): string => key.split('/')[0] ?? '';

/** Work that waits to be let go, and keeps what happened. */
export class HeldWork {
  /** Keys in the order in which they were worked on, and what stood beside another of its lane. */
  readonly runs: string[] = [];
  readonly overlaps: string[] = [];
  readonly running = new Set<string>();
  #held: (() => void)[] = [];
  #isFree = false;

  readonly work = async (key: string): Promise<void> => {
    if ([...this.running].some((one) => laneOf(one) === laneOf(key))) this.overlaps.push(key);
    this.runs.push(key);
    this.running.add(key);
    if (!this.#isFree) await new Promise<void>((resolve) => this.#held.push(resolve));
    this.running.delete(key);
  };

  /** Waits until so many have begun in all. */
  async begun(count: number): Promise<void> {
    await until(() => this.runs.length >= count);
  }

  /** Lets go what runs now. */
  release(): void {
    for (const resolve of this.#held.splice(0)) resolve();
  }

  /** Lets go what runs, and holds nothing any more. */
  free(): void {
    this.#isFree = true;
    this.release();
  }
}
