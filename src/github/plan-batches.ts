import type { Config } from '../config/config.ts';
import type { Plan } from '../plan/action.ts';
import type { Observed } from '../plan/observed.ts';
import type { ObservedBatch } from '../plan/observed-batch.ts';
import { type Planner, planHere } from '../planning.ts';
import type { BatchPlan } from '../propose-batch.ts';
import type { IssueKey } from './github.ts';
import type { Around } from './observe.ts';
import {
  type BatchQuestion,
  findBatch,
  gather,
  observeBatch,
  observeNamedBatch,
  observeNewBatch,
} from './observe-batch.ts';
import { readApproval } from './read-approval.ts';
import { issuesOf, type Proposals } from './read-pulls.ts';
import type { Reconciler } from './reconciler.ts';

/** What is known of an issue when it is asked which pull requests with others are to be made or changed for it. */
export interface Asking {
  /** `null` where the issue is gone. */
  readonly own: Observed | null;
  readonly around: Around;
  readonly config: Config;
  /** Whether it is to be proposed together with others. */
  readonly isForBatch: boolean;
  /** Issues that a maintainer wants in the same pull request. */
  readonly together?: readonly number[] | undefined;
  readonly planIssue: Planner['planIssue'];
}

/** A plan, and further issues that are to be looked at after it. */
export interface PlanForSeveral {
  readonly plan: Plan;
  readonly others: readonly number[];
}

/** Whether an open pull request for several issues is for this one too. */
export function isInBatch({ batches }: Proposals, issue: number): boolean {
  return batches.some(({ branch, body }) => issuesOf(branch, body).includes(issue));
}

/**
 * Plans for the pull requests with others that an issue is in, and for the one that it is to be in: the first open one that takes it, or a
 * new one. In more than one it is only where two runs met; it stays in the first, and the others are made anew without it.
 *
 * @throws what Octokit throws
 */
export async function planBatches(
  reconciler: Reconciler,
  key: IssueKey,
  { own, around, config, isForBatch, together, planIssue }: Asking,
): Promise<PlanForSeveral> {
  const question: BatchQuestion = {
    name: { owner: key.owner, repo: key.repo },
    issue: key.issue,
    own,
    around,
    config,
    prepare: async (observed) => {
      const { isForBatch: isReady, metadata } = await planIssue(observed, { ...config, batch: true });
      return isReady ? { ...observed, ...(metadata && { metadata }) } : null;
    },
  };
  const within = around.proposals.batches.filter(({ branch, body }) => issuesOf(branch, body).includes(key.issue));
  const batches: ObservedBatch[] = [];
  const gathered = isForBatch && together ? await gather(reconciler, question, together) : [];
  for (const [at, pull] of within.entries())
    batches.push(await observeBatch(reconciler, question, pull, at === 0 ? gathered : []));
  if (isForBatch && together && within.length === 0)
    batches.push(await observeNamedBatch(reconciler, question, gathered));
  else if (isForBatch && own && !within.some(({ number }) => number === own.pull?.number)) {
    const pull = await findBatch(reconciler, question);
    batches.push(await (pull ? observeBatch(reconciler, question, pull) : observeNewBatch(reconciler, question)));
  }
  const plans: BatchPlan[] = [];
  for (const batch of batches) plans.push(await planBatch(reconciler, question, batch, planIssue));
  return { plan: plans.flatMap(({ plan }) => plan), others: [...new Set(plans.flatMap(({ others }) => others))] };
}

/** The same as for one issue: what was looked up, who was the last to touch which line, and who approved what are asked where it matters. */
async function planBatch(
  { github, reader, planner = planHere }: Reconciler,
  { name, issue, around: { snapshot }, config }: BatchQuestion,
  observed: ObservedBatch,
  planIssue: Planner['planIssue'],
): Promise<BatchPlan> {
  let batch: ObservedBatch = { ...observed, issues: await lookUpAll(observed.issues, config, planIssue) };
  let planned = await planner.proposeBatch(batch, issue, config);
  if (planned.plan.length === 0) return planned;
  const lacking = batch.lists.ok
    ? batch.lists.value.filter(({ path, blame }) => !blame && planned.adding.includes(path))
    : [];
  for (const { path } of lacking) await snapshot.askHistory(path);
  const lists = await snapshot.lists();
  if (lists.ok && lists.value.some(({ path, blame }) => blame && lacking.some((file) => file.path === path))) {
    batch = { ...batch, lists };
    planned = await planner.proposeBatch(batch, issue, config);
  }
  if (planned.revised.length === 0 || !batch.pull) return planned;
  const issues: Observed[] = [];
  for (const one of batch.issues) {
    const about = { issue: one.issue.number, pull: batch.pull.number };
    const isRevised = planned.revised.includes(about.issue);
    issues.push(isRevised ? { ...one, approval: await readApproval(github, reader, name, about) } : one);
  }
  return planner.proposeBatch({ ...batch, issues }, issue, config);
}

async function lookUpAll(
  issues: readonly Observed[],
  config: Config,
  planIssue: Planner['planIssue'],
): Promise<Observed[]> {
  const known: Observed[] = [];
  for (const one of issues) {
    const metadata = one.metadata ?? (await planIssue(one, config)).metadata;
    known.push({ ...one, ...(metadata && { metadata }) });
  }
  return known;
}
