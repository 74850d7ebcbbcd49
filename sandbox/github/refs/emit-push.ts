import type { Caller } from '../caller.ts';
import { readFiles } from '../git/files.ts';
import { commitsBetween, isAncestor } from '../git/history.ts';
import { changedPaths } from '../git/merge.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';

/** How GitHub writes "no commit". */
export const NO_COMMIT = '0'.repeat(40);

/** Tells of a branch or tag that was created, moved or deleted. */
export function emitPush(
  world: World,
  caller: Caller,
  { ref, before, after }: { ref: string; before: string | undefined; after: string | undefined },
): void {
  const short = ref.replace(/^refs\/(heads|tags)\//, '');
  const kind = { ref: short, ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch', pusher_type: 'user' };
  if (before === undefined) {
    world.emit('create', caller, { ...kind, master_branch: world.setting.defaultBranch, description: null });
  }
  const base = before ?? (ref.startsWith('refs/heads/') ? world.branch(world.setting.defaultBranch) : undefined);
  const commits = after === undefined || base === after ? [] : commitsBetween(world.store, base, after);
  const shown = commits.slice(-20).map((sha) => pushedCommit(world, sha));
  world.emit('push', caller, {
    ref,
    before: before ?? NO_COMMIT,
    after: after ?? NO_COMMIT,
    created: before === undefined,
    deleted: after === undefined,
    forced: before !== undefined && after !== undefined && !isAncestor(world.store, before, after),
    base_ref: null,
    compare: world.html(`/compare/${(before ?? NO_COMMIT).slice(0, 12)}...${(after ?? NO_COMMIT).slice(0, 12)}`),
    commits: shown,
    head_commit: after === undefined ? null : pushedCommit(world, after),
    pusher: { name: caller.login, email: world.users.email(caller.login) },
  });
  if (after === undefined) world.emit('delete', caller, kind);
}

function pushedCommit(world: World, sha: string): Json {
  const commit = world.store.commit(sha);
  if (commit === undefined) return { id: sha };
  const parent = world.store.commit(commit.parents[0] ?? '');
  const old = parent === undefined ? new Map() : readFiles(world.store, parent.tree);
  const now = readFiles(world.store, commit.tree);
  const paths = [...changedPaths(old, now)].sort();
  const who = (person: { name: string; email: string }) => ({
    name: person.name,
    email: person.email,
    username: world.users.byEmail(person.email)?.login ?? null,
  });
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: world.html(`/commit/${sha}`),
    author: who(commit.author),
    committer: who(commit.committer),
    added: paths.filter((path) => !old.has(path)),
    removed: paths.filter((path) => !now.has(path)),
    modified: paths.filter((path) => old.has(path) && now.has(path)),
  };
}
