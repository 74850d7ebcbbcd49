import { countNumberingFaults } from './check/count-numbering-faults.ts';
import { updateForm } from './config/update-form.ts';
import { learnSetUp } from './init/learn-set-up.ts';
import { repairNumbering } from './plan/repair-numbering.ts';
import { planIssue } from './propose.ts';
import { proposeBatch } from './propose-batch.ts';
import { reviewPull } from './review-pull.ts';

/** What reads lists and drafts: pure, and slow enough that a server does it in threads of their own. */
const PLANNING = {
  planIssue,
  proposeBatch,
  reviewPull,
  repairNumbering,
  updateForm,
  countNumberingFaults,
  learnSetUp,
} as const;

type Planning = typeof PLANNING;

/** One of them by its name, and what it is given. */
export type PlanningTask = readonly [name: keyof Planning, given: readonly unknown[]];

/**
 * Plans, perhaps in another thread.
 *
 * Each throws a TooMuchError where it takes too much time or memory.
 */
export type Planner = {
  readonly [Name in keyof Planning]: (...given: Parameters<Planning[Name]>) => Promise<ReturnType<Planning[Name]>>;
};

/** A planner whose tasks are done by somebody else, as {@link doTask} does them. */
export function createPlanner(ask: (task: PlanningTask) => Promise<unknown>): Planner {
  const names = Object.keys(PLANNING) as (keyof Planning)[];
  const asking = names.map((name) => [name, (...given: readonly unknown[]) => ask([name, given])] as const);
  return Object.fromEntries(asking) as Planner;
}

/** Does a planner's task in this thread. */
export async function doTask(task: PlanningTask): Promise<unknown> {
  return call(PLANNING, task);
}

/** Has another planner do a task. */
export async function passOn(planner: Planner, task: PlanningTask): Promise<unknown> {
  return call(planner, task);
}

function call(plans: Planning | Planner, [name, given]: PlanningTask): unknown {
  const plan: (...given: readonly never[]) => unknown = plans[name];
  return plan(...(given as readonly never[]));
}

/** A planner in this thread. */
export const planHere: Planner = createPlanner(doTask);
