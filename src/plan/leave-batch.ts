import type { Config } from '../config/config.ts';
import type { FoldedBatch } from '../fold-batch.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import type { ObservedBatch } from './observed-batch.ts';
import type { OfferedBatch } from './offered-batch.ts';
import { planCheck } from './plan-check.ts';
import { planPull, planStatus } from './plan-status.ts';
import { aboutOf } from './proposal-mark.ts';
import { renderTouched } from './render-batch.ts';
import { renderHeld, renderWithdrawn } from './render-proposal.ts';
import { renderStatus } from './status-comment.ts';

/**
 * What to do where a pull request for several issues is not to be made anew:
 *
 * - a person has committed to its branch: it stays as it is, and says so
 * - the maintainers have something to mend before any entry can be proposed: it waits
 * - none of its issues is to be proposed any more: it is closed, and its branch goes
 */
export function leaveBatch(
  { pull, branch, check, name }: ObservedBatch,
  { members, outside }: FoldedBatch,
  { language }: Config,
): OfferedBatch {
  const texts = textsOf(language);
  const said = new Map<number, Plan>(outside.map(({ observed, plan }) => [observed.issue.number, plan]));
  if (!pull) return { plan: [], said, revised: [] };
  const seen = { pull, ...(check !== undefined && { check }) };
  const about = aboutOf(pull.body, 0);
  if (branch?.allOurs === false) {
    const open = outside.filter(
      ({ isIn, observed, wishes }) => isIn && observed.issue.state === 'open' && !wishes.declined,
    );
    for (const { observed } of [...members, ...open])
      said.set(observed.issue.number, planStatus(observed, texts, renderStatus(texts.status.handsOff(pull.number))));
    const body = renderTouched(texts, about);
    return { plan: [...planCheck(seen, 'pending'), ...planPull(seen, { body, state: 'open' })], said, revised: [] };
  }
  const stays = outside.filter(({ isIn }) => isIn);
  if (stays.length > 0 && stays.every(({ isStuck }) => isStuck)) {
    const body = renderHeld(texts, about, texts.pull.heldFor.list);
    return { plan: [...planCheck(seen, 'pending'), ...planPull(seen, { body, state: 'open' })], said, revised: [] };
  }
  return {
    plan: [
      ...planPull(seen, { body: renderWithdrawn(texts.pull.batchEmpty, null), state: 'closed' }),
      ...(branch ? [{ kind: 'delete-branch' as const, branch: name, head: branch.head }] : []),
    ],
    said,
    revised: [],
  };
}
