import * as z from 'zod';
import { branchOf, isBatchBranch, issueOf } from '../plan/branch-of.ts';
import { FORM_BRANCH } from '../plan/follow-list.ts';
import type { ObservedPull, OpenProposal } from '../plan/observed.ts';
import { INIT_BRANCH } from '../plan/offer-set-up.ts';
import { markOf, readMarks } from '../plan/proposal-mark.ts';
import { marksWithdrawn } from '../plan/render-proposal.ts';
import { REPAIR_BRANCH } from '../plan/repair-numbering.ts';
import type { GitHub, RepositoryName } from './github.ts';

const pullsShape = z.array(
  z.object({
    node_id: z.string().optional(),
    number: z.number(),
    title: z.string(),
    body: z.string().nullable(),
    state: z.string(),
    draft: z.boolean().optional(),
    auto_merge: z.object({}).nullish(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
    merged_at: z.string().nullish(),
    closed_at: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
);
type Pull = z.infer<typeof pullsShape>[number];

const PAGE = 100;

/** A pull request that somebody made by hand, as far as a look at it depends on that. */
export interface HandMade {
  readonly number: number;
  readonly head: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** Our pull requests in a repository, as one request shows them. */
export interface Proposals {
  /** By issue: the newest pull request from its branch, or for it and others; one that is open goes before. */
  readonly byIssue: ReadonlyMap<number, ObservedPull>;
  /** By issue: open ones from the branches of issues that are in one for several too, which only two runs that met leave behind. */
  readonly doubled: ReadonlyMap<number, ObservedPull>;
  /** Open ones that are for several issues, the first first. */
  readonly batches: readonly ObservedPull[];
  /** The newest pull request from the repair branch, from that of the form, and from that which sets a repository up. */
  readonly repair: ObservedPull | null;
  readonly form: ObservedPull | null;
  readonly init: ObservedPull | null;
  /** Open ones that people made by hand, the last touched first. */
  readonly byHand: readonly HandMade[];
  /** Whether older ones may exist that the request did not show. */
  readonly isPartial: boolean;
}

/**
 * Reads the 100 pull requests that were last touched, open or not.
 *
 * @param areBatched whether there may be some for several issues, which nothing but their bodies tells: then open ones are read all the same
 */
export async function readProposals(github: GitHub, name: RepositoryName, areBatched = false): Promise<Proposals> {
  const read = async (state: 'all' | 'open'): Promise<Pull[]> => {
    const query = { ...name, state, sort: 'updated' as const, direction: 'desc' as const, per_page: PAGE };
    return pullsShape.parse((await github.request('GET /repos/{owner}/{repo}/pulls', query)).data);
  };
  const latest = await read('all');
  const isPartial = latest.length === PAGE;
  const known = new Set(latest.map(({ number }) => number));
  const open = isPartial && areBatched ? (await read('open')).filter(({ number }) => !known.has(number)) : [];
  const pulls = [...latest, ...open];
  const byIssue = newestByIssue(pulls, name);
  return {
    byIssue,
    doubled: new Map(
      pulls.flatMap((pull) => {
        const issue = pull.state === 'open' && isHere(pull, name) ? issueOf(pull.head.ref) : null;
        const isDoubled = issue !== null && byIssue.get(issue)?.number !== pull.number;
        return isDoubled ? [[issue, toObserved(pull)] as const] : [];
      }),
    ),
    batches: pulls
      .filter((pull) => pull.state === 'open' && isHere(pull, name) && isBatchBranch(pull.head.ref))
      .map(toObserved)
      .sort((a, b) => a.number - b.number),
    repair: newestFrom(pulls, name, REPAIR_BRANCH),
    form: newestFrom(pulls, name, FORM_BRANCH),
    init: newestFrom(pulls, name, INIT_BRANCH),
    byHand: pulls
      .filter((pull) => pull.state === 'open' && isByHand(pull, name))
      .map(({ number, head, updated_at: updatedAt = '' }) => ({ number, head: head.sha, updatedAt })),
    isPartial,
  };
}

/** The newest pull request for one issue, asked for by its branch. */
export async function readProposal(github: GitHub, name: RepositoryName, issue: number): Promise<ObservedPull | null> {
  const query = { ...name, state: 'all' as const, head: `${name.owner}:${branchOf(issue)}`, per_page: PAGE };
  const pulls = pullsShape.parse((await github.request('GET /repos/{owner}/{repo}/pulls', query)).data);
  return newestByIssue(pulls, name).get(issue) ?? null;
}

/** The newest pull request that sets the repository up, asked for by its branch. */
export async function readSetUpPull(github: GitHub, name: RepositoryName): Promise<ObservedPull | null> {
  const query = { ...name, state: 'all' as const, head: `${name.owner}:${INIT_BRANCH}`, per_page: PAGE };
  const pulls = pullsShape.parse((await github.request('GET /repos/{owner}/{repo}/pulls', query)).data);
  return newestFrom(pulls, name, INIT_BRANCH);
}

const closerShape = z.object({ closed_by: z.object({ login: z.string() }).nullish() });

/** Login of who closed a pull request, `null` where GitHub does not say. Only the issue that a pull request is tells it. */
export async function readCloser(github: GitHub, name: RepositoryName, pull: number): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  const { data } = await github.request(route, { ...name, issue_number: pull });
  return closerShape.parse(data).closed_by?.login ?? null;
}

/** The open proposals, other than the one of `issue`. */
export function openProposals(proposals: Proposals, issue: number): OpenProposal[] {
  return proposalsWhere(proposals, issue, ({ state }) => state === 'open');
}

/** Those that a person closed without merging them, other than the one of `issue`, as far as one request shows them. */
export function turnedDown(proposals: Proposals, issue: number): OpenProposal[] {
  return proposalsWhere(proposals, issue, ({ state, body }) => state === 'closed' && !marksWithdrawn(body));
}

function proposalsWhere(
  { byIssue }: Proposals,
  issue: number,
  isMeant: (pull: ObservedPull) => boolean,
): OpenProposal[] {
  return [...byIssue].flatMap(([other, pull]) => {
    if (other === issue || !isMeant(pull)) return [];
    const mark = markOf(pull.body, other);
    return [{ issue: other, pull: pull.number, by: mark?.by ?? '', paper: mark?.paper ?? [] }];
  });
}

/** Whether a person made a pull request, and is done with it: not a bot, no branch of ours, no draft. */
export function isByHand(pull: Pick<Pull, 'draft' | 'user' | 'head'>, name: RepositoryName): boolean {
  const { ref } = pull.head;
  const isOurs = isHere(pull, name) && (issueOf(ref) !== null || isBatchBranch(ref) || OWN_BRANCHES.has(ref));
  return !isOurs && pull.draft !== true && pull.user?.type !== 'Bot';
}

/** Branches of what is proposed to a repository as a whole. */
const OWN_BRANCHES: ReadonlySet<string> = new Set([REPAIR_BRANCH, FORM_BRANCH, INIT_BRANCH]);

/** A fork may have a branch of the same name. */
function isHere({ head }: Pick<Pull, 'head'>, { owner, repo }: RepositoryName): boolean {
  return head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

function newestFrom(pulls: readonly Pull[], name: RepositoryName, branch: string): ObservedPull | null {
  const [newest] = pulls
    .filter((pull) => pull.head.ref === branch && isHere(pull, name))
    .sort((a, b) => b.number - a.number);
  return newest ? toObserved(newest) : null;
}

function newestByIssue(pulls: readonly Pull[], name: RepositoryName): Map<number, ObservedPull> {
  const found = new Map<number, ObservedPull>();
  for (const pull of pulls) {
    if (!isHere(pull, name)) continue;
    const observed = toObserved(pull);
    for (const issue of issuesOf(pull.head.ref, observed.body)) {
      const other = found.get(issue);
      if (!other || goesBefore(observed, other)) found.set(issue, observed);
    }
  }
  return found;
}

/** Issues that a pull request of ours is for, told by its branch or, where it is for several, by its body; none where it is not ours. */
export function issuesOf(branch: string, body: string): number[] {
  const issue = issueOf(branch);
  if (issue !== null) return [issue];
  return isBatchBranch(branch) ? readMarks(body).flatMap((mark) => mark.issue ?? []) : [];
}

/**
 * Of those from one branch the newest. An issue may have been in a batch that came to its end, and be in an open one now; in two that are open
 * only where two runs met, and then it stays in the first.
 */
function goesBefore(one: ObservedPull, other: ObservedPull): boolean {
  if (!isBatchBranch(one.branch) && !isBatchBranch(other.branch)) return one.number > other.number;
  const [isOpen, isOther] = [one, other].map(({ state }) => state === 'open');
  if (isOpen !== isOther) return isOpen === true;
  return isOpen ? one.number < other.number : one.number > other.number;
}

function toObserved({
  node_id: id,
  number,
  state,
  auto_merge: autoMerge,
  created_at: createdAt,
  merged_at: mergedAt,
  closed_at: closedAt,
  title,
  body,
  head,
}: Pull): ObservedPull {
  return {
    ...(id !== undefined && { id }),
    number,
    state: mergedAt ? 'merged' : state === 'open' ? 'open' : 'closed',
    head: head.sha,
    branch: head.ref,
    ...(autoMerge && { isAutoMerged: true }),
    ...(createdAt !== undefined && { createdAt }),
    closedAt: mergedAt ?? closedAt ?? null,
    title,
    body: body ?? '',
  };
}
