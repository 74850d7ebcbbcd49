import { FORM_PATH } from '../config/config.ts';
import type { Plan } from '../plan/action.ts';
import { FORM_BRANCH, followList } from '../plan/follow-list.ts';
import { offerSetUp } from '../plan/offer-set-up.ts';
import { markOf } from '../plan/proposal-mark.ts';
import { REPAIR_BRANCH } from '../plan/repair-numbering.ts';
import { planHere } from '../planning.ts';
import { RefusalError } from './classify-failure.ts';
import { converge } from './converge.ts';
import { findWork } from './find-work.ts';
import type { RepositoryName } from './github.ts';
import { observeSetUp } from './observe-set-up.ts';
import { readHead } from './read-head.ts';
import { type Proposals, readProposals } from './read-pulls.ts';
import type { Reader } from './reader.ts';
import type { Reconciler } from './reconciler.ts';
import { reportInIssue } from './report-in-issue.ts';

const MOST_ROUNDS = 3;
/** Pull requests made by hand that are looked at each time: those that were touched last. */
const MOST_PULLS = 10;

/** Numbers of what has to be looked at. */
export interface FoundWork {
  readonly issues: readonly number[];
  /** Pull requests that people made by hand; none without `review: true`. */
  readonly pulls: readonly number[];
  /** What went wrong with the repository as a whole; its issues are looked at all the same. */
  readonly failures: readonly unknown[];
}

/**
 * Looks at a repository as a whole, after its default branch moved and in every sweep: repairs what a merge of a stale
 * proposal did to the numbering, lets the form follow the list, offers one where there is none, and finds what else has to be
 * looked at.
 *
 * @throws what Octokit throws where that cannot be found
 */
export async function reconcileRepository(reconciler: Reconciler, name: RepositoryName): Promise<FoundWork> {
  const { github, reader } = reconciler;
  let proposals = await readProposals(github, name);
  const failures: unknown[] = [];
  for (const planStep of [planRepair, planForm, planInitial]) {
    const failed = await converge(reconciler, name, {
      about: `${name.owner}/${name.repo}`,
      rounds: MOST_ROUNDS,
      plan: async (round) => {
        if (round > 0) proposals = await readProposals(github, name);
        return planStep(reconciler, name, proposals, round > 0);
      },
    }).catch((error: unknown) => error);
    if (failed instanceof RefusalError)
      await reportInIssue(reconciler, name, failed).catch((error: unknown) => failures.push(error));
    if (failed) failures.push(failed);
  }
  return { issues: await findWork(github, name), pulls: findPulls(reader, name, proposals), failures };
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

async function planRepair(
  { github, reader, bot, planner = planHere }: Reconciler,
  name: RepositoryName,
  proposals: Proposals,
  lookForBranch: boolean,
): Promise<Plan> {
  const merged = new Set(
    [...proposals.byIssue].flatMap(([issue, { state, body }]) => {
      const mark = state === 'merged' ? markOf(body, issue) : null;
      return mark ? [mark.entry, ...mark.paper] : [];
    }),
  );
  // Without a merged proposal there is nothing of ours that could have gone wrong.
  if (merged.size === 0) return [];
  const snapshot = await reader.head(name);
  const config = snapshot.settings;
  const lists = await snapshot.lists();
  if (!config.ok || !lists.ok) return [];
  const { default_branch: defaultBranch } = await reader.repository(name);
  const pull = proposals.repair;
  const head = pull || lookForBranch ? await readHead(github, name, REPAIR_BRANCH) : null;
  const paths = lists.value.map(({ path }) => path);
  const branch = head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths, bot });
  const { commit, tree } = snapshot;
  return planner.repairNumbering({
    defaultBranch,
    base: { commit, tree },
    lists: lists.value,
    template: config.value.entry,
    language: config.value.language,
    merged,
    branch,
    pull,
  });
}

async function planForm(
  { github, reader, bot, planner = planHere }: Reconciler,
  name: RepositoryName,
  { form: pull }: Proposals,
  lookForBranch: boolean,
): Promise<Plan> {
  const snapshot = await reader.head(name);
  const config = snapshot.settings;
  const lists = await snapshot.lists();
  if (!config.ok || config.value.propose === 'patch' || !lists.ok || snapshot.form === null) return [];
  const updated = await planner.updateForm({
    form: snapshot.form,
    lists: lists.value,
    template: config.value.entry,
    newSection: config.value.newSection,
  });
  const hasDrifted = updated !== null && updated.text !== snapshot.form;
  const form = hasDrifted || pull?.state === 'open' ? await snapshot.file(FORM_PATH) : null;
  if (!form) return [];
  const head = pull || lookForBranch ? await readHead(github, name, FORM_BRANCH) : null;
  const branch =
    head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths: [form.path], bot });
  const { default_branch: defaultBranch } = await reader.repository(name);
  const { commit, tree } = snapshot;
  const { language } = config.value;
  return followList({ language, defaultBranch, base: { commit, tree }, form, updated, branch, pull });
}

async function planInitial(
  reconciler: Reconciler,
  name: RepositoryName,
  proposals: Proposals,
  lookForBranch: boolean,
): Promise<Plan> {
  if (!reconciler.offersForm) return [];
  const observed = await observeSetUp(reconciler, name, { proposals, askedAt: null, lookForBranch });
  return observed ? offerSetUp(observed) : [];
}
