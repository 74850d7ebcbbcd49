import type { Probot } from 'probot';
import QuickLRU from 'quick-lru';
import * as z from 'zod';
import { classifyFailure } from '../../github/classify-failure.ts';
import { equipOctokit } from '../../github/equip-octokit.ts';
import type { GitHub, RepositoryName } from '../../github/github.ts';
import { NotBefore } from '../../github/not-before.ts';
import { readConditionally } from '../../github/read-conditionally.ts';
import { Reader } from '../../github/reader.ts';
import { type Notes, untilOf } from './shared.ts';
import { type Watch, watchRequests } from './watch-requests.ts';

/** What is kept of an installation: its Octokit, with a lane of writes of its own, and what it has read. */
export interface Installation {
  readonly github: GitHub;
  readonly reader: Reader;
  /** Whether the App may write checks there. */
  readonly hasChecks: boolean;
}

const installationShape = z.object({ id: z.number(), suspended_at: z.string().nullish() });
const repositoryShape = z.object({
  name: z.string(),
  archived: z.boolean().optional(),
  owner: z.object({ login: z.string() }),
});
const repositoriesShape = z.object({ repositories: z.array(repositoryShape) });
const permissionsShape = z.object({ permissions: z.object({ checks: z.string().optional() }) });

const PAGE = 100;
/** Of so many what was read is kept, up to some megabytes each: a process that serves thousands must not hold all they have. */
const MOST_KNOWN = 500;

/** The installations of the App, connected to when first needed. */
export class Installations {
  readonly #probot: Probot;
  readonly #known = new QuickLRU<number, Promise<Installation>>({ maxSize: MOST_KNOWN });
  /** Whose token was refused, so that the next one must not come from a cache. */
  readonly #stale = new Set<number>();
  /** Which let the App write checks; it outlives the connection too. */
  readonly #checks = new Map<number, boolean>();
  /** How often each had changed when it was last worked with. */
  readonly #changes = new Map<number, number>();
  /** When each may be asked again; it outlives the connection. */
  readonly #notBefore = new Map<number, NotBefore>();
  readonly #asApp: GitHub;
  readonly #now: () => number;
  readonly #watch: Watch;
  readonly #notes: Notes;

  /**
   * @param asApp authenticated as the App
   * @param now milliseconds since the epoch
   * @param watch told of every request and every limit
   * @param notes what all processes know of the installations
   */
  constructor(probot: Probot, asApp: GitHub, now: () => number, watch: Watch, notes: Notes) {
    this.#probot = probot;
    this.#asApp = asApp;
    this.#now = now;
    this.#watch = watch;
    this.#notes = notes;
  }

  /** @throws where GitHub gives no token, e.g. because the App was removed */
  get(id: number): Promise<Installation> {
    const known = this.#known.get(id) ?? this.#connect(id);
    this.#known.set(id, known);
    known.catch(() => this.#known.delete(id));
    return known;
  }

  /**
   * Works with an installation. Where GitHub no longer knows its token (it dies when an installation is suspended), the
   * work is done once more with a new one.
   */
  async use<T>(id: number, work: (installation: Installation) => Promise<T>): Promise<T> {
    await this.#renew(id);
    const known = this.get(id);
    try {
      return await work(await known);
    } catch (error) {
      if (classifyFailure(error, this.#now()).kind !== 'dead-token') throw error;
      // Of several that are refused at the same time the first one asks for a new token.
      if (this.#known.get(id) === known) this.#known.delete(id);
      this.#checks.delete(id);
      if (!this.#known.has(id)) this.#stale.add(id);
      return await work(await this.get(id));
    }
  }

  /** Lets nothing be sent any more: what is being done breaks off before its next request. */
  close(): void {
    for (const notBefore of this.#notBefore.values()) notBefore.close();
  }

  /** Lets the next work with an installation, in whichever process, ask anew what it may do: its permissions may have changed. */
  async forget(id: number): Promise<void> {
    await this.#notes.raise(changesOf(id), (await this.#notes.read(changesOf(id))) + 1);
  }

  async #renew(id: number): Promise<void> {
    const changes = await this.#notes.read(changesOf(id));
    if (changes === (this.#changes.get(id) ?? 0)) return;
    this.#changes.set(id, changes);
    this.#checks.delete(id);
    // A token keeps the permissions of the time when it was given out.
    if (this.#known.delete(id)) this.#stale.add(id);
  }

  /** Ids of all installations that are not suspended. */
  async *active(): AsyncGenerator<number> {
    const all = pages(this.#asApp, 'GET /app/installations', (data) => z.array(installationShape).parse(data));
    for await (const { id, suspended_at: suspendedAt } of all) if (!suspendedAt) yield id;
  }

  /**
   * All repositories that an installation reaches, archived ones aside.
   *
   * @throws where GitHub gives no token, e.g. because the App is suspended there or was removed
   */
  repositories(id: number): Promise<readonly RepositoryName[]> {
    return this.use(id, async ({ github }) => {
      const found: RepositoryName[] = [];
      const all = pages(github, 'GET /installation/repositories', (data) => repositoriesShape.parse(data).repositories);
      for await (const { name, archived, owner } of all) if (!archived) found.push({ owner: owner.login, repo: name });
      return found;
    });
  }

  async #connect(id: number): Promise<Installation> {
    const octokit = await this.#probot.auth(id);
    if (this.#stale.delete(id)) await octokit.auth({ type: 'installation', installationId: id, refresh: true });
    const notBefore =
      this.#notBefore.get(id) ??
      new NotBefore(
        this.#now,
        (wait) => this.#watch.limited('installation', wait),
        untilOf(this.#notes, `installation:${id}`),
      );
    this.#notBefore.set(id, notBefore);
    equipOctokit(octokit, notBefore);
    watchRequests(octokit, 'installation', this.#watch);
    // After the guard, so that no spoilt answer is kept.
    readConditionally(octokit);
    const github = octokit as unknown as GitHub;
    return { github, reader: new Reader(github), hasChecks: await this.#askChecks(id) };
  }

  /** Asks for it as the App, once as long as nothing changes. */
  async #askChecks(id: number): Promise<boolean> {
    const known = this.#checks.get(id);
    if (known !== undefined) return known;
    const { data } = await this.#asApp.request('GET /app/installations/{installation_id}', { installation_id: id });
    const hasChecks = permissionsShape.parse(data).permissions.checks === 'write';
    this.#checks.set(id, hasChecks);
    return hasChecks;
  }
}

const changesOf = (id: number): string => `changes:${id}`;

async function* pages<T>(
  github: GitHub,
  route: 'GET /app/installations' | 'GET /installation/repositories',
  read: (data: unknown) => readonly T[],
): AsyncGenerator<T> {
  for (let page = 1; ; page += 1) {
    const items = read((await github.request(route, { per_page: PAGE, page })).data);
    yield* items;
    if (items.length < PAGE) return;
  }
}
