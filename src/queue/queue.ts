/**
 * Work by key. Each key is worked on by one worker at a time; triggers that come while it waits are one with it, and any
 * number that come while it runs cause exactly one more run.
 *
 * ```
 * triggers   a  a     a a
 * runs        [--- a ---][--- a ---]
 * ```
 *
 * Keys stand in lanes. Of a lane one key is worked on at a time, so that what was begun is finished before the next; the lanes take turns,
 * however much waits in one of them. Within a lane the most urgent comes first.
 *
 * ```
 * lane 12    a1 a2 a3 a4
 * lane 13             b1          runs   a1  a2  b1  a3  a4
 * ```
 */
export interface Queue {
  /** What waits, runs or is to be tried again. */
  waiting(): Promise<readonly Waiting[]>;
  /**
   * Asks for the key to be worked on. Resolves once that can't be forgotten any more, and does not wait for the work.
   *
   * @param rank how urgent it is: 0 comes first. A key that waits already takes the more urgent of its two ranks.
   */
  add(key: string, rank?: number): Promise<void>;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Takes nothing new, and waits for what runs. What waits is left to other processes, or else found again by the next start. */
  close(): Promise<void>;
}

/** A key in the queue. */
export interface Waiting {
  readonly key: string;
  readonly rank: number;
  /** When it was first asked for since it was last done, in milliseconds since the epoch. */
  readonly since: number;
  /** It failed, and its next try has not come yet. */
  readonly failed: boolean;
}

/** The work itself, with how urgent it was. A throw means: try again later. */
export type Work = (key: string, rank: number) => Promise<void>;

/** What a queue is told. */
export interface QueueOptions {
  /** Keys worked on at the same time by this process, of all lanes. */
  readonly concurrency?: number;
  /** The lane of a key; by default each key has one of its own. */
  readonly laneOf?: (key: string) => string;
  /** Milliseconds until the next try after a failure, `null` to give up. `attempt` counts from 1. */
  readonly retryAfter?: (error: unknown, attempt: number) => number | null;
  /** Told about each failure. */
  readonly onFailure?: (key: string, error: unknown, attempt: number, retryIn: number | null) => void;
  /** Milliseconds since the epoch, the clock by default. */
  readonly now?: () => number;
}
