import type { ObservedPull } from './observed.ts';
import { marksWithdrawn } from './render-proposal.ts';

/**
 * Whether we closed a pull request ourselves, because its issue was closed. Where a person was faster by a moment, its body
 * says so all the same; GitHub knows better, and their veto holds.
 */
export function isWithdrawn({ body, closedBy }: ObservedPull, bot: string): boolean {
  return marksWithdrawn(body) && (closedBy === undefined || closedBy === bot);
}
