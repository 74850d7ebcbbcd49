import { setTimeout as delay } from 'node:timers/promises';
import { afterEach } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck';
import { pino } from 'pino';
import { EXAMPLE_PAPERS } from '../../sandbox/example-papers.ts';
import { type EmbeddedGitHub, type GitHubOptions, startGitHub } from '../../sandbox/github/start-github.ts';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { retryAfter } from '../../src/github/retry-after.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/hosts/server/start-server.ts';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import type { Form } from '../../src/submission/form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { expectValidRequests } from './expect-valid-requests.ts';
import { SEED_CONFIG, SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_LIST, SEED_SECTIONS } from './seed-list.ts';
import { TwoProcesses } from './two-processes.ts';

/** The repository that every test works on, and where its list is. */
export const PLACE = { owner: 'olga', repo: 'papers' };
export const README = 'README.md';
export const SECTIONS: readonly string[] = SEED_SECTIONS.map(([section]) => section);

const FORM = SEED_CONFIG.form as Form;
const open = new Set<Loop>();

/** How long the bot may need to come to rest, in milliseconds. */
const PATIENCE = 60_000;

/** A body as the form gives it: an example paper, with some fields otherwise. `undefined` leaves one empty. */
export function paperBody(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const merged: Fields = Object.fromEntries(
    Object.entries({ ...EXAMPLE_PAPERS[0], section: SECTIONS[0], ...fields }).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value]],
    ),
  );
  return renderIssueBody(FORM, merged);
}

/** The numbers of the entries in a section of what became of the seed list, as they are written. */
export function numbersIn(text: string, section: number): number[] {
  const start = text.indexOf(SECTIONS[section] ?? '\0', text.indexOf('###'));
  const next = text.indexOf('\n### ', start);
  const entries = text.slice(start, next < 0 ? undefined : next);
  return [...entries.matchAll(/^- \*\*\[(\d+)\]/gm)].map(([, number]) => Number(number));
}

interface LoopOptions extends Partial<Omit<GitHubOptions, 'files'>> {
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly isBare?: boolean;
}

/**
 * The whole loop: a GitHub with the seed list and the real server. People are olga (owner), max (may write), rita (may
 * read) and casey, sam (strangers).
 */
export class Loop {
  readonly github: EmbeddedGitHub;
  server: RunningServer;
  readonly #dead: RunningServer[] = [];
  /** Whoever waits for a server that hangs goes on with the next one. */
  #onCrash: (() => void)[] = [];

  private constructor(github: EmbeddedGitHub, server: RunningServer) {
    this.github = github;
    this.server = server;
  }

  /**
   * @param options where it `isBare`, with none of the files that are not named; a file that is `undefined` is not there
   * @param serveFor starts the server, by default in this process
   */
  static async start(
    { files = {}, isBare = false, ...options }: LoopOptions = {},
    server: Partial<ServerOptions> = {},
    serveFor: (github: EmbeddedGitHub) => Promise<RunningServer> = (github) => serve(github, server),
  ): Promise<Loop> {
    const usual = { [README]: SEED_LIST, [CONFIG_PATH]: SEED_CONFIG_TEXT, [FORM_PATH]: SEED_FORM_TEXT };
    const all = Object.entries({ ...(isBare ? {} : usual), ...files });
    const github = await startGitHub({
      ...PLACE,
      repository: PLACE.repo,
      files: Object.fromEntries(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
      people: { max: 'write', rita: 'read', casey: 'none', sam: 'none' },
      ...('permissions' in options ? { permissions: options.permissions } : {}),
      requiredChecks: options.requiredChecks ?? [],
      ...(options.mergesAllowed && { mergesAllowed: options.mergesAllowed }),
      otherInstallations: options.otherInstallations ?? [],
      keepsAnswers: options.keepsAnswers ?? false,
    });
    const loop = new Loop(github, await serveFor(github));
    github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    open.add(loop);
    // The sweep of the start is over before anything happens.
    await loop.server.idle();
    return loop;
  }

  /** Who reacted to a comment, and how: `accession[bot] +1`. */
  async reactions(comment: number): Promise<string[]> {
    const { data } = await this.as('olga').reactions.listForIssueComment({ ...PLACE, comment_id: comment });
    return data.map(({ content, user }) => `${user?.login} ${content}`);
  }

  /** One more server on the same GitHub, as a second process would be. */
  static startServerFor(github: EmbeddedGitHub, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
    return serve(github, options);
  }

  /** Acts as a person. */
  as(login: string): Octokit {
    return new Octokit({ baseUrl: this.github.url, auth: this.github.tokenOf(login), log: QUIET });
  }

  /**
   * Waits until no webhook is on its way and the bot has nothing left to do.
   *
   * @throws an Error that names the last requests where the bot does not come to rest: a livelock would never fail a test
   */
  async settle(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let quiet = 0; quiet < 2; ) {
      const before = this.github.log.length;
      await this.#within(end, this.github.webhooks.idle());
      const crash = new Promise<void>((resolve) => this.#onCrash.push(resolve));
      await this.#within(end, Promise.race([this.server.idle(), crash]));
      quiet = this.github.log.length === before ? quiet + 1 : 0;
    }
  }

  async #within(end: number, idle: Promise<void>): Promise<void> {
    const late = new AbortController();
    const wait = delay(Math.max(end - Date.now(), 0), 'late', { signal: late.signal }).catch(() => 'stopped');
    const outcome = await Promise.race([idle, wait]);
    late.abort();
    if (outcome === 'late')
      throw new Error(`The bot does not come to rest, ${this.github.log.length} entries:\n${this.#tail()}`);
  }

  /** The last of the log, a line each. */
  #tail(): string {
    const line = (entry: EmbeddedGitHub['log'][number]): string =>
      entry.kind === 'request'
        ? `${entry.actor.kind} ${entry.method} ${entry.path} ${JSON.stringify(entry.body)?.slice(0, 200)}`
        : JSON.stringify(entry).slice(0, 200);
    return this.github.log.slice(-60).map(line).join('\n');
  }

  /** Leaves the bot hanging where it is, so that nothing it has begun goes on, and starts another. */
  async crash(): Promise<void> {
    if (this.server instanceof TwoProcesses) {
      await this.server.crash();
      return;
    }
    this.#dead.push(this.server);
    this.server = await serve(this.github);
    this.github.webhooks.sendTo(`${this.server.url}/api/github/webhooks`);
    for (const goOn of this.#onCrash.splice(0)) goOn();
  }

  /** Stops the bot and starts it anew. */
  async restart(): Promise<void> {
    if (this.server instanceof TwoProcesses) {
      await this.server.roll();
      return;
    }
    await this.server.stop();
    this.server = await serve(this.github);
    this.github.webhooks.sendTo(`${this.server.url}/api/github/webhooks`);
  }

  /** Files an issue as casey and waits for the bot; gives the issue's number. */
  async file(body = paperBody(), title = '[Paper] Something', login = 'casey'): Promise<number> {
    const { data } = await this.as(login).issues.create({ ...PLACE, title, body });
    await this.settle();
    return data.number;
  }

  async edit(issue: number, body: string): Promise<void> {
    await this.as('casey').issues.update({ ...PLACE, issue_number: issue, body });
    await this.settle();
  }

  async comment(issue: number, body: string, login = 'casey'): Promise<number> {
    const { data } = await this.as(login).issues.createComment({ ...PLACE, issue_number: issue, body });
    await this.settle();
    return data.id;
  }

  /** All pull requests from an issue's branch, oldest first. */
  async pulls(issue: number) {
    const { data } = await this.as('olga').pulls.list({
      ...PLACE,
      state: 'all',
      head: `${PLACE.owner}:accession/issue-${issue}`,
    });
    return data.sort((a, b) => a.number - b.number);
  }

  /** The one pull request of an issue. */
  async pull(issue: number) {
    const pulls = await this.pulls(issue);
    if (pulls.length !== 1 || !pulls[0]) throw new Error(`Issue #${issue} has ${pulls.length} pull requests`);
    const { data } = await this.as('olga').pulls.get({ ...PLACE, pull_number: pulls[0].number });
    return data;
  }

  async merge(issue: number, method: 'merge' | 'squash' | 'rebase' = 'merge'): Promise<void> {
    const { number } = await this.pull(issue);
    await this.as('max').pulls.merge({ ...PLACE, pull_number: number, merge_method: method });
    await this.settle();
  }

  /** Bodies of the bot's status comments on an issue. */
  async statuses(issue: number): Promise<string[]> {
    const { data } = await this.as('olga').issues.listComments({ ...PLACE, issue_number: issue, per_page: 100 });
    return data.flatMap(({ body }) => (body?.startsWith(STATUS_MARKER) ? [body] : []));
  }

  async status(issue: number): Promise<string> {
    const statuses = await this.statuses(issue);
    if (statuses.length !== 1) throw new Error(`Issue #${issue} has ${statuses.length} status comments`);
    return statuses[0] ?? '';
  }

  /** The list on a branch, `main` by default. */
  list(ref = 'main'): string {
    return this.github.git.text(ref, README);
  }

  /** The numbers of the entries in a section of the list on a branch, as they are written. */
  numbers(section: number, ref = 'main'): number[] {
    return numbersIn(this.list(ref), section);
  }

  /** Requests of the bot since a place in the log, as `METHOD path`; a query is a `GET`, as it changes nothing. */
  requests(since: number): string[] {
    return this.github.log.slice(since).flatMap((entry) => {
      if (entry.kind !== 'request' || entry.actor.kind !== 'installation') return [];
      const isQuery = entry.path === '/graphql' && JSON.stringify(entry.body).startsWith('{"query":"query ');
      return [`${isQuery ? 'GET' : entry.method} ${entry.path}`];
    });
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.server.stop();
    await this.github.close();
    for (const server of this.#dead) await server.stop();
    expectValidRequests(this.github.log);
  }
}

/**
 * The server's clock: GitHub's limits and outages pass at once here. What is refused for good is not tried again, as ever.
 */
export class FastClock {
  /** When it begins, in seconds since the epoch: about when the embedded GitHub does, which dates its deliveries. */
  static readonly START = Math.ceil(Date.now() / 1000);

  #now = FastClock.START * 1000;

  /** Milliseconds since the epoch. */
  readonly now = (): number => this.#now;

  /** Lets so many milliseconds pass. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** GitHub's own rules, with the wait over as soon as it begins. */
  readonly retryAfter = (error: unknown, attempt: number): number | null => {
    const delay = attempt < 30 ? retryAfter(error, 1, this.now()) : null;
    if (delay === null) return null;
    this.skip(delay);
    return 2;
  };
}

let isThrottled = false;

/** Lets the servers of a test file run with Octokit's throttling, as they do on github.com, with shorter pauses. */
export function useThrottling(): void {
  isThrottled = true;
}

/** The lanes of Octokit's throttling by their names, each as narrow as GitHub asks for: https://github.com/octokit/plugin-throttling.js */
export function shortLanes() {
  const lane = (id: string, maxConcurrent: number, minTime: number) =>
    new Bottleneck.Group({ id, maxConcurrent, minTime });
  return {
    global: lane('global', 10, 0),
    auth: lane('auth', 1, 0),
    search: lane('search', 1, 2),
    write: lane('write', 1, 1),
    notifications: lane('notifications', 1, 3),
  };
}

function serve({ app, url }: EmbeddedGitHub, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const clock = new FastClock();
  return startServer({
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret: app.webhookSecret,
    apiUrl: url,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: process.env.LOOP_LOG ?? 'silent' }),
    now: clock.now,
    ...(isThrottled && { lanes: shortLanes() }),
    retryAfter: clock.retryAfter,
    ...options,
  });
}

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

afterEach(async () => {
  for (const loop of open) await loop.close();
});
