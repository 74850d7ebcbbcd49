import * as z from 'zod';
import type { Config } from '../config/config.ts';
import { batchBranch } from '../plan/branch-of.ts';
import { newestTold } from '../plan/find-waiting.ts';
import { asJoining, type Joining } from '../plan/join-batch.ts';
import type { Observed, ObservedBranch, ObservedPull } from '../plan/observed.ts';
import type { ObservedBatch, ReplacedPull } from '../plan/observed-batch.ts';
import type { RepositoryName } from './github.ts';
import { type Around, observe } from './observe.ts';
import { readApproval } from './read-approval.ts';
import { readCheck } from './read-check.ts';
import { readOpenIssues } from './read-open-issues.ts';
import { issuesOf } from './read-pulls.ts';
import type { Reconciler } from './reconciler.ts';

/** Issues that one pull request is for at most: each of them is looked at whenever one is. */
const MOST_ISSUES = 20;

/** Who asks for a pull request with others. */
export interface BatchQuestion {
  readonly name: RepositoryName;
  /** The issue that is looked at. */
  readonly issue: number;
  /** What was read of it; `null` where it is gone. */
  readonly own: Observed | null;
  readonly around: Around;
  readonly config: Config;
  /** What is to be known of another issue before it is planned for; `null` where it is none that can be proposed by itself. */
  readonly prepare: (observed: Observed) => Promise<Observed | null>;
}

/**
 * The pull request for several issues that is open, with all of them.
 *
 * @param gathered those that a maintainer wants in it too
 */
export async function observeBatch(
  reconciler: Reconciler,
  question: BatchQuestion,
  pull: ObservedPull,
  gathered: readonly Joining[] = [],
): Promise<ObservedBatch> {
  const { github, hasChecks = false } = reconciler;
  const { name, own, issue } = question;
  const numbers = issuesOf(pull.branch, pull.body);
  const others = await observeAll(reconciler, question, numbers);
  const issues = numbers.flatMap((number) => (number === issue ? (own ?? []) : (others.get(number) ?? [])));
  // Who joins comes last, so that the commits that are there stay as they are.
  const joining = own && !numbers.includes(issue) ? [own] : [];
  const room = Math.max(0, MOST_ISSUES - numbers.length - joining.length);
  const named = gathered.filter(({ observed }) => !numbers.includes(observed.issue.number)).slice(0, room);
  return {
    ...(await observePlace(reconciler, question)),
    name: pull.branch,
    pull,
    branch: await readBranch(reconciler, question, pull.head),
    ...(hasChecks && { check: await readCheck(github, name, pull.head) }),
    issues: [...issues, ...joining, ...named.map(({ observed }) => observed)],
    replaces: [
      ...named.flatMap(({ replaces }) => replaces ?? []),
      ...(await findDoubled(reconciler, question, pull, numbers)),
    ],
  };
}

/** What issues of a pull request for several have by themselves as well, as far as no person has committed to it. */
async function findDoubled(
  reconciler: Reconciler,
  question: BatchQuestion,
  pull: ObservedPull,
  numbers: readonly number[],
): Promise<ReplacedPull[]> {
  const { byIssue, doubled } = question.around.proposals;
  const found: ReplacedPull[] = [];
  for (const issue of numbers) {
    const own = byIssue.get(issue)?.number === pull.number ? doubled.get(issue) : undefined;
    if (own && (await readBranch(reconciler, question, own.head)).allOurs) found.push({ issue, pull: own });
  }
  return found;
}

/** The first open pull request for several issues that may take in one more; `null` where there is none. */
export async function findBatch(reconciler: Reconciler, question: BatchQuestion): Promise<ObservedPull | null> {
  const { github, reader } = reconciler;
  const { name, issue, around } = question;
  for (const pull of around.proposals.batches) {
    if (issuesOf(pull.branch, pull.body).length >= MOST_ISSUES) continue;
    if (!(await readBranch(reconciler, question, pull.head)).allOurs) continue;
    const approval = await readApproval(github, reader, name, { issue, pull: pull.number });
    // Where an edit waited it was approved before.
    if (approval.at === null && !newestTold(approval)) return pull;
  }
  return null;
}

/** The issues that a maintainer has named, as far as they can be proposed, in their order. */
export async function gather(
  reconciler: Reconciler,
  question: BatchQuestion,
  named: readonly number[],
): Promise<Joining[]> {
  const others = await observeAll(reconciler, question, named.slice(0, MOST_ISSUES - 1));
  const gathered: Joining[] = [];
  for (const other of others.values()) {
    const joining = asJoining(other, question.config);
    const observed = joining && (await question.prepare(joining.observed));
    if (observed) gathered.push({ ...joining, observed });
  }
  return gathered;
}

/** A pull request that is still to be opened: for the issue that is looked at, and those that a maintainer wants in it. */
export async function observeNamedBatch(
  reconciler: Reconciler,
  question: BatchQuestion,
  gathered: readonly Joining[],
): Promise<ObservedBatch> {
  const own = question.own && asJoining(question.own, question.config);
  const all = [...(own ? [own] : []), ...gathered];
  const replaces = all.flatMap((one) => one.replaces ?? []);
  return {
    ...(await withFreeBranch(
      reconciler,
      question,
      all.map(({ observed }) => observed),
    )),
    replaces,
  };
}

/** A pull request that is still to be opened: for the issue that is looked at, and all others that wait for nothing but one. */
export async function observeNewBatch(reconciler: Reconciler, question: BatchQuestion): Promise<ObservedBatch> {
  const { github } = reconciler;
  const { name, issue, own, around, config } = question;
  const { found } = await readOpenIssues(github, name, 1);
  const numbers = found
    .filter(({ number, labels }) => {
      const isOpen = around.proposals.byIssue.get(number)?.state === 'open';
      return number !== issue && !isOpen && !labels.includes(config.labels.needsChanges);
    })
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .slice(0, MOST_ISSUES - 1);
  const others = await observeAll(reconciler, question, numbers);
  const ready: Observed[] = own ? [own] : [];
  for (const other of others.values()) {
    const prepared = await question.prepare(other);
    if (prepared) ready.push(prepared);
  }
  return withFreeBranch(reconciler, question, ready);
}

async function withFreeBranch(
  reconciler: Reconciler,
  question: BatchQuestion,
  ready: readonly Observed[],
): Promise<ObservedBatch> {
  const issues = [...ready].sort((a, b) => a.issue.number - b.issue.number);
  const free = await findFreeBranch(reconciler, question, issues[0]?.issue.number ?? question.issue);
  return {
    ...(await observePlace(reconciler, question)),
    ...free,
    pull: null,
    ...(reconciler.hasChecks && { check: null }),
    issues,
  };
}

async function observeAll(
  { github, reader, bot }: Reconciler,
  { name, issue, around }: BatchQuestion,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Observed>> {
  const all = new Map<number, Observed>();
  for (const number of numbers.filter((one) => one !== issue)) {
    const seen = await observe(github, reader, { ...name, issue: number }, { bot, known: around });
    if (seen.kind === 'submission') all.set(number, seen.observed);
  }
  return all;
}

async function observePlace(
  { reader, bot }: Reconciler,
  { name, around: { snapshot } }: BatchQuestion,
): Promise<Pick<ObservedBatch, 'repository' | 'bot' | 'base' | 'lists'>> {
  const repository = await reader.repository(name);
  return {
    repository: {
      id: repository.node_id,
      owner: name.owner,
      name: name.repo,
      defaultBranch: repository.default_branch,
      url: repository.html_url,
    },
    bot,
    base: { commit: snapshot.commit, tree: snapshot.tree },
    lists: await snapshot.lists(),
  };
}

async function readBranch(
  { reader, bot }: Reconciler,
  { name, around: { snapshot }, config }: BatchQuestion,
  head: string,
): Promise<ObservedBranch> {
  const lists = await snapshot.lists();
  const paths = lists.ok ? lists.value.map(({ path }) => path) : config.lists;
  return reader.branch(name, { base: snapshot.commit, head, paths, isBatch: true, bot });
}

const refsShape = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }));

/**
 * The first branch named after an issue that is not there, or that a run which broke off, or a pull request that came to its end, has left
 * with nothing but our commits.
 */
async function findFreeBranch(
  reconciler: Reconciler,
  question: BatchQuestion,
  issue: number,
): Promise<Pick<ObservedBatch, 'name' | 'branch'>> {
  const { name: repository, around } = question;
  const ref = `heads/${batchBranch(issue, 1)}`;
  const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
  const { data } = await reconciler.github.request(route, { ...repository, ref });
  const heads = new Map(refsShape.parse(data).map((one) => [one.ref, one.object.sha]));
  for (let nth = 1; ; nth += 1) {
    const name = batchBranch(issue, nth);
    const head = heads.get(`refs/heads/${name}`);
    if (head === undefined) return { name, branch: null };
    if (around.proposals.batches.some(({ branch }) => branch === name)) continue;
    const branch = await readBranch(reconciler, question, head);
    if (branch.allOurs) return { name, branch };
  }
}
