import type { Probot } from 'probot';
import { z } from 'zod';
import { type GitHub, statusOf } from '../github/github.ts';
import { guardResponses } from '../github/guard-responses.ts';
import { readConditionally } from '../github/read-conditionally.ts';
import { Reader, type RepositoryName } from '../github/reader.ts';

/** What is kept of an installation: its Octokit, with a lane of writes of its own, and what it has read. */
export interface Installation {
  readonly github: GitHub;
  readonly reader: Reader;
  /** Whether the App may write checks there. */
  readonly hasChecks: boolean;
}

const installationsShape = z.array(z.object({ id: z.number(), suspended_at: z.string().nullish() }));
const repositoriesShape = z.object({
  repositories: z.array(
    z.object({ name: z.string(), archived: z.boolean().optional(), owner: z.object({ login: z.string() }) }),
  ),
});

const permissionsShape = z.object({ permissions: z.object({ checks: z.string().optional() }) });

const PAGE = 100;

/** The installations of the App, connected to when first needed. */
export class Installations {
  readonly #probot: Probot;
  readonly #known = new Map<number, Promise<Installation>>();

  constructor(probot: Probot) {
    this.#probot = probot;
  }

  /** @throws where GitHub gives no token, e.g. because the App was removed */
  get(id: number): Promise<Installation> {
    const known = this.#known.get(id) ?? this.#connect(id);
    this.#known.set(id, known);
    known.catch(() => this.#known.delete(id));
    return known;
  }

  /** All repositories that any installation reaches, archived ones aside. A suspended or removed installation has none. */
  async *repositories(): AsyncGenerator<RepositoryName & { readonly installation: number }> {
    const asApp = (await this.#probot.auth()) as unknown as GitHub;
    for await (const { id, suspended_at: suspendedAt } of pages(asApp, 'GET /app/installations', (data) =>
      installationsShape.parse(data),
    )) {
      if (suspendedAt) continue;
      try {
        const { github } = await this.get(id);
        for await (const { name, archived, owner } of pages(
          github,
          'GET /installation/repositories',
          (data) => repositoriesShape.parse(data).repositories,
        ))
          if (!archived) yield { installation: id, owner: owner.login, repo: name };
      } catch (error) {
        const status = statusOf(error);
        if (status !== 403 && status !== 404) throw error;
      }
    }
  }

  async #connect(id: number): Promise<Installation> {
    const octokit = await this.#probot.auth(id);
    guardResponses(octokit);
    // After the guard, so that no spoilt answer is kept.
    readConditionally(octokit);
    const github = octokit as unknown as GitHub;
    const asApp = (await this.#probot.auth()) as unknown as GitHub;
    const { data } = await asApp.request('GET /app/installations/{installation_id}', { installation_id: id });
    return {
      github,
      reader: new Reader(github),
      hasChecks: permissionsShape.parse(data).permissions.checks === 'write',
    };
  }
}

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
