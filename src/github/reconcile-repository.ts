import { FORM_PATH } from '../config/config.ts';
import { updateOptions } from '../config/update-options.ts';
import { readLists } from '../list/read-list.ts';
import { FORM_BRANCH, followList } from '../plan/follow-list.ts';
import { readMark } from '../plan/proposal-mark.ts';
import { REPAIR_BRANCH, repairNumbering } from '../plan/repair-numbering.ts';
import { execute } from './execute.ts';
import { findWork } from './find-work.ts';
import type { RepositoryName } from './github.ts';
import type { Outcome } from './progress.ts';
import { readHead } from './read-head.ts';
import { type Proposals, readProposals } from './read-pulls.ts';
import type { Reader } from './reader.ts';
import type { Reconciler } from './reconcile.ts';

const MOST_ROUNDS = 3;
/** Pull requests made by hand that are looked at each time: those that were touched last. */
const MOST_PULLS = 10;

/** Numbers of what has to be looked at. */
export interface FoundWork {
  readonly issues: readonly number[];
  /** Pull requests that people made by hand; none without `review: true`. */
  readonly pulls: readonly number[];
}

/**
 * Looks at a repository as a whole, after its default branch moved and in every sweep: repairs what a merge of a stale
 * proposal did to the numbering, lets the form follow the list, and finds what else has to be looked at.
 *
 * @throws what Octokit throws
 */
export async function reconcileRepository(reconciler: Reconciler, name: RepositoryName): Promise<FoundWork> {
  let proposals = await readProposals(reconciler.github, name);
  for (const step of [repair, updateForm])
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const outcome = await step(reconciler, name, proposals, round > 0);
      if (outcome === 'done') break;
      reconciler.reader.forget(name);
      proposals = await readProposals(reconciler.github, name);
    }
  return { issues: await findWork(reconciler.github, name), pulls: findPulls(reconciler.reader, name, proposals) };
}

/** Pull requests made by hand that may be up for a review, and have changed since they were looked at. */
function findPulls(reader: Reader, name: RepositoryName, { byHand }: Proposals): number[] {
  const last = reader.lastHead(name);
  if (!last?.settings.ok || !last.settings.value.review) return [];
  return byHand
    .slice(0, MOST_PULLS)
    .filter((pull) => !reader.isSettled(name, { ...pull, config: last.config }))
    .map(({ number }) => number);
}

async function repair(
  { github, reader, bot, onPlan }: Reconciler,
  name: RepositoryName,
  proposals: Proposals,
  lookForBranch: boolean,
): Promise<Outcome> {
  const merged = new Set(
    [...proposals.byIssue.values()].flatMap(({ state, body }) => {
      const mark = state === 'merged' ? readMark(body) : null;
      return mark ? [mark.entry, ...mark.paper] : [];
    }),
  );
  // Without a merged proposal there is nothing of ours that could have gone wrong.
  if (merged.size === 0) return 'done';
  const snapshot = await reader.head(name);
  const config = snapshot.settings;
  const lists = await snapshot.lists();
  if (!config.ok || !lists.ok) return 'done';
  const { node_id: id, default_branch: defaultBranch } = await reader.repository(name);
  const pull = proposals.repair;
  const head = pull || lookForBranch ? await readHead(github, name, REPAIR_BRANCH) : null;
  const paths = lists.value.map(({ path }) => path);
  const branch = head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths, bot });
  const { commit, tree } = snapshot;
  const plan = repairNumbering({
    defaultBranch,
    base: { commit, tree },
    files: readLists(lists.value, config.value.entry),
    template: config.value.entry,
    merged,
    branch,
    pull,
  });
  if (plan.length === 0) return 'done';
  onPlan?.(plan);
  return execute(github, { ...name, id }, plan);
}

async function updateForm(
  { github, reader, bot, onPlan }: Reconciler,
  name: RepositoryName,
  { form: pull }: Proposals,
  lookForBranch: boolean,
): Promise<Outcome> {
  const snapshot = await reader.head(name);
  const config = snapshot.settings;
  const lists = await snapshot.lists();
  if (!config.ok || config.value.propose === 'patch' || !lists.ok || snapshot.form === null) return 'done';
  const files = readLists(lists.value, config.value.entry).filter(
    ({ list }) => list.refused?.code !== 'generated-list',
  );
  if (files.length === 0 || files.some(({ list }) => list.refused)) return 'done';
  const hasDrifted = (updateOptions(snapshot.form, files)?.text ?? snapshot.form) !== snapshot.form;
  const form = hasDrifted || pull?.state === 'open' ? await snapshot.file(FORM_PATH) : null;
  if (!form) return 'done';
  const head = pull || lookForBranch ? await readHead(github, name, FORM_BRANCH) : null;
  const branch =
    head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths: [form.path], bot });
  const { node_id: id, default_branch: defaultBranch } = await reader.repository(name);
  const { commit, tree } = snapshot;
  const plan = followList({ defaultBranch, base: { commit, tree }, form, files, branch, pull });
  if (plan.length === 0) return 'done';
  onPlan?.(plan);
  return execute(github, { ...name, id }, plan);
}
