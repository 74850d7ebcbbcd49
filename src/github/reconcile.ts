import type { Config } from '../config/config.ts';
import type { Language } from '../knowledge/language.ts';
import type { Plan } from '../plan/action.ts';
import { answerSetUp, askedAtOf, reactToInit } from '../plan/answer-set-up.ts';
import { reportConfig } from '../plan/ask-for-changes.ts';
import { isBatchBranch } from '../plan/branch-of.ts';
import { closeOrphan } from '../plan/close-proposal.ts';
import type { Observed } from '../plan/observed.ts';
import { reportRefusal } from '../plan/report-refusal.ts';
import { reportTooMuch } from '../plan/report-too-much.ts';
import { type Planner, planHere } from '../planning.ts';
import type { IssuePlan } from '../propose.ts';
import { converge } from './converge.ts';
import { execute } from './execute.ts';
import type { IssueKey, RepositoryName } from './github.ts';
import { lookUpFirst } from './look-up-first.ts';
import { type Observation, observe } from './observe.ts';
import { observeSetUp } from './observe-set-up.ts';
import { isInBatch, type PlanForSeveral, planBatches } from './plan-batches.ts';
import { readApproval } from './read-approval.ts';
import { readProposals } from './read-pulls.ts';
import type { Reconciler } from './reconciler.ts';
import type { Snapshot } from './snapshot.ts';
import { TooMuchError } from './too-much-error.ts';

type Submission = Extract<Observation, { readonly kind: 'submission' }>;

/** Rounds until a plan must have come through; each is lost only to somebody who got something done. */
const MOST_ROUNDS = 5;

/**
 * Makes GitHub look as an issue asks, whatever happened before: reads the world, plans the difference, carries it out, and
 * looks again where it was overtaken. Level-triggered: it does not matter why it was called, how often or how late. What
 * GitHub refuses is said on the issue, where it can be, and so is that reading takes too long.
 *
 * @returns further issues that are to be looked at now: a pull request that they are in has changed
 * @throws what Octokit throws, a PassingError where it was overtaken five times in a row, and a RefusalError where GitHub
 * refuses what is left to be done
 */
export async function reconcile(reconciler: Reconciler, key: IssueKey): Promise<readonly number[]> {
  const { github, reader, bot, hasChecks = false, planner = planHere } = reconciler;
  const planIssue = lookUpFirst(planner.planIssue, reconciler.lookUp);
  const name = { owner: key.owner, repo: key.repo };
  const seen: { last?: Observation; others: readonly number[] } = { others: [] };
  const refused = await converge(reconciler, name, {
    about: `${key.owner}/${key.repo}#${key.issue}`,
    rounds: MOST_ROUNDS,
    plan: async (round) => {
      seen.last = await observe(github, reader, key, { bot, hasChecks, lookForBranch: round > 0 });
      const { plan, others } = await planFor(reconciler, key, seen.last, planIssue);
      seen.others = others;
      return [...plan, ...(await planAsked(reconciler, name, seen.last))];
    },
  });
  if (!refused) return seen.others;
  if (seen.last?.kind === 'submission')
    await say(reconciler, name, reportRefusal(seen.last.observed, languageOf(seen.last), refused));
  throw refused;
}

/** What to do where a form for the repository was asked for on the issue. */
async function planAsked(reconciler: Reconciler, name: RepositoryName, observation: Observation): Promise<Plan> {
  const asked = observation.kind === 'gone' ? null : observation.asked;
  if (!asked) return [];
  const askedAt = askedAtOf(asked);
  if (askedAt === null) return reactToInit(asked);
  const proposals = await readProposals(reconciler.github, name);
  const observed = await observeSetUp(reconciler, name, { proposals, askedAt, lookForBranch: true });
  return [...reactToInit(asked), ...(observed ? answerSetUp(asked, observed) : [])];
}

/** What the list speaks, as far as that can be read. */
function languageOf({ config }: Submission): Language {
  return config.ok ? config.value.language : 'en';
}

/** What cannot be said is refused as well, and nothing is left but the log. */
async function say({ github, reader, onPlan }: Reconciler, name: RepositoryName, plan: Plan): Promise<void> {
  if (plan.length === 0) return;
  onPlan?.(plan);
  await execute(github, { ...name, id: (await reader.repository(name)).node_id }, plan);
}

async function planFor(
  reconciler: Reconciler,
  key: IssueKey,
  observation: Observation,
  planIssue: Planner['planIssue'],
): Promise<PlanForSeveral> {
  switch (observation.kind) {
    case 'ordinary':
      return alone([]);
    case 'gone':
      return planForGone(reconciler, key, observation, planIssue);
    case 'submission': {
      const { observed, config } = observation;
      if (!config.ok) return alone(reportConfig(observed, config.problems));
      try {
        return await planSubmission(reconciler, key, observation, config.value, planIssue);
      } catch (error) {
        if (error instanceof TooMuchError) return alone(reportTooMuch(observed, config.value.language));
        throw error;
      }
    }
  }
}

function alone(plan: Plan): PlanForSeveral {
  return { plan, others: [] };
}

async function planForGone(
  reconciler: Reconciler,
  key: IssueKey,
  { pull, proposals }: Extract<Observation, { readonly kind: 'gone' }>,
  planIssue: Planner['planIssue'],
): Promise<PlanForSeveral> {
  if (pull || !proposals || !isInBatch(proposals, key.issue)) return alone(pull ? closeOrphan(pull) : []);
  const snapshot = await reconciler.reader.head({ owner: key.owner, repo: key.repo });
  if (!snapshot.settings.ok) return alone([]);
  const config = snapshot.settings.value;
  return planBatches(reconciler, key, {
    own: null,
    around: { snapshot, proposals },
    config,
    isForBatch: false,
    planIssue,
  });
}

/**
 * Plans; and where that comes to something and adds an entry, asks who was the last to touch which line of the list, and plans
 * once more. What stands as it would be made without an answer is left as it is, so that two runs of which only one got an
 * answer do not undo each other's work for ever.
 */
async function planWithHistory(
  snapshot: Snapshot,
  observed: Observed,
  config: Config,
  planIssue: Planner['planIssue'],
): Promise<{ readonly known: Observed; readonly planned: IssuePlan }> {
  const planned = await planIssue(observed, config);
  const { plan, adding: path, metadata } = planned;
  const known = { ...observed, ...(metadata && { metadata }) };
  const file = observed.lists.ok ? observed.lists.value.find((list) => list.path === path) : undefined;
  if (plan.length === 0 || !file || file.blame) return { known, planned };
  await snapshot.askHistory(file.path);
  const lists = await snapshot.lists();
  const isTold = lists.ok && lists.value.some((list) => list.path === path && list.blame);
  if (!isTold) return { known, planned };
  return { known: { ...known, lists }, planned: await planIssue({ ...known, lists }, config) };
}

/**
 * The same; and where an open proposal would change because its issue was edited, asks who approved it and who edited it. What is
 * proposed together with others is planned with them.
 */
async function planSubmission(
  reconciler: Reconciler,
  key: IssueKey,
  { observed, snapshot, proposals }: Submission,
  config: Config,
  planIssue: Planner['planIssue'],
): Promise<PlanForSeveral> {
  const { github, reader } = reconciler;
  const { known, planned } = await planWithHistory(snapshot, observed, config, planIssue);
  const { isForBatch = false, together: wanted } = planned;
  const isIn = isInBatch(proposals, key.issue);
  if (isForBatch || isIn) {
    const around = { snapshot, proposals };
    const asking = { own: known, around, config, isForBatch, together: wanted, planIssue };
    const together = await planBatches(reconciler, key, asking);
    const isElsewhere = !isForBatch && observed.pull?.state === 'open' && !isBatchBranch(observed.pull.branch);
    return isElsewhere ? { ...together, plan: [...together.plan, ...planned.plan] } : together;
  }
  if (!planned.isRevised || !observed.pull) return alone(planned.plan);
  const { owner, name: repo } = observed.repository;
  const about = { issue: observed.issue.number, pull: observed.pull.number };
  const approval = await readApproval(github, reader, { owner, repo }, about);
  return alone((await planIssue({ ...known, approval }, config)).plan);
}
