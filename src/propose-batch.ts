import type { Config } from './config/config.ts';
import { foldBatch } from './fold-batch.ts';
import type { Plan } from './plan/action.ts';
import type { ObservedBatch } from './plan/observed-batch.ts';
import { offerBatch } from './plan/offer-batch.ts';
import { planAround } from './propose.ts';

/** What is to be done for a pull request for several issues, and for one of these. */
export interface BatchPlan {
  readonly plan: Plan;
  /** Further issues whose comments or labels are not as they should be once it was carried out. */
  readonly others: readonly number[];
  /** Paths of the lists that entries are added to. */
  readonly adding: readonly string[];
  /**
   * Issues that ask for something else than when the pull request was made, where it would change. Then the plan counts only where
   * `approval` of each says who approved and edited what.
   */
  readonly revised: readonly number[];
}

/**
 * What to do on GitHub so that a pull request for several issues is as they ask, and what is said on one of them. What is said on the
 * others is theirs to say: they are named where that is to be looked at.
 *
 * @param issue the one that is looked at
 */
export function proposeBatch(batch: ObservedBatch, issue: number, config: Config): BatchPlan {
  const folded = foldBatch(batch, config);
  const { plan, said, revised } = offerBatch(batch, folded, config);
  const all = [...folded.members, ...folded.outside];
  const own = all.map(({ observed, wishes }) => {
    const { number } = observed.issue;
    return { number, plan: planAround(observed, config, wishes, said.get(number) ?? []) };
  });
  const isOpened = plan.some(({ kind }) => kind === 'open-pull-request');
  const left = own.filter((one) => one.number !== issue && one.plan.length > 0).map(({ number }) => number);
  // What stays outside of a pull request that is not there yet may have to name it.
  const isUnsaid = isOpened && !said.has(issue) && all.some(({ observed }) => observed.issue.number === issue);
  return {
    plan: [...plan, ...(own.find(({ number }) => number === issue)?.plan ?? [])],
    others: plan.length === 0 ? [] : [...left, ...(isUnsaid ? [issue] : [])],
    adding: [...new Set(folded.members.flatMap(({ draft }) => (draft.kind === 'add' ? [draft.file.path] : [])))],
    revised,
  };
}
