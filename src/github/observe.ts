import * as z from 'zod';
import type { Config } from '../config/config.ts';
import type { AskedSetUp } from '../plan/answer-set-up.ts';
import { branchOf, isBatchBranch } from '../plan/branch-of.ts';
import type { Observed, ObservedIssue, ObservedPull } from '../plan/observed.ts';
import { marksWithdrawn } from '../plan/render-proposal.ts';
import type { Result } from '../problems.ts';
import { CHANGE_FORMS } from '../submission/change-forms.ts';
import { type Asked, requestKind } from '../submission/request-kind.ts';
import { type GitHub, type IssueKey, type RepositoryName, statusOf } from './github.ts';
import { mayBeSubmission } from './may-be-submission.ts';
import { readCheck } from './read-check.ts';
import { type Comments, readComments } from './read-comments.ts';
import { readHead } from './read-head.ts';
import { readLabelled } from './read-labelled.ts';
import { openProposals, type Proposals, readCloser, readProposal, readProposals, turnedDown } from './read-pulls.ts';
import type { Reader } from './reader.ts';
import type { Snapshot } from './snapshot.ts';

/** One reading of the world around an issue. */
export type Observation =
  /** The issue is deleted or transferred; `pull` is what is left of its proposal. */
  | { readonly kind: 'gone'; readonly pull: ObservedPull | null; readonly proposals?: Proposals }
  /** Somebody's ordinary issue, or a pull request; `asked` where a form was asked for in its comments. */
  | { readonly kind: 'ordinary'; readonly asked: AskedSetUp | null }
  | {
      readonly kind: 'submission';
      readonly observed: Observed;
      readonly config: Result<Config>;
      /** What was read of the default branch. */
      readonly snapshot: Snapshot;
      readonly proposals: Proposals;
      readonly asked: AskedSetUp | null;
    };

/** What a configuration that cannot be read says. */
const UNSAID: Asked = { form: null, changeForms: CHANGE_FORMS, freeText: false };

const issueShape = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  locked: z.boolean().optional(),
  comments: z.number(),
  created_at: z.string(),
  repository_url: z.string().optional(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
  user: z.object({ login: z.string(), id: z.number(), type: z.string().optional() }).nullable(),
  pull_request: z.unknown().optional(),
});

/** What is looked at beside the issue. */
export interface ObserveOptions {
  /** Login of the App's own account. */
  readonly bot: string;
  /**
   * Whether to look for a branch without a pull request, as an interrupted run leaves it. Where the issue was answered
   * before it is always looked for.
   */
  readonly lookForBranch?: boolean;
  /** Whether the App may write checks. */
  readonly hasChecks?: boolean;
  /** What was read of the repository for another issue, a moment ago. */
  readonly known?: Around;
}

/** What an issue's surroundings are. */
export interface Around {
  /** The default branch. */
  readonly snapshot: Snapshot;
  readonly proposals: Proposals;
}

/**
 * Reads everything a plan needs, from GitHub as it is now; a webhook's payload is never used.
 *
 * @throws what Octokit throws
 */
export async function observe(
  github: GitHub,
  reader: Reader,
  key: IssueKey,
  { bot, lookForBranch = false, hasChecks = false, known }: ObserveOptions,
): Promise<Observation> {
  const name = { owner: key.owner, repo: key.repo };
  const raw = await readIssue(github, key);
  if (!raw || raw.number !== key.issue || !(await isHere(reader, name, raw.repository_url)))
    return observeGone(github, reader, key);
  if (raw.pull_request) return { kind: 'ordinary', asked: null };
  const issue = toIssue(raw);
  const hasComments = raw.comments > 0;
  if (!hasComments && !mayBeSubmission(issue)) return { kind: 'ordinary', asked: null };
  const comments: Comments = hasComments
    ? await readComments(github, reader, key, issue.author.login, bot)
    : { statuses: [], commands: [], initAnswers: [] };
  const asked = askedSetUp(issue, comments);
  const isAdded = comments.commands.some(({ command, standing }) => ASKING.has(command.verb) && standing !== 'nobody');
  if (!isAdded && comments.statuses.length === 0 && !mayBeSubmission(issue)) return { kind: 'ordinary', asked };

  const snapshot = known?.snapshot ?? (await reader.head(name));
  const config = snapshot.settings;
  // What once was a submission stays one: its proposal has to be looked after, whatever becomes of the labels.
  if (!isAdded && comments.statuses.length === 0 && requestKind(issue, config.ok ? config.value : UNSAID) === null)
    return { kind: 'ordinary', asked };

  const repository = await reader.repository(name);
  const lists = await snapshot.lists();
  const proposals = known?.proposals ?? (await readProposals(github, name, config.ok && config.value.batch));
  const newest =
    proposals.byIssue.get(key.issue) ?? (proposals.isPartial ? await readProposal(github, name, key.issue) : null);
  const pull =
    newest && marksWithdrawn(newest.body) && issue.state === 'open'
      ? { ...newest, closedBy: await readCloser(github, name, newest.number) }
      : newest;
  const head =
    pull?.state === 'open'
      ? pull.head
      : pull || ((lookForBranch || comments.statuses.length > 0) && !(config.ok && config.value.batch))
        ? await readHead(github, name, pull?.branch ?? branchOf(key.issue))
        : null;
  const paths = lists.ok ? lists.value.map(({ path }) => path) : config.ok ? config.value.lists : ['README.md'];
  const isBatch = pull !== null && isBatchBranch(pull.branch);
  const branch = head === null ? null : await reader.branch(name, { base: snapshot.commit, head, paths, isBatch, bot });
  const labelled =
    pull?.state !== 'open' && config.ok ? await readLabelled(github, reader, key, config.value, issue) : undefined;
  const check = hasChecks ? (pull?.state === 'open' ? await readCheck(github, name, pull.head) : null) : undefined;
  return {
    kind: 'submission',
    config,
    snapshot,
    proposals,
    asked: asked && { ...asked, isSubmission: true },
    observed: {
      repository: {
        id: repository.node_id,
        owner: key.owner,
        name: key.repo,
        defaultBranch: repository.default_branch,
        url: repository.html_url,
      },
      bot,
      issue,
      base: { commit: snapshot.commit, tree: snapshot.tree },
      lists,
      branch,
      pull,
      ...(check !== undefined && { check }),
      ...(labelled && { labelled }),
      openProposals: openProposals(proposals, key.issue),
      turnedDown: turnedDown(proposals, key.issue),
      statuses: comments.statuses,
      commands: comments.commands,
    },
  };
}

/** What is left of the proposal of an issue that is gone: a pull request of its own, or its part in one for several. */
async function observeGone(github: GitHub, reader: Reader, key: IssueKey): Promise<Observation> {
  const name = { owner: key.owner, repo: key.repo };
  const pull = await readProposal(github, name, key.issue);
  const settings = reader.lastHead(name)?.settings;
  if (pull || !settings?.ok || !settings.value.batch) return { kind: 'gone', pull };
  return { kind: 'gone', pull, proposals: await readProposals(github, name, true) };
}

function askedSetUp({ number, locked }: ObservedIssue, { commands, initAnswers }: Comments): AskedSetUp | null {
  const asking = commands.filter(({ command }) => command.verb === 'init');
  if (asking.length === 0) return null;
  return { issue: number, locked, commands: asking, answers: initAnswers, isSubmission: false };
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

/** GitHub answers for a transferred issue with the one in its new place, and for a renamed repository likewise. */
async function isHere(reader: Reader, name: RepositoryName, url: string | undefined): Promise<boolean> {
  const place = url?.split('/').slice(-2).join('/').toLowerCase();
  if (place === undefined || place === `${name.owner}/${name.repo}`.toLowerCase()) return true;
  return (await reader.repository(name)).full_name.toLowerCase() === place;
}

/** Commands that make an ordinary issue a submission. */
const ASKING: ReadonlySet<string> = new Set(['add', 'preview']);

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
