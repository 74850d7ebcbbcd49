import * as z from 'zod';
import type { GitHub } from '../../github/github.ts';
import { Reader } from '../../github/reader.ts';
import { reconcile } from '../../github/reconcile.ts';
import { reconcilePull } from '../../github/reconcile-pull.ts';
import { reconcileRepository } from '../../github/reconcile-repository.ts';
import { reportAudit } from '../../github/report-audit.ts';
import { retryAfter } from '../../github/retry-after.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import type { Plan } from '../../plan/action.ts';
import { createMemoryQueue } from '../../queue/memory-queue.ts';
import { readEvent } from './read-event.ts';
import type { Outcome } from './render-summary.ts';

/** What one run of the workflow is about. */
export interface ActionRun {
  readonly github: GitHub;
  readonly owner: string;
  readonly repo: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Login of the account that the token belongs to, `null`: GitHub is asked. */
  readonly bot: string | null;
  /** Who looks papers up; without it nobody is asked. */
  readonly lookUp?: LookUp;
}

/** What one run did. */
export interface ActionReport {
  readonly outcomes: readonly Outcome[];
  /** Why there was nothing to look at. */
  readonly note: string | null;
}

const viewerShape = z.object({ viewer: z.object({ login: z.string() }) });

/** The key that stands for the whole repository; the others are numbers of issues (`7`) and of pull requests (`!8`). */
const REPOSITORY = 'repository';
/** Stands for the audit of the list, which is no work of the queue. */
const AUDIT = 'audit';

/** A job is paid by the minute: what cannot be done within a few is left to the next event or the schedule. */
const MOST_ATTEMPTS = 5;
const LONGEST_WAIT = 90_000;

/**
 * Does what an event is a hint at: the same reconcile as the server's.
 *
 * @throws what Octokit throws before anything is looked at, and where the event is not what GitHub sends
 */
export async function runAction({ github, owner, repo, event, bot: named, lookUp }: ActionRun): Promise<ActionReport> {
  const bot = named ?? viewerShape.parse(await github.graphql('query { viewer { login } }')).viewer.login;
  const hint = readEvent(event.name, event.payload, bot);
  if (hint.kind === 'nothing') return { outcomes: [], note: hint.why };

  const reader = new Reader(github);
  const plans = new Map<string, Plan[]>();
  const errors = new Map<string, string>();
  const look = (key: string): void => {
    if (!plans.has(key)) plans.set(key, []);
    queue.add(key);
  };
  const work = async (key: string): Promise<void> => {
    const reconciler = { github, reader, bot, lookUp, onPlan: (plan: Plan) => plans.get(key)?.push(plan) };
    if (key.startsWith('!')) return reconcilePull(reconciler, { owner, repo }, Number(key.slice(1)));
    if (key !== REPOSITORY) {
      for (const issue of await reconcile(reconciler, { owner, repo, issue: Number(key) })) look(String(issue));
      return;
    }
    const found = await reconcileRepository(reconciler, { owner, repo });
    for (const issue of found.issues) look(String(issue));
    for (const pull of found.pulls) look(`!${pull}`);
    for (const failure of found.failures) throw failure;
  };
  const queue = createMemoryQueue(work, {
    concurrency: 2,
    retryAfter(error, attempt) {
      const wait = attempt < MOST_ATTEMPTS ? retryAfter(error, attempt, Date.now()) : null;
      return wait !== null && wait <= LONGEST_WAIT ? wait : null;
    },
    onFailure(key, error, _attempt, retryIn) {
      if (retryIn === null) errors.set(key, explain(error));
    },
  });
  look(hint.kind === 'issue' ? String(hint.issue) : hint.kind === 'pull' ? `!${hint.pull}` : REPOSITORY);
  await queue.idle();
  if (event.name === 'schedule' && lookUp)
    await reportAudit({ github, reader, bot }, { owner, repo }, lookUp).catch((error: unknown) => {
      plans.set(AUDIT, []);
      errors.set(AUDIT, explain(error));
    });
  return {
    outcomes: [...plans].map(([key, done]) => ({
      subject:
        key === REPOSITORY
          ? 'The repository'
          : key === AUDIT
            ? 'The audit'
            : key.replace(/^(?=\d)/, 'Issue ').replace('!', 'Pull request '),
      plans: done,
      error: errors.get(key) ?? null,
    })),
    note: null,
  };
}

/** GitHub's own words, and what to do where the cause is a setting. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/not permitted to create or approve pull requests/i.test(message))
    return `${message} Allow it under Settings → Actions → General → Workflow permissions, or give the workflow the token of an App.`;
  if (/resource not accessible by integration/i.test(message))
    return `${message} The job needs the permissions contents, issues and pull-requests: write.`;
  return message;
}
