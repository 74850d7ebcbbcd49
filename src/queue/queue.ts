/**
 * Work by key. Each key is worked on by one worker at a time; triggers that come while it waits are one with it, and any
 * number that come while it runs cause exactly one more run.
 *
 * ```
 * triggers   a  a     a a
 * runs        [--- a ---][--- a ---]
 * ```
 */
export interface Queue {
  /** Asks for the key to be worked on; returns at once. */
  add(key: string): void;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Takes nothing new, waits for what runs, and forgets what waits: the next start finds it again. */
  close(): Promise<void>;
}

/** The work itself. A throw means: try again later. */
export type Work = (key: string) => Promise<void>;
