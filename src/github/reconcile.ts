import type { Config } from '../config/config.ts';
import type { Plan } from '../plan/action.ts';
import { reportConfig } from '../plan/ask-for-changes.ts';
import { closeOrphan } from '../plan/close-proposal.ts';
import type { Observed } from '../plan/observed.ts';
import { propose } from '../propose.ts';
import { PassingError } from './classify-failure.ts';
import { execute } from './execute.ts';
import type { GitHub, IssueKey } from './github.ts';
import { type Observation, observe } from './observe.ts';
import type { Reader } from './reader.ts';
import type { Snapshot } from './snapshot.ts';

/** What one reconcile needs beside the key. */
export interface Reconciler {
  readonly github: GitHub;
  readonly reader: Reader;
  /** Login of the App's own account, e.g. `accession[bot]`. */
  readonly bot: string;
  /** Whether the App may write checks. */
  readonly hasChecks?: boolean;
  /** Called with every plan before it is carried out. */
  readonly onPlan?: (plan: Plan) => void;
}

/** Rounds until a plan must have come through; each is lost only to somebody who got something done. */
const MOST_ROUNDS = 5;

/**
 * Makes GitHub look as an issue asks, whatever happened before: reads the world, plans the difference, carries it out, and
 * looks again where it was overtaken. Level-triggered: it does not matter why it was called, how often or how late.
 *
 * @throws what Octokit throws, and a PassingError where it was overtaken five times in a row
 */
export async function reconcile(
  { github, reader, bot, hasChecks = false, onPlan }: Reconciler,
  key: IssueKey,
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const observation = await observe(github, reader, key, { bot, hasChecks, lookForBranch: round > 0 });
    const plan = await planFor(observation);
    if (plan.length === 0) return;
    onPlan?.(plan);
    const { node_id: id } = await reader.repository({ owner: key.owner, repo: key.repo });
    const outcome = await execute(github, { owner: key.owner, repo: key.repo, id }, plan);
    if (outcome === 'done') return;
    reader.forget({ owner: key.owner, repo: key.repo });
  }
  throw new PassingError(`Overtaken ${MOST_ROUNDS} times at ${key.owner}/${key.repo}#${key.issue}`);
}

async function planFor(observation: Observation): Promise<Plan> {
  switch (observation.kind) {
    case 'ordinary':
      return [];
    case 'gone':
      return observation.pull ? closeOrphan(observation.pull) : [];
    case 'submission': {
      const { observed, config, snapshot } = observation;
      return config.ok ? planWithHistory(snapshot, observed, config.value) : reportConfig(observed, config.problems);
    }
  }
}

/**
 * Plans; and where that comes to something and adds an entry, asks who was the last to touch which line of the list, and plans
 * once more. What stands as it would be made without an answer is left as it is, so that two runs of which only one got an
 * answer do not undo each other's work for ever.
 */
async function planWithHistory(snapshot: Snapshot, observed: Observed, config: Config): Promise<Plan> {
  let path: string | undefined;
  const plan = propose(observed, config, (adding) => {
    path = adding;
  });
  const file = observed.lists.ok ? observed.lists.value.find((list) => list.path === path) : undefined;
  if (plan.length === 0 || !file || file.blame) return plan;
  await snapshot.askHistory(file.path);
  const lists = await snapshot.lists();
  const isTold = lists.ok && lists.value.some((list) => list.path === path && list.blame);
  return isTold ? propose({ ...observed, lists }, config) : plan;
}
