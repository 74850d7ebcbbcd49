import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { renderStatus } from './status-comment.ts';

/** What to do where reading an issue or its list takes more time than there is for one: say so, to whoever can shorten it. */
export function reportTooMuch(observed: Observed): Plan {
  if (observed.issue.state === 'closed') return [];
  return planStatus(
    observed,
    renderStatus(
      'Reading this issue together with the list takes more time than I have for one issue, so nothing is proposed.',
      'Is there something in the issue that does not belong to the paper? Then edit the issue, and I try again. For the maintainers: a list of more than a megabyte is better parted into several files.',
    ),
  );
}
