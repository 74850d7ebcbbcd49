import { reviewPull } from '../review-pull.ts';
import { PassingError } from './classify-failure.ts';
import { execute } from './execute.ts';
import type { RepositoryName } from './github.ts';
import { observeReview, readPull } from './observe-review.ts';
import type { Reconciler } from './reconcile.ts';

/** Rounds until a review must have come through, or another run's. */
const MOST_ROUNDS = 3;

/**
 * Makes a pull request that a person made by hand have the one review it gets, whatever happened before: reads it, plans,
 * carries the plan out, and looks again where it was overtaken. Without `review: true` in the configuration nothing is done,
 * and nothing read where that is known.
 *
 * @throws what Octokit throws, and a PassingError where it was overtaken three times in a row
 */
export async function reconcilePull(
  { github, reader, bot, onPlan }: Reconciler,
  name: RepositoryName,
  pull: number,
): Promise<void> {
  const last = reader.lastHead(name)?.settings;
  if (last?.ok && !last.value.review) return;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const snapshot = await reader.head(name);
    const config = snapshot.settings;
    if (!config.ok || !config.value.review) return;
    const lists = await snapshot.lists();
    if (!lists.ok) return;
    const paths = lists.value.map(({ path }) => path);
    const shown = await readPull(github, name, pull);
    if (!shown) return;
    const observed = await observeReview(github, reader, name, shown, { bot, paths });
    const plan = observed ? reviewPull(observed, config.value) : [];
    if (plan.length === 0)
      return reader.settle(name, {
        number: pull,
        head: shown.head.sha,
        updatedAt: shown.updated_at,
        config: snapshot.config,
      });
    onPlan?.(plan);
    const { node_id: id } = await reader.repository(name);
    const outcome = await execute(github, { ...name, id }, plan);
    if (outcome === 'done') return;
  }
  throw new PassingError(`Overtaken ${MOST_ROUNDS} times at ${name.owner}/${name.repo}#${pull}`);
}
