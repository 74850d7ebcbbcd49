import type { TreeEntry } from './git-object.ts';
import type { ObjectStore } from './object-store.ts';

/** A file of a tree: git's mode and the name of its blob. */
export interface FileEntry {
  readonly mode: string;
  readonly sha: string;
}

/** All files of a tree by their path from the root. */
export type Files = ReadonlyMap<string, FileEntry>;

/** Reads a tree with all that is below it; an unknown tree has no files. */
export function readFiles(store: ObjectStore, tree: string, prefix = ''): Map<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const { mode, name, sha } of store.tree(tree) ?? []) {
    const path = `${prefix}${name}`;
    if (mode !== '040000') files.set(path, { mode, sha });
    else for (const [below, file] of readFiles(store, sha, `${path}/`)) files.set(below, file);
  }
  return files;
}

/** Writes files as nested trees and gives the name of the root. */
export function writeFiles(store: ObjectStore, files: Files): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Map<string, FileEntry>>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      entries.push({ ...file, name: path });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, FileEntry>();
    inside.set(path.slice(slash + 1), file);
    folders.set(folder, inside);
  }
  for (const [name, inside] of folders) entries.push({ mode: '040000', name, sha: writeFiles(store, inside) });
  return store.putTree(entries);
}

/** What stands at a path of a tree: a file or a folder, `undefined` if nothing does. */
export function entryAt(store: ObjectStore, tree: string, path: string): FileEntry | undefined {
  let here: FileEntry = { mode: '040000', sha: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next: TreeEntry | undefined = store.tree(here.sha)?.find((entry) => entry.name === name);
    if (next === undefined) return undefined;
    here = next;
  }
  return here;
}
