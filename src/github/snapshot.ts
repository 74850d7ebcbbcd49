import { z } from 'zod';
import { CHANGE_FORM_PATHS, CONFIG_PATH, type Config, FORM_PATH } from '../config/config.ts';
import { matchLists } from '../config/match-lists.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { ObservedFile } from '../plan/observed.ts';
import { failed, problem, type Result } from '../problems.ts';
import { decodeText } from './decode-text.ts';
import type { GitHub } from './github.ts';
import { readBlob, readTexts, type Texts } from './read-texts.ts';

/** The default branch as it was at one commit. It never changes, so it can be kept for as long as anybody asks for it. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: string;
  /** Texts of the configuration and of the form, `null` where the repository has none. */
  readonly config: string | null;
  readonly form: string | null;
  /** What the two say; read once, however often it is asked for. */
  readonly settings: Result<Config>;
  /**
   * The lists that the configuration names; read once.
   *
   * Problems: `no-list` where a file is missing or not as {@link Snapshot.file} wants it, those of {@link matchLists},
   * `bad-config` where they are too large, those of the configuration.
   */
  lists(): Promise<Result<readonly ObservedFile[]>>;
  /** A file by its path, `null` where there is none or where it is a link, a submodule, a folder or no UTF-8. */
  file(path: string): Promise<ObservedFile | null>;
}

const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().nullish() }),
  ),
});

/** Bytes of all lists together that are read at most. */
const LARGEST_LISTS = 8 * 1024 * 1024;

/** Modes of plain files: https://git-scm.com/docs/gitfaq has none of links (120000) and submodules (160000). */
const PLAIN_FILE = /^100(?:644|755)$/;

/**
 * Reads what a commit says of itself: its tree, the configuration and the form. One request for the tree and one for each
 * file; a file is read by its blob, so that a link is never followed.
 *
 * @param texts reads blobs, for whoever keeps what was read of another commit
 */
export async function readSnapshot(
  github: GitHub,
  repository: RepositoryPlace,
  commit: string,
  tree: string,
  texts: (shas: readonly string[]) => Promise<Texts> = (shas) => readTexts(github, repository, shas),
): Promise<Snapshot> {
  const { find, files } = await listTree(github, repository, tree);
  const known = new Map<string, Promise<ObservedFile | null>>();

  const read = async (path: string): Promise<ObservedFile | null> => {
    const entry = await find(path);
    if (!isPlainFile(entry)) return null;
    const text = decodeText(await readBlob(github, repository, entry.sha));
    return text === null ? null : { path, text, mode: entry.mode };
  };
  const file = (path: string): Promise<ObservedFile | null> => {
    const reading = known.get(path) ?? read(path);
    known.set(path, reading);
    reading.catch(() => known.delete(path));
    return reading;
  };
  // A setting that is no UTF-8 is still one: whoever reads it has something to say about it.
  const setting = async (path: string): Promise<string | null> => {
    const entry = await find(path);
    if (!isPlainFile(entry)) return null;
    return Buffer.from(await readBlob(github, repository, entry.sha), 'base64').toString('utf8');
  };

  const [config, form] = [await setting(CONFIG_PATH), await setting(FORM_PATH)];
  const changes = { update: await setting(CHANGE_FORM_PATHS.update), remove: await setting(CHANGE_FORM_PATHS.remove) };
  const settings = parseConfig(config, form, changes);

  const readLists = async (): Promise<Result<readonly ObservedFile[]>> => {
    const paths = settings.ok ? matchLists(settings.value.lists, files) : settings;
    if (!paths.ok) return paths;
    const found = await Promise.all(paths.value.map(find));
    const size = found.reduce((sum, entry) => sum + (entry?.size ?? 0), 0);
    if (size > LARGEST_LISTS)
      return failed(problem('bad-config', { value: `${size} bytes of lists`, expected: `at most ${LARGEST_LISTS}` }));
    const known = await texts(found.filter(isPlainFile).map(({ sha }) => sha));
    const lists: ObservedFile[] = [];
    for (const [index, path] of paths.value.entries()) {
      const entry = found[index];
      const text = isPlainFile(entry) ? known.get(entry.sha) : null;
      if (!isPlainFile(entry) || typeof text !== 'string') return failed(problem('no-list', { value: path }));
      lists.push({ path, text, mode: entry.mode });
    }
    return { ok: true, value: lists };
  };
  let reading: ReturnType<typeof readLists> | null = null;
  const lists = (): ReturnType<typeof readLists> => {
    reading ??= readLists();
    reading.catch(() => {
      reading = null;
    });
    return reading;
  };
  return { commit, tree, config, form, settings, lists, file };
}

interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

type TreeEntry = z.infer<typeof treeShape>['tree'][number];

function isPlainFile(entry: TreeEntry | undefined): entry is TreeEntry {
  return entry?.type === 'blob' && PLAIN_FILE.test(entry.mode);
}

/** A tree as it can be looked through. */
interface Tree {
  find(path: string): Promise<TreeEntry | undefined>;
  /** Paths of its plain files, `null` where GitHub does not list them all. */
  readonly files: readonly string[] | null;
}

/**
 * Lists a tree, and gives a way to look paths up in it. GitHub lists at most 100,000 entries or 7 MB; beyond that a path
 * is followed folder by folder.
 */
async function listTree(github: GitHub, repository: RepositoryPlace, root: string): Promise<Tree> {
  const list = async (sha: string, more?: { recursive: string }): Promise<z.infer<typeof treeShape>> => {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const { data } = await github.request(route, { ...repository, tree_sha: sha, ...more });
    return treeShape.parse(data);
  };
  const { truncated, tree } = await list(root, { recursive: '1' });
  if (!truncated) {
    const entries = new Map(tree.map((entry) => [entry.path, entry]));
    return { find: async (path) => entries.get(path), files: tree.filter(isPlainFile).map(({ path }) => path) };
  }
  const folders = new Map<string, Promise<z.infer<typeof treeShape>>>();
  const folder = (sha: string) => {
    const listing = folders.get(sha) ?? list(sha);
    folders.set(sha, listing);
    listing.catch(() => folders.delete(sha));
    return listing;
  };
  const find = async (path: string): Promise<TreeEntry | undefined> => {
    let entry: TreeEntry | undefined;
    for (const name of path.split('/')) {
      if (entry && entry.type !== 'tree') return undefined;
      const { tree: entries } = await folder(entry?.sha ?? root);
      entry = entries.find((one) => one.path === name);
      if (!entry) return undefined;
    }
    return entry;
  };
  return { find, files: null };
}
