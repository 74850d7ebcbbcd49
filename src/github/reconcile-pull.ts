import type { Plan } from '../plan/action.ts';
import { planHere } from '../planning.ts';
import { converge } from './converge.ts';
import type { RepositoryName } from './github.ts';
import { observeReview, readPull } from './observe-review.ts';
import type { Reconciler } from './reconciler.ts';

/** Rounds until a review must have come through, or another run's. */
const MOST_ROUNDS = 3;

/**
 * Makes a pull request that a person made by hand have the one review it gets, whatever happened before: reads it, plans,
 * carries the plan out, and looks again where it was overtaken. Without `review: true` in the configuration nothing is done,
 * and nothing read where that is known.
 *
 * @throws what Octokit throws, a PassingError where it was overtaken three times in a row, and a RefusalError where GitHub
 * refuses the review
 */
export async function reconcilePull(reconciler: Reconciler, name: RepositoryName, pull: number): Promise<void> {
  const last = reconciler.reader.lastHead(name)?.settings;
  if (last?.ok && !last.value.review) return;
  const refused = await converge(reconciler, name, {
    about: `${name.owner}/${name.repo}#${pull}`,
    rounds: MOST_ROUNDS,
    plan: () => planReview(reconciler, name, pull),
  });
  if (refused) throw refused;
}

async function planReview(
  { github, reader, bot, planner = planHere }: Reconciler,
  name: RepositoryName,
  pull: number,
): Promise<Plan> {
  const snapshot = await reader.head(name);
  const config = snapshot.settings;
  if (!config.ok || !config.value.review) return [];
  const lists = await snapshot.lists();
  if (!lists.ok) return [];
  const paths = lists.value.map(({ path }) => path);
  const shown = await readPull(github, name, pull);
  if (!shown) return [];
  const observed = await observeReview(github, reader, name, shown, { bot, paths });
  const plan = observed ? await planner.reviewPull(observed, config.value) : [];
  if (plan.length === 0) {
    const { number, head, updated_at: updatedAt } = shown;
    reader.settle(name, { number, head: head.sha, updatedAt, config: snapshot.config });
  }
  return plan;
}
