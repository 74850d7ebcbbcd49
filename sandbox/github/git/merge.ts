import type { BareRepository } from './bare-repository.ts';
import { type Files, readFiles, writeFiles } from './files.ts';
import { mergeBase } from './history.ts';
import type { ObjectStore } from './object-store.ts';

/** Merges three trees as git does; gives the merged tree, `undefined` on conflict. Asks git only where both touched one path. */
export function mergeTrees(repository: BareRepository, base: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  const { store } = repository;
  const before = readFiles(store, base);
  const mine = readFiles(store, ours);
  const yours = readFiles(store, theirs);
  const changed = changedPaths(before, yours);
  // A deletion may be half of a rename, which only git follows.
  const deletes = [...before.keys()].some((path) => !mine.has(path) || !yours.has(path));
  const both = [...changedPaths(before, mine)].some((path) => changed.has(path));
  if (both || deletes) return repository.mergeTrees(base, ours, theirs);
  for (const path of changed) {
    const file = yours.get(path);
    if (file !== undefined) mine.set(path, file);
  }
  return writeFiles(store, mine);
}

/** Merges commit `theirs` into commit `ours`; gives the merged tree, `undefined` on conflict. */
export function mergeCommits(repository: BareRepository, ours: string, theirs: string): string | undefined {
  const { store } = repository;
  const base = mergeBase(store, ours, theirs);
  const baseTree = base === undefined ? store.putTree([]) : treeOf(store, base);
  return mergeTrees(repository, baseTree, treeOf(store, ours), treeOf(store, theirs));
}

/** The tree of a commit that is known to exist. */
export function treeOf(store: ObjectStore, commit: string): string {
  const tree = store.commit(commit)?.tree;
  if (tree === undefined) throw new Error(`Unexpected commit ${commit}, expected one that exists.`);
  return tree;
}

/** Paths that differ between two sets of files. */
export function changedPaths(before: Files, after: Files): Set<string> {
  const differs = (path: string) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old?.sha !== now?.sha || old?.mode !== now?.mode;
  };
  return new Set([...before.keys(), ...after.keys()].filter(differs));
}
