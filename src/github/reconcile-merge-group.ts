import type { ObservedFile } from '../plan/observed.ts';
import { planHere } from '../planning.ts';
import type { RepositoryName } from './github.ts';
import { CHECK_NAME, readCheck } from './read-check.ts';
import type { Reconciler } from './reconciler.ts';

/**
 * Answers a merge queue, which asks for the check of the commit that it is about to merge: several pull requests on top of
 * each other. It passes where the lists are numbered there no worse than on the default branch; two proposals that were made
 * for the same number do not get in together.
 *
 * Only where the App may write checks, and hears of `merge_group`.
 *
 * @param commit head of the group
 * @throws what Octokit throws
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
export async function reconcileMergeGroup(
  { github, reader, hasChecks = false, planner = planHere }: Reconciler,
  name: RepositoryName,
  commit: string,
): Promise<void> {
  if (!hasChecks) return;
  const snapshot = await reader.head(name);
  const lists = await snapshot.lists();
  const config = snapshot.settings;
  let isRight = true;
  // A list or a configuration that cannot be read says nothing against a merge.
  for (const list of config.ok && lists.ok ? lists.value : []) {
    const text = await reader.text(name, commit, list.path);
    if (!config.ok || text === null) continue;
    const count = (file: ObservedFile): Promise<number> => planner.countNumberingFaults(file, config.value.entry);
    if ((await count({ ...list, text })) > (await count(list))) isRight = false;
  }
  // A check that did not pass counts as pending.
  if ((await readCheck(github, name, commit)) === (isRight ? 'success' : 'pending')) return;
  await github.request('POST /repos/{owner}/{repo}/check-runs', {
    ...name,
    name: CHECK_NAME,
    head_sha: commit,
    status: 'completed',
    conclusion: isRight ? 'success' : 'failure',
    output: isRight ? RIGHT : WRONG,
  });
}

const RIGHT = {
  title: 'Numbered as the list is',
  summary: 'Merged together, these pull requests number the list rightly.',
};
const WRONG = {
  title: 'A number would stand twice, or one be left out',
  summary:
    'Merged together, these pull requests number the list wrongly. Merged one by one, each follows the one before.',
};
