import * as z from 'zod';
import type { GitHub, RepositoryName } from './github.ts';

const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().nullish() }),
  ),
});

/** Modes of plain files: https://git-scm.com/docs/gitfaq has none of links (120000) and submodules (160000). */
const PLAIN_FILE = /^100(?:644|755)$/;

/** A file or folder of a tree. */
export type TreeEntry = z.infer<typeof treeShape>['tree'][number];

/** Whether it is a file, and neither a link nor a submodule. */
export function isPlainFile(entry: TreeEntry | undefined): entry is TreeEntry {
  return entry?.type === 'blob' && PLAIN_FILE.test(entry.mode);
}

/** A tree as it can be looked through. */
export interface Tree {
  find(path: string): Promise<TreeEntry | undefined>;
  /** Paths of its plain files, `null` where GitHub does not list them all. */
  readonly files: readonly string[] | null;
}

/**
 * Lists a tree, and gives a way to look paths up in it. GitHub lists at most 100,000 entries or 7 MB; beyond that a path
 * is followed folder by folder.
 */
export async function listTree(github: GitHub, repository: RepositoryName, root: string): Promise<Tree> {
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
