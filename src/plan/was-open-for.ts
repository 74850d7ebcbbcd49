import type { ObservedCommand, ObservedPull } from './observed.ts';

/** Whether a pull request was there when a command was given: only then whoever gave it can have meant that. */
export function wasOpenFor({ createdAt = '' }: ObservedPull, { at }: ObservedCommand): boolean {
  return createdAt < at;
}
