import { diffTrees } from '../git/diff.ts';
import type { Commit, Signature } from '../git/git-object.ts';
import { GitHubError } from '../github-error.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';

/** The signature that GitHub writes for an account. */
export function signature(world: World, login: string): Signature {
  const name = login === 'web-flow' ? 'GitHub' : login;
  return { name, email: world.users.email(login), date: world.clock.now() };
}

/** A commit that is known, 404 otherwise. */
export function findCommit(world: World, sha: string): Commit {
  const commit = world.store.commit(sha);
  if (commit === undefined) throw new GitHubError(404, 'Not Found');
  return commit;
}

/** The commit that a text names: a full or partial SHA, a branch, a full ref or `HEAD`; `undefined` if none. */
export function resolveCommit(world: World, text: string): string | undefined {
  if (text === 'HEAD') return world.branch(world.setting.defaultBranch);
  const stands = world.refs.get(text) ?? world.refs.get(`refs/${text}`) ?? world.branch(text);
  if (stands !== undefined) return stands;
  if (world.store.commit(text) !== undefined) return text;
  if (!/^[0-9a-f]{7,39}$/.test(text)) return undefined;
  return [...world.store.objects.keys()].find((sha) => sha.startsWith(text) && world.store.commit(sha) !== undefined);
}

/** A commit as `GET /git/commits/{sha}` shows it. */
export function presentGitCommit(world: World, sha: string): Json {
  const { author, committer, tree, parents, message } = findCommit(world, sha);
  return {
    sha,
    node_id: Buffer.from(`Commit${sha}`).toString('base64'),
    url: world.api(`/git/commits/${sha}`),
    html_url: world.html(`/commit/${sha}`),
    author,
    committer,
    tree: { sha: tree, url: world.api(`/git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: world.api(`/git/commits/${parent}`),
      html_url: world.html(`/commit/${parent}`),
    })),
    verification: verification(world, committer),
  };
}

/** A commit as `GET /commits/{ref}` and lists of commits show it: with the accounts that the addresses belong to. */
export function presentCommit(world: World, sha: string): Json {
  const { author, committer, tree, parents, message } = findCommit(world, sha);
  return {
    sha,
    node_id: Buffer.from(`Commit${sha}`).toString('base64'),
    url: world.api(`/commits/${sha}`),
    html_url: world.html(`/commit/${sha}`),
    comments_url: world.api(`/commits/${sha}/comments`),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: world.api(`/git/trees/${tree}`) },
      url: world.api(`/git/commits/${sha}`),
      comment_count: 0,
      verification: verification(world, committer),
    },
    author: world.users.byEmail(author.email),
    committer: world.users.byEmail(committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: world.api(`/commits/${parent}`),
      html_url: world.html(`/commit/${parent}`),
    })),
  };
}

/** The same with what it changed against its first parent. */
export function presentWholeCommit(world: World, sha: string): Json {
  const files = diffTrees(world.store, parentTree(world, sha), findCommit(world, sha).tree);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return { ...presentCommit(world, sha), stats: { additions, deletions, total: additions + deletions }, files };
}

/** The tree that a commit started from; an empty one for a first commit. */
export function parentTree(world: World, sha: string): string {
  const parent = findCommit(world, sha).parents[0];
  return parent === undefined ? world.store.putTree([]) : findCommit(world, parent).tree;
}

/** GitHub signs what it commits itself, so its own address as committer is what "verified" comes down to here. */
function verification(world: World, committer: Signature): Json {
  const verified = committer.email === world.users.email('web-flow');
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null, verified_at: null };
}
