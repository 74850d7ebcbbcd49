import { FORM_PATH } from '../config/config.ts';
import type { SetUp } from '../init/learn-set-up.ts';
import { inertText } from '../plan/encode.ts';
import { INIT_BRANCH, type ObservedSetUp } from '../plan/offer-set-up.ts';
import { planHere } from '../planning.ts';
import type { Problem } from '../problems.ts';
import type { RepositoryName } from './github.ts';
import { readHead } from './read-head.ts';
import { type Proposals, readSetUpPull } from './read-pulls.ts';
import type { Reconciler } from './reconciler.ts';
import type { Snapshot } from './snapshot.ts';
import { TooMuchError } from './too-much-error.ts';

/** How a set-up is looked at. */
export interface SetUpQuestion {
  readonly proposals: Proposals;
  /** When somebody who may write asked for it; `null`: nobody did. */
  readonly askedAt: string | null;
  /** Whether to look for a branch without a pull request, as an interrupted run leaves it. */
  readonly lookForBranch: boolean;
}

/** What was learnt of a commit, which never changes. */
const learnt = new WeakMap<Snapshot, Promise<SetUp>>();

/**
 * Reads what a repository’s set-up depends on; `null` where nothing is to be done about it, which is so of most and costs no request.
 *
 * @throws what Octokit throws
 */
export async function observeSetUp(
  reconciler: Reconciler,
  name: RepositoryName,
  { proposals, askedAt, lookForBranch }: SetUpQuestion,
): Promise<ObservedSetUp | null> {
  const { github, reader, bot } = reconciler;
  const snapshot = await reader.head(name);
  const known = proposals.init;
  if (askedAt === null && known?.state !== 'open' && (snapshot.form !== null || snapshot.config !== null)) return null;
  const repository = await reader.repository(name);
  const isNew =
    snapshot.config === null &&
    proposals.byIssue.size === 0 &&
    repository.fork !== true &&
    repository.has_issues !== false;
  if (askedAt === null && known?.state !== 'open' && (known || !isNew)) return null;
  const pull = known ?? (proposals.isPartial ? await readSetUpPull(github, name) : null);
  const setUp = snapshot.form === null ? await learn(reconciler, snapshot) : null;
  const head =
    pull || lookForBranch || (setUp?.isSure && isNew) || askedAt !== null
      ? await readHead(github, name, INIT_BRANCH)
      : null;
  const branch =
    head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths: [FORM_PATH], bot });
  const { commit, tree } = snapshot;
  return {
    defaultBranch: repository.default_branch,
    base: { commit, tree },
    branch,
    pull,
    setUp,
    askedAt,
    isNew,
  };
}

function learn(reconciler: Reconciler, snapshot: Snapshot): Promise<SetUp> {
  const known = learnt.get(snapshot) ?? learnAnew(reconciler, snapshot);
  learnt.set(snapshot, known);
  known.catch(() => learnt.delete(snapshot));
  return known;
}

async function learnAnew({ planner = planHere, lookUp }: Reconciler, snapshot: Snapshot): Promise<SetUp> {
  const config = snapshot.settings;
  const lists = await snapshot.lists();
  if (!config.ok) return withObstacle(config.problems);
  if (!lists.ok) return withObstacle(lists.problems);
  const { lists: paths, entry } = config.value;
  const lookup = lookUp ? config.value.lookup : 'off';
  try {
    return await planner.learnSetUp({
      lists: lists.value,
      config: { lists: paths, entry, lookup },
      hasConfig: snapshot.config !== null,
    });
  } catch (error) {
    if (!(error instanceof TooMuchError)) throw error;
    return {
      ...NOTHING,
      obstacle: 'The list takes me too long to read. `accession init` on the command line has no limit.',
    };
  }
}

const NOTHING = { files: [], body: '', isSure: false } as const;

function withObstacle(problems: readonly Problem[]): SetUp {
  const said = problems.map(({ message, fix }) => `${inertText(message)} ${inertText(fix)}`);
  return { ...NOTHING, obstacle: said.join(' ') };
}
