import QuickLRU from 'quick-lru';
import * as z from 'zod';
import type { ObservedBranch } from '../plan/observed.ts';
import { classifyFailure } from './classify-failure.ts';
import { decodeText } from './decode-text.ts';
import { type GitHub, type RepositoryName, statusOf } from './github.ts';
import { readTexts, type Texts } from './read-texts.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

const repositoryShape = z.object({
  node_id: z.string(),
  default_branch: z.string(),
  html_url: z.string(),
  full_name: z.string(),
  fork: z.boolean().optional(),
  has_issues: z.boolean().optional(),
});
const commitShape = z.object({ sha: z.string(), commit: z.object({ tree: z.object({ sha: z.string() }) }) });
const personShape = z.object({ login: z.string().optional() }).nullish();
const comparisonShape = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  total_commits: z.number(),
  commits: z.array(
    z.object({
      sha: z.string(),
      author: personShape,
      committer: personShape,
      commit: z.object({ message: z.string() }),
    }),
  ),
  files: z.array(z.object({ filename: z.string() })).optional(),
});
const permissionShape = z.object({ permission: z.string() });
const contentShape = z.object({ sha: z.string(), encoding: z.string(), content: z.string() });
const blobShape = z.object({ content: z.string() });

const MINUTE = 60_000;

/** Characters of a text that is kept for other commits than the one it was read for. */
const LONGEST_KEPT = 1024 * 1024;

/** GitHub's own account, the committer of what it signs. */
const WEB_FLOW = 'web-flow';

/** Which branch is looked at, and from where. */
export interface BranchQuestion {
  readonly base: string;
  readonly head: string;
  /** Paths of the files that it may change. */
  readonly paths: readonly string[];
  /** Whether it is for several issues, and may change several of the files. */
  readonly isBatch?: boolean;
  readonly bot: string;
}

/** What a look at a pull request that somebody made by hand depends on. */
export interface PullState {
  readonly head: string;
  readonly updatedAt: string;
  /** Text of the configuration. */
  readonly config: string | null;
}

/**
 * Reads a repository and keeps what cannot change: a commit's files, and how two commits relate. One reader serves all
 * issues of all repositories of an installation, so that many proposals after one push read the list once.
 */
export class Reader {
  readonly #github: GitHub;
  readonly #snapshots = new QuickLRU<string, Promise<Snapshot>>({ maxSize: 50 });
  readonly #heads = new QuickLRU<string, Snapshot>({ maxSize: 500, maxAge: 60 * MINUTE });
  readonly #branches = new QuickLRU<string, Promise<ObservedBranch>>({ maxSize: 500 });
  readonly #texts = new QuickLRU<string, Promise<string | null>>({ maxSize: 100 });
  readonly #blobs = new QuickLRU<string, string | null>({ maxSize: 200 });
  readonly #settled = new QuickLRU<string, PullState>({ maxSize: 1000 });
  readonly #permissions = new QuickLRU<string, Promise<boolean>>({ maxSize: 500, maxAge: MINUTE });
  readonly #repositories = new QuickLRU<string, Promise<z.infer<typeof repositoryShape>>>({
    maxSize: 500,
    maxAge: 10 * MINUTE,
  });

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** Node id and default branch; asked again after ten minutes. */
  repository(name: RepositoryName): Promise<z.infer<typeof repositoryShape>> {
    return kept(this.#repositories, key(name), async () => {
      const { data } = await this.#github.request('GET /repos/{owner}/{repo}', { ...name });
      return repositoryShape.parse(data);
    });
  }

  /** Forgets what it knows of a repository that may change: its default branch may have another name now. */
  forget(name: RepositoryName): void {
    this.#repositories.delete(key(name));
  }

  /** The default branch as it is now. */
  async head(name: RepositoryName): Promise<Snapshot> {
    const { data } = await this.#github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...name, ref: 'HEAD' });
    const { sha, commit } = commitShape.parse(data);
    const snapshot = await kept(this.#snapshots, `${key(name)}@${sha}`, () =>
      readSnapshot(this.#github, name, sha, commit.tree.sha, (shas) => this.#textsOf(name, shas)),
    );
    this.#heads.set(key(name), snapshot);
    return snapshot;
  }

  /** The default branch as it was read last, within the hour; no request. Every push to it and every sweep read it anew. */
  lastHead(name: RepositoryName): Snapshot | undefined {
    return this.#heads.get(key(name));
  }

  /** Remembers that a pull request needs nothing while it is as it was. */
  settle(name: RepositoryName, { number, ...state }: PullState & { readonly number: number }): void {
    this.#settled.set(`${key(name)}!${number}`, state);
  }

  /** Whether a pull request is as it was when nothing was left to be done about it. */
  isSettled(name: RepositoryName, { number, ...state }: PullState & { readonly number: number }): boolean {
    const known = this.#settled.get(`${key(name)}!${number}`);
    return known?.head === state.head && known.updatedAt === state.updatedAt && known.config === state.config;
  }

  /**
   * What our branch holds at `head`, seen from the default branch at `base`.
   *
   * @param bot login of the App's own account
   */
  branch(name: RepositoryName, { base, head, paths, isBatch = false, bot }: BranchQuestion): Promise<ObservedBranch> {
    const id = `${key(name)}@${base}...${head}:${paths.join(':')}`;
    const read = async (): Promise<ObservedBranch> => {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
      const { data } = await this.#github.request(route, { ...name, basehead: `${base}...${head}` });
      const { merge_base_commit: mergeBase, commits, total_commits: total, files = [] } = comparisonShape.parse(data);
      const isOurs = ({ author, committer }: (typeof commits)[number]): boolean =>
        author?.login === bot && [bot, WEB_FLOW].includes(committer?.login ?? '');
      const changed = files.map(({ filename }) => filename);
      const path = paths.find((one) => changed.includes(one)) ?? paths[0] ?? '';
      const textsOf = async (of: string) => ({
        path: of,
        text: await this.text(name, head, of),
        baseText: await this.text(name, mergeBase.sha, of),
      });
      const further = isBatch ? paths.filter((one) => one !== path && changed.includes(one)) : [];
      return {
        head,
        mergeBase: mergeBase.sha,
        // GitHub lists 250 commits at the most; a longer branch is not of our making.
        allOurs: total === commits.length && commits.every(isOurs),
        files: changed,
        ...(await textsOf(path)),
        ...(isBatch && { further: await Promise.all(further.map(textsOf)) }),
        messages: commits.map(({ commit }) => commit.message),
      };
    };
    return kept(this.#branches, id, read, ({ text, baseText }) => text !== null && baseText !== null);
  }

  /** A file at a commit, `null` where it is not there. */
  text(name: RepositoryName, commit: string, path: string): Promise<string | null> {
    const id = `${key(name)}@${commit}:${path}`;
    return kept(
      this.#texts,
      id,
      () => this.#text(name, commit, path),
      (text) => text !== null,
    );
  }

  /** Texts of blobs, which never change: a push to one of several lists reads that one. */
  async #textsOf(name: RepositoryName, shas: readonly string[]): Promise<Texts> {
    const lacking = shas.filter((sha) => !this.#blobs.has(`${key(name)}@${sha}`));
    const read = await readTexts(this.#github, name, [...new Set(lacking)]);
    for (const [sha, text] of read)
      if ((text?.length ?? 0) <= LONGEST_KEPT) this.#blobs.set(`${key(name)}@${sha}`, text);
    return new Map(shas.map((sha) => [sha, read.get(sha) ?? this.#blobs.get(`${key(name)}@${sha}`) ?? null]));
  }

  /** Whether a person may write to the repository; asked again after a minute. Whoever is not known may not. */
  mayWrite(name: RepositoryName, login: string): Promise<boolean> {
    return kept(this.#permissions, `${key(name)}:${login}`, async () => {
      try {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const { data } = await this.#github.request(route, { ...name, username: login });
        return ['admin', 'write', 'maintain'].includes(permissionShape.parse(data).permission);
      } catch (error) {
        // Nobody of that name, or nobody that the App may ask about: in doubt the answer is no.
        if (statusOf(error) === 404 || classifyFailure(error, 0).kind === 'refusal') return false;
        throw error;
      }
    });
  }

  /** `null` where there is no such file, or where it is a folder, a submodule or no UTF-8. */
  async #text(name: RepositoryName, ref: string, path: string): Promise<string | null> {
    try {
      // Not the raw form: Octokit would decode it, and that takes a byte order mark off.
      const { data } = await this.#github.request('GET /repos/{owner}/{repo}/contents/{path}', { ...name, path, ref });
      const file = contentShape.safeParse(data);
      if (!file.success) return null;
      if (file.data.encoding === 'base64') return decodeText(file.data.content);
      // Above 1 MB GitHub leaves the content out.
      const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
      const blob = await this.#github.request(route, { ...name, file_sha: file.data.sha });
      return decodeText(blobShape.parse(blob.data).content);
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }
}

const key = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`.toLowerCase();

/**
 * The kept value, or the one being read; a failed read is forgotten, so that the next one asks again.
 *
 * @param lasts whether an answer may be kept: GitHub says 404 of what is there, too, for a moment
 */
function kept<T>(
  cache: QuickLRU<string, Promise<T>>,
  id: string,
  read: () => Promise<T>,
  lasts: (value: T) => boolean = () => true,
): Promise<T> {
  const known = cache.get(id);
  if (known) return known;
  const reading = read();
  cache.set(id, reading);
  const forget = (): boolean => cache.delete(id);
  reading.then((value) => lasts(value) || forget(), forget);
  return reading;
}
