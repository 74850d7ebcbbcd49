import { CHANGE_FORM_PATHS, CONFIG_PATH, type Config, FORM_PATH } from '../config/config.ts';
import { matchLists } from '../config/match-lists.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { BlameRange } from '../list/blame-range.ts';
import type { ObservedFile } from '../plan/observed.ts';
import { failed, problem, type Result } from '../problems.ts';
import { decodeText } from './decode-text.ts';
import type { GitHub, RepositoryName } from './github.ts';
import { isPlainFile, listTree, type TreeEntry } from './list-tree.ts';
import { readBlame } from './read-blame.ts';
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
   * The lists that the configuration names, read once, with what {@link Snapshot.askHistory} found out.
   *
   * Problems: `no-list` where a file is missing or not as {@link Snapshot.file} wants it, those of {@link matchLists},
   * `bad-config` where they are too large, those of the configuration.
   */
  lists(): Promise<Result<readonly ObservedFile[]>>;
  /** A file by its path, `null` where there is none or where it is a link, a submodule, a folder or no UTF-8. */
  file(path: string): Promise<ObservedFile | null>;
  /**
   * Asks who was the last to touch which line of a list, once: GitHub may not say.
   *
   * @throws where a limit of GitHub's is reached
   */
  askHistory(path: string): Promise<void>;
}

/** Bytes of all lists together that are read at most. */
const LARGEST_LISTS = 8 * 1024 * 1024;

/**
 * Reads what a commit says of itself: its tree, the configuration and the form. One request for the tree, one for
 * these files and one for the lists; a file is read by its blob, so that a link is never followed.
 *
 * @param texts reads blobs, for whoever keeps what was read of another commit
 */
export async function readSnapshot(
  github: GitHub,
  repository: RepositoryName,
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

  const said = await Promise.all(
    [CONFIG_PATH, FORM_PATH, CHANGE_FORM_PATHS.update, CHANGE_FORM_PATHS.remove].map(find),
  );
  const words = await texts(said.filter(isPlainFile).map(({ sha }) => sha));
  // A setting that is no UTF-8 is still one: whoever reads it has something to say about it.
  const setting = async (entry: TreeEntry | undefined): Promise<string | null> =>
    isPlainFile(entry)
      ? (words.get(entry.sha) ?? Buffer.from(await readBlob(github, repository, entry.sha), 'base64').toString('utf8'))
      : null;
  const [config = null, form = null, update = null, remove = null] = await Promise.all(said.map(setting));
  const settings = parseConfig(config, form, { update, remove });

  const readLists = async (): Promise<Result<readonly ObservedFile[]>> => {
    const paths = settings.ok ? matchLists(settings.value.lists, files) : settings;
    if (!paths.ok) return paths;
    const found: TreeEntry[] = [];
    for (const path of paths.value) {
      const entry = await find(path);
      if (!isPlainFile(entry)) return failed(problem('no-list', { value: path }));
      found.push({ ...entry, path });
    }
    const size = found.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
    if (size > LARGEST_LISTS)
      return failed(problem('bad-config', { value: `${size} bytes of lists`, expected: `at most ${LARGEST_LISTS}` }));
    const read = await texts(found.map(({ sha }) => sha));
    const lists: ObservedFile[] = [];
    for (const { path, mode, sha } of found) {
      const text = read.get(sha);
      if (typeof text !== 'string') return failed(problem('no-list', { value: path }));
      lists.push({ path, text, mode });
    }
    return { ok: true, value: lists };
  };
  let reading: ReturnType<typeof readLists> | null = null;
  const blames = new Map<string, readonly BlameRange[]>();
  const lists = async (): ReturnType<typeof readLists> => {
    reading ??= readLists();
    reading.catch(() => {
      reading = null;
    });
    const read = await reading;
    return read.ok && blames.size > 0 ? { ok: true, value: read.value.map(withHistory) } : read;
  };
  const withHistory = (file: ObservedFile): ObservedFile => {
    const blame = blames.get(file.path);
    return blame ? { ...file, blame } : file;
  };
  const asked = new Map<string, Promise<void>>();
  const ask = async (path: string): Promise<void> => {
    const blame = await readBlame(github, repository, { commit, path });
    if (blame.length > 0) blames.set(path, blame);
  };
  const askHistory = (path: string): Promise<void> => {
    const asking = asked.get(path) ?? ask(path);
    asked.set(path, asking);
    asking.catch(() => asked.delete(path));
    return asking;
  };
  return { commit, tree, config, form, settings, lists, file, askHistory };
}
