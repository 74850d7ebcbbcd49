import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Probot } from 'probot';
import QuickLRU from 'quick-lru';
import * as z from 'zod';
import { classifyFailure } from '../../github/classify-failure.ts';
import { equipOctokit } from '../../github/equip-octokit.ts';
import type { GitHub } from '../../github/github.ts';
import { NotBefore } from '../../github/not-before.ts';
import { retryAfter } from '../../github/retry-after.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import { type Planner, planHere } from '../../planning.ts';
import type { Queue, Waiting } from '../../queue/queue.ts';
import { isLocal } from '../timed-fetch.ts';
import { createApp } from './app.ts';
import { createOctokit } from './create-octokit.ts';
import { createFrontDoor, type Page } from './front-door.ts';
import { Installations } from './installations.ts';
import { formatKey, type Key, laneOf, RANK } from './key.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { tellReadiness } from './readiness.ts';
import { type Shared, shareNothing, untilOf } from './shared.ts';
import { createSweeper } from './sweeper.ts';
import { type Watch, watchRequests } from './watch-requests.ts';
import { createWork } from './work.ts';

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
  /** Milliseconds that one request to GitHub may take, fifteen seconds by default. */
  readonly requestTimeout?: number;
  /** Who plans; by default this thread. */
  readonly planner?: Planner;
  /** What it has in common with other processes; by default there are none. */
  readonly shared?: Shared;
  /** Whether a repository that has a list of papers and no form is offered one, once; by default it is. */
  readonly offersForm?: boolean;
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
 * Starts the bot as a server. While GitHub is away it waits for it; meanwhile its front door is open, and says that it is not
 * ready.
 *
 * @throws where GitHub does not accept the App's credentials, or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { log, apiUrl, now = Date.now, sweepEvery = HOUR } = options;
  const startedAt = now();
  let isStopping = false;
  let isKnown = false;
  let isGitHubThere = true;
  const retryIn = options.retryAfter ?? ((error, attempt) => retryAfter(error, attempt, now()));
  const isNews = createNews();

  const shared = options.shared ?? shareNothing();
  const onFailure = (key: string, err: unknown, attempt: number, delay: number | null): void => {
    if (isStopping) return;
    const { kind } = classifyFailure(err, 0);
    metrics.reconciled(key, kind);
    const isOld = kind === 'refusal' && !isNews(key, err);
    log[kind === 'bug' ? 'error' : isOld ? 'debug' : 'warn']({ key, err, attempt, retryIn: delay }, 'reconcile failed');
  };
  let queue: Queue | null = null;
  const add = async (key: string, rank: number): Promise<void> => queue?.add(key, rank);
  const waiting = async (): Promise<readonly Waiting[]> => (await queue?.waiting()) ?? [];
  const metrics = createMetrics(waiting, now);
  const watch: Watch = {
    limited: metrics.limited,
    requested: (as, method, status) => {
      isGitHubThere = status !== null && status < 500;
      metrics.requested(as, method, status);
    },
  };

  const lanes = options.lanes ?? (isLocal(apiUrl) ? undefined : shared.lanes);
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    secret: options.webhookSecret,
    baseUrl: apiUrl,
    log,
    Octokit: createOctokit(apiUrl, lanes, options.requestTimeout),
  });
  await probot.ready();
  const octokit = await probot.auth();
  const notBefore = new NotBefore(now, (wait) => watch.limited('app', wait), untilOf(shared.notes, 'app'));
  equipOctokit(octokit, notBefore);
  watchRequests(octokit, 'app', watch);
  const asApp = octokit as unknown as GitHub;
  const installations = new Installations(probot, asApp, now, watch, shared.notes);
  const look = (key: Key, rank: number): Promise<void> => add(formatKey(key), rank);
  const { notes } = shared;
  const sweeper = createSweeper({ asApp, installations, add: (key) => add(key, RANK.swept), notes, log, now });
  const sweep = (): void => void sweeper.start().catch((err: unknown) => log.warn({ err }, 'no sweep was begun'));

  const tell = async () => {
    const seen = await Promise.all([waiting(), sweeper.sweptAt()]).catch(() => null);
    const signs = { waiting: seen?.[0] ?? [], sweptAt: seen?.[1] ?? null, isRedisThere: seen !== null };
    return tellReadiness({ ...signs, startedAt, sweepEvery, isGitHubThere, isKnown }, now());
  };
  const server = createFrontDoor({
    receiver: () => (isKnown ? probot.webhooks : null),
    secret: options.webhookSecret,
    log,
    pages: { '/readyz': async () => pageOf(await tell()), '/metrics': () => pageOfMetrics(metrics) },
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port, options.host, resolve),
  );
  const bot = `${await readSlug(asApp, retryIn, log).catch((error: unknown) => {
    server.close();
    throw error;
  })}[bot]`;
  const work = createWork({
    installations,
    sweeper,
    planner: options.planner ?? planHere,
    lookUp: options.lookUp,
    offersForm: options.offersForm ?? true,
    bot,
    look,
    metrics,
    log,
  });
  const opened = await shared.openQueue(work, { laneOf, now, retryAfter: retryIn, onFailure });
  queue = opened;
  const onInstallation = async (id: number): Promise<void> => {
    await installations.forget(id);
    await sweeper.start(id);
  };
  await probot.load(createApp({ look, onInstallation, bot }));
  isKnown = true;

  const timer = setInterval(sweep, sweepEvery).unref();
  const { address, port, family } = server.address() as AddressInfo;
  sweep();
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    sweep,
    idle: () => opened.idle(),
    async stop() {
      isStopping = true;
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
      const closing = opened.close();
      // What is half done is seen and finished by the next start.
      notBefore.close();
      installations.close();
      await closing;
    },
  };
}

/** Tells whether something was not yet heard of a key today. */
function createNews(): (key: string, error: unknown) => boolean {
  const heard = new QuickLRU<string, string>({ maxSize: MOST_REFUSED, maxAge: DAY });
  return (key, error) => {
    const before = heard.get(key);
    heard.set(key, String(error));
    return before !== String(error);
  };
}

const pageOf = (readiness: ReturnType<typeof tellReadiness>): Page => ({
  status: readiness.ready ? 200 : 503,
  type: 'application/json',
  text: `${JSON.stringify(readiness, null, 2)}\n`,
});

const pageOfMetrics = async ({ text, contentType }: Metrics): Promise<Page> => ({
  status: 200,
  type: contentType,
  text: await text(),
});

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
