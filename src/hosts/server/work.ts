import type { Logger } from 'pino';
import { reconcile } from '../../github/reconcile.ts';
import { reconcileMergeGroup } from '../../github/reconcile-merge-group.ts';
import { reconcilePull } from '../../github/reconcile-pull.ts';
import { reconcileRepository } from '../../github/reconcile-repository.ts';
import type { Reconciler } from '../../github/reconciler.ts';
import { TooMuchError } from '../../github/too-much-error.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import type { Plan } from '../../plan/action.ts';
import { createPlanner, type Planner, passOn } from '../../planning.ts';
import type { Work } from '../../queue/queue.ts';
import type { Installations } from './installations.ts';
import { type Key, parseKey, RANK } from './key.ts';
import { createLoopBreaker } from './loop-breaker.ts';
import type { Metrics } from './metrics.ts';
import type { Sweeper } from './sweeper.ts';

/** With what the keys of the queue are worked on. */
export interface WorkOptions {
  readonly installations: Installations;
  readonly sweeper: Sweeper;
  readonly planner: Planner;
  /** Who looks papers up; without it nobody is asked. */
  readonly lookUp: LookUp | undefined;
  /** Whether a repository that has no form is offered one. */
  readonly offersForm: boolean;
  /** Login of the App's own account. */
  readonly bot: string;
  /** Puts a key into the queue. */
  readonly look: (key: Key, rank: number) => Promise<void>;
  readonly metrics: Pick<Metrics, 'reconciled' | 'repaired' | 'timedOut'>;
  readonly log: Logger;
}

/** The work on one key of the queue: a part of a sweep, a repository, an issue, a pull request or a merge queue's group. */
export function createWork({ installations, sweeper, bot, look, metrics, log, ...options }: WorkOptions): Work {
  const loop = createLoopBreaker(Date.now);
  const planner = countingTimeouts(options.planner, metrics.timedOut);

  const workOn = async (text: string, rank: number, onPlan: (plan: Plan) => void): Promise<void> => {
    const { installation, owner, repo, issue, pull, group } = parseKey(text);
    const why = rank === RANK.swept ? RANK.found : RANK.moved;
    await installations.use(installation, async (known) => {
      const { lookUp, offersForm } = options;
      const reconciler: Reconciler = { ...known, bot, onPlan, planner, lookUp, offersForm };
      if (issue !== null) {
        const others = await reconcile(reconciler, { owner, repo, issue });
        for (const one of others) await look({ installation, owner, repo, issue: one }, RANK.changed);
        return;
      }
      if (pull !== undefined) return reconcilePull(reconciler, { owner, repo }, pull);
      if (group !== undefined) return reconcileMergeGroup(reconciler, { owner, repo }, group);
      const found = await reconcileRepository(reconciler, { owner, repo });
      for (const one of found.issues) await look({ installation, owner, repo, issue: one }, why);
      for (const one of found.pulls) await look({ installation, owner, repo, issue: null, pull: one }, why);
      for (const failure of found.failures) throw failure;
    });
  };

  return async (text, rank) => {
    if (await sweeper.work(text)) return metrics.reconciled(text, 'nothing');
    if (loop.isBroken(text)) {
      log.error({ key: text }, 'planned too often within an hour, left alone');
      return metrics.reconciled(text, 'left');
    }
    let outcome = 'nothing';
    await workOn(text, rank, (plan) => {
      outcome = 'done';
      loop.count(text, plan);
      // Titles are not the log's business.
      log.info({ key: text, plan: plan.map(({ kind }) => kind) }, 'plan');
    });
    metrics.reconciled(text, outcome);
    if (rank === RANK.found && outcome === 'done') metrics.repaired();
  };
}

function countingTimeouts(planner: Planner, onTimeout: () => void): Planner {
  return createPlanner(async (task) => {
    try {
      return await passOn(planner, task);
    } catch (error) {
      if (error instanceof TooMuchError) onTimeout();
      throw error;
    }
  });
}
