import { demand } from '../caller.ts';
import { findCommit, resolveCommit, signature } from '../commits/present-commit.ts';
import { demandChange } from '../refs/change-refs.ts';
import { moveRefs } from '../refs/move-refs.ts';
import type { World } from '../world.ts';
import { unifiedDiff } from './diff.ts';
import { entryAt, readFiles, writeFiles } from './files.ts';
import type { GitView, Push } from './git-view.ts';
import { commitsBetween, isAncestor, mergeBase } from './history.ts';
import { mergeCommits } from './merge.ts';

/** Opens the repository of a world; `exclusively` keeps pushes apart from requests that write. */
export function viewGit(world: World, exclusively: <T>(work: () => Promise<T>) => Promise<T>): GitView {
  const { store } = world;
  const known = (ref: string) => {
    const sha = resolveCommit(world, ref);
    if (sha === undefined) throw new Error(`Unexpected ref ${ref}, expected one that exists.`);
    return sha;
  };
  const read = (ref: string, path: string) => {
    const entry = entryAt(store, findCommit(world, known(ref)).tree, path);
    const content = store.blob(entry?.sha ?? '');
    if (content === undefined) throw new Error(`Unexpected path ${path}, expected a file at ${ref}.`);
    return content;
  };
  return {
    refs: () => Object.fromEntries(world.refs),
    resolve: (ref) => resolveCommit(world, ref),
    read,
    text: (ref, path) => read(ref, path).toString('utf8'),
    files: (ref) => [...readFiles(store, findCommit(world, known(ref)).tree).keys()].sort(),
    log: (ref) =>
      commitsBetween(store, undefined, known(ref))
        .reverse()
        .map((sha) => ({ sha, ...findCommit(world, sha) })),
    mergeBase: (one, other) => mergeBase(store, known(one), known(other)),
    isAncestor: (older, newer) => isAncestor(store, known(older), known(newer)),
    diff: (before, after) =>
      unifiedDiff(store, findCommit(world, known(before)).tree, findCommit(world, known(after)).tree),
    merged(ours, theirs, path) {
      const tree = mergeCommits(world.repository, known(ours), known(theirs));
      return tree === undefined ? undefined : store.blob(entryAt(store, tree, path)?.sha ?? '')?.toString('utf8');
    },
    push: (what) => exclusively(() => push(world, what)),
    deleteBranch: (as, branch) => exclusively(() => deleteBranch(world, as, branch)),
    path: () => world.repository.path(),
  };
}

async function push(
  world: World,
  { as, branch, files, message = 'Update', from, force = false }: Push,
): Promise<string> {
  const caller = world.person(as);
  demand(caller, { person: 'write' }, true);
  const start = resolveCommit(
    world,
    from ?? (world.branch(branch) === undefined ? world.setting.defaultBranch : branch),
  );
  const now = start === undefined ? new Map() : readFiles(world.store, findCommit(world, start).tree);
  for (const [path, content] of Object.entries(files)) {
    if (content === null) now.delete(path);
    else now.set(path, { mode: now.get(path)?.mode ?? '100644', sha: world.store.putBlob(content) });
  }
  const who = signature(world, as);
  const parents = start === undefined ? [] : [start];
  const tree = writeFiles(world.store, now);
  const after = world.store.putCommit({ tree, parents, author: who, committer: who, message });
  const ref = `refs/heads/${branch}`;
  const before = world.refs.has(ref) ? {} : { before: null };
  demandChange(world, caller, { ref, after, force, ...before });
  await moveRefs(world, caller, [{ ref, after }]);
  return after;
}

async function deleteBranch(world: World, as: string, branch: string): Promise<void> {
  const caller = world.person(as);
  demand(caller, { person: 'write' }, true);
  const ref = `refs/heads/${branch}`;
  demandChange(world, caller, { ref, after: undefined, force: true });
  await moveRefs(world, caller, [{ ref, after: undefined }]);
}
