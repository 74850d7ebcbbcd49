import { z } from 'zod';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/parse-config.ts';
import { branchOf } from '../plan/branch-of.ts';
import type { Observed, ObservedComment, ObservedIssue, ObservedPull } from '../plan/observed.ts';
import { STATUS_MARKER } from '../plan/status-comment.ts';
import type { Result } from '../problems.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import { countsAsSubmission } from '../submission/is-submission.ts';
import { type GitHub, type IssueKey, statusOf } from './github.ts';
import type { Reader, RepositoryName } from './reader.ts';

/** One reading of the world around an issue, `null` where the issue is none of ours: gone, a pull request, ordinary. */
export interface Observation {
  readonly observed: Observed;
  readonly config: Result<Config>;
}

const issueShape = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  locked: z.boolean().optional(),
  comments: z.number(),
  created_at: z.string(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
  user: z.object({ login: z.string(), id: z.number(), type: z.string().optional() }).nullable(),
  pull_request: z.unknown().optional(),
});
const commentsShape = z.array(
  z.object({ id: z.number(), body: z.string().optional(), user: z.object({ login: z.string() }).nullable() }),
);
const pullsShape = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullable(),
    state: z.string(),
    merged_at: z.string().nullish(),
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
);
const refShape = z.object({ object: z.object({ sha: z.string() }) });

/**
 * Reads everything a plan needs, from GitHub as it is now; a webhook's payload is never used.
 *
 * @param bot login of the App's own account
 * @param lookForBranch whether to look for a branch without a pull request, as an interrupted run leaves it
 * @throws what Octokit throws; a deleted issue (404, 410) and a transferred one are `null`
 */
export async function observe(
  github: GitHub,
  reader: Reader,
  bot: string,
  key: IssueKey,
  lookForBranch = false,
): Promise<Observation | null> {
  const name = { owner: key.owner, repo: key.repo };
  const raw = await readIssue(github, key);
  if (!raw || raw.pull_request || raw.number !== key.issue) return null;
  const issue = toIssue(raw);
  if (!mayBeSubmission(issue)) return null;

  const snapshot = await reader.head(name);
  const config = parseConfig(snapshot.config, snapshot.form);
  const form = (config.ok ? config.value.form : null) ?? DEFAULT_FORM;
  if (!countsAsSubmission({ labels: issue.labels, body: issue.body, form })) return null;

  const { node_id: id, default_branch: defaultBranch } = await reader.repository(name);
  const path = config.ok ? config.value.list : 'README.md';
  const list = await snapshot.file(path);
  const pull = await findPull(github, name, key.issue);
  const head = pull?.state === 'open' ? pull.head : lookForBranch ? await readHead(github, name, key.issue) : null;
  const branch = head === null ? null : await reader.branch(name, snapshot.commit, head, path);
  const statuses = raw.comments === 0 ? [] : await readStatuses(github, key, bot);
  return {
    config,
    observed: {
      repository: { id, owner: key.owner, name: key.repo, defaultBranch },
      bot,
      issue,
      base: { commit: snapshot.commit, tree: snapshot.tree },
      list,
      branch,
      pull,
      statuses,
    },
  };
}

async function readIssue(github: GitHub, { owner, repo, issue }: IssueKey): Promise<z.infer<typeof issueShape> | null> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number: issue,
    });
    return issueShape.parse(data);
  } catch (error) {
    if (ELSEWHERE.has(statusOf(error) ?? 0)) return null;
    throw error;
  }
}

/** Gone, deleted, or transferred to another repository. */
const ELSEWHERE: ReadonlySet<number> = new Set([404, 410, 301, 302, 307, 308]);

function toIssue(raw: z.infer<typeof issueShape>): ObservedIssue {
  return {
    number: raw.number,
    title: raw.title,
    body: raw.body ?? null,
    year: Number(raw.created_at.slice(0, 4)),
    state: raw.state,
    locked: raw.locked ?? false,
    labels: raw.labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : [])),
    // GitHub shows the author of a deleted account as nobody.
    author: { login: raw.user?.login ?? 'ghost', id: raw.user?.id ?? 10137, isBot: raw.user?.type === 'Bot' },
  };
}

/** A first look at the issue alone: without a label or two headings of any kind it cannot be a submission. */
function mayBeSubmission({ labels, body }: ObservedIssue): boolean {
  return labels.length > 0 || (body?.match(/^ {0,3}#{1,6}/gm)?.length ?? 0) >= 2;
}

type FoundPull = ObservedPull & { readonly head: string };

/** The newest pull request from our branch: among the 100 last touched, or, in a busier repository, asked for by name. */
async function findPull(github: GitHub, name: RepositoryName, issue: number): Promise<FoundPull | null> {
  const branch = branchOf(issue);
  const ours = ({ head }: z.infer<typeof pullsShape>[number]): boolean =>
    head.ref === branch && head.repo?.full_name.toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
  const page = { ...name, state: 'all' as const, sort: 'updated' as const, direction: 'desc' as const, per_page: 100 };
  const recent = pullsShape.parse((await github.request('GET /repos/{owner}/{repo}/pulls', page)).data);
  let found = recent.filter(ours);
  if (found.length === 0 && recent.length === page.per_page) {
    const named = await github.request('GET /repos/{owner}/{repo}/pulls', { ...page, head: `${name.owner}:${branch}` });
    found = pullsShape.parse(named.data).filter(ours);
  }
  const [pull] = found.sort((a, b) => b.number - a.number);
  if (!pull) return null;
  const state = pull.merged_at ? 'merged' : pull.state === 'open' ? 'open' : 'closed';
  return { number: pull.number, state, title: pull.title, body: pull.body ?? '', head: pull.head.sha };
}

/** Head of our branch, `null` where there is none. */
export async function readHead(github: GitHub, name: RepositoryName, issue: number): Promise<string | null> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...name,
      ref: `heads/${branchOf(issue)}`,
    });
    return refShape.parse(data).object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function readStatuses(github: GitHub, { owner, repo, issue }: IssueKey, bot: string): Promise<ObservedComment[]> {
  const found: ObservedComment[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: issue,
      per_page: 100,
      page,
    });
    const comments = commentsShape.parse(data);
    for (const { id, body, user } of comments)
      if (user?.login === bot && body?.startsWith(STATUS_MARKER)) found.push({ id, body });
    if (comments.length < 100) return found;
  }
}
