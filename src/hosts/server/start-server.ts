import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Probot } from 'probot';
import QuickLRU from 'quick-lru';
import { z } from 'zod';
import { classifyFailure } from '../../github/classify-failure.ts';
import { equipOctokit } from '../../github/equip-octokit.ts';
import type { GitHub } from '../../github/github.ts';
import { NotBefore } from '../../github/not-before.ts';
import { reconcile } from '../../github/reconcile.ts';
import { reconcileMergeGroup } from '../../github/reconcile-merge-group.ts';
import { reconcilePull } from '../../github/reconcile-pull.ts';
import { reconcileRepository } from '../../github/reconcile-repository.ts';
import type { AskPlan } from '../../github/reconciler.ts';
import { retryAfter } from '../../github/retry-after.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import type { Plan } from '../../plan/action.ts';
import { describeAction } from '../../plan/describe-action.ts';
import { createMemoryQueue } from '../../queue/memory-queue.ts';
import { createApp } from './app.ts';
import { createOctokit } from './create-octokit.ts';
import { createFrontDoor } from './front-door.ts';
import { Installations } from './installations.ts';
import { formatKey, type Key, laneOf, parseKey, RANK } from './key.ts';
import { createLoopBreaker } from './loop-breaker.ts';
import { createSweeper } from './sweeper.ts';

/** What the server needs to know, from the environment or from a test. */
export interface ServerOptions {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Root of the API. */
  readonly apiUrl: string;
  readonly host: string;
  /** `0` for any free port. */
  readonly port: number;
  readonly log: Logger;
  /** Milliseconds between sweeps, an hour by default. */
  readonly sweepEvery?: number;
  /** Milliseconds until a failed reconcile is tried again, `null` to give up; GitHub's own rules by default. */
  readonly retryAfter?: (error: unknown, attempt: number) => number | null;
  /** Lanes of Octokit's throttling, by name; by default those that keep GitHub's pauses, and none for a GitHub on this machine. */
  readonly lanes?: Readonly<Record<string, unknown>>;
  /** Who plans for issues; by default this thread. */
  readonly askPlan?: AskPlan;
  /** Who looks papers up; by default nobody is asked. */
  readonly lookUp?: LookUp;
  /** Milliseconds since the epoch, by which GitHub's limits are waited for; the clock by default. */
  readonly now?: () => number;
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Begins to look for work whose triggers were lost, as at the start and every hour; returns at once. */
  sweep(): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  /** Stops listening, and breaks off what runs before its next request: the next start finishes it. */
  stop(): Promise<void>;
}

const appShape = z.object({ slug: z.string() });
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Keys whose refusals are remembered. */
const MOST_REFUSED = 1000;
/** After as many tries the pauses at the start grow no more: a minute, and so one line in the log a minute. */
const PATIENT_TRIES = 6;

/**
 * Starts the bot as a server. While GitHub is away it waits for it.
 *
 * @throws where GitHub does not accept the App's credentials, or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { log, apiUrl, now = Date.now } = options;
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    secret: options.webhookSecret,
    baseUrl: apiUrl,
    log,
    Octokit: createOctokit(apiUrl, options.lanes),
  });
  await probot.ready();
  const octokit = await probot.auth();
  const notBefore = new NotBefore(now);
  equipOctokit(octokit, notBefore);
  const asApp = octokit as unknown as GitHub;
  const retryIn = options.retryAfter ?? ((error, attempt) => retryAfter(error, attempt, now()));
  const bot = `${await readSlug(asApp, retryIn, log)}[bot]`;
  const installations = new Installations(probot, asApp, now);
  const loop = createLoopBreaker(Date.now);
  const refused = new QuickLRU<string, string>({ maxSize: MOST_REFUSED, maxAge: DAY });
  /** Whether a refusal was not logged yet today. */
  const isNews = (key: string, error: unknown): boolean => {
    const before = refused.get(key);
    refused.set(key, String(error));
    return before !== String(error);
  };

  const work = async (text: string): Promise<void> => {
    if (await sweeper.work(text)) return;
    const { installation, owner, repo, issue, pull, group } = parseKey(text);
    if (loop.isBroken(text)) {
      log.error({ key: text }, 'planned too often within an hour, left alone');
      return;
    }
    const onPlan = (plan: Plan): void => {
      loop.count(text);
      log.info({ key: text, plan: plan.map(describeAction) }, 'plan');
    };
    await installations.use(installation, async (known) => {
      const reconciler = { ...known, bot, onPlan, askPlan: options.askPlan, lookUp: options.lookUp };
      if (issue !== null) return reconcile(reconciler, { owner, repo, issue });
      if (pull !== undefined) return reconcilePull(reconciler, { owner, repo }, pull);
      if (group !== undefined) return reconcileMergeGroup(reconciler, { owner, repo }, group);
      const found = await reconcileRepository(reconciler, { owner, repo });
      for (const one of found.issues) look({ installation, owner, repo, issue: one }, RANK.moved);
      for (const one of found.pulls) look({ installation, owner, repo, issue: null, pull: one }, RANK.moved);
      for (const failure of found.failures) throw failure;
    });
  };
  let isStopping = false;
  const queue = createMemoryQueue(work, {
    laneOf,
    retryAfter: retryIn,
    onFailure: (key, err, attempt, delay) => {
      if (isStopping) return;
      const { kind } = classifyFailure(err, 0);
      const isKnown = kind === 'refusal' && !isNews(key, err);
      log[kind === 'bug' ? 'error' : isKnown ? 'debug' : 'warn'](
        { key, err, attempt, retryIn: delay },
        'reconcile failed',
      );
    },
  });
  const look = (key: Key, rank: number): void => queue.add(formatKey(key), rank);
  const sweeper = createSweeper({ asApp, installations, add: (key) => queue.add(key, RANK.swept), log, now });
  const onInstallation = (id: number): void => {
    installations.forget(id);
    sweeper.start(id);
  };
  await probot.load(createApp({ look, onInstallation, bot }));

  const timer = setInterval(() => sweeper.start(), options.sweepEvery ?? HOUR).unref();

  const server = createFrontDoor(probot.webhooks, log);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port, options.host, resolve),
  );
  const { address, port, family } = server.address() as AddressInfo;
  sweeper.start();
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    sweep: () => sweeper.start(),
    idle: () => queue.idle(),
    async stop() {
      isStopping = true;
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
      const closing = queue.close();
      // What is half done is seen and finished by the next start.
      notBefore.close();
      installations.close();
      await closing;
    },
  };
}

/** Short name of the App, asked for until GitHub gives it. */
async function readSlug(
  asApp: GitHub,
  retryIn: (error: unknown, attempt: number) => number | null,
  log: Logger,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return appShape.parse((await asApp.request('GET /app')).data).slug;
    } catch (err) {
      const { kind } = classifyFailure(err, 0);
      if (kind !== 'limit' && kind !== 'passing') throw err;
      // It is waited for however long it takes, with the pauses of the first tries.
      const delay = retryIn(err, Math.min(attempt, PATIENT_TRIES)) ?? HOUR;
      log.warn({ err, attempt, retryIn: delay }, 'GitHub does not say who the App is');
      await setTimeout(delay);
    }
  }
}
