import { inertText } from './encode.ts';

/** Where values are from that nobody typed, and what could not be checked; no paragraph where there is nothing to say. */
export function sayLookedUp(said: readonly string[]): string[] {
  return said.length === 0 ? [] : [said.map(inertText).join(' ')];
}
