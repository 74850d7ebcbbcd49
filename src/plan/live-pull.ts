import { isWithdrawn } from './is-withdrawn.ts';
import type { Observed, ObservedPull } from './observed.ts';

/** The pull request that stands for this proposal: the open one, or one that we closed ourselves and can open again. */
export function livePull({ pull, branch, bot }: Observed): ObservedPull | null {
  if (pull?.state === 'open') return pull;
  return pull?.state === 'closed' && isWithdrawn(pull, bot) && branch?.head === pull.head ? pull : null;
}
