import { doTask, type PlanningTask } from '../../planning.ts';

/** Plans in a thread of its own. */
export function plannerWorker(task: PlanningTask): Promise<unknown> {
  return doTask(task);
}
