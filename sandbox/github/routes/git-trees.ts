import { findCommit } from '../commits/present-commit.ts';
import { entryAt, type FileEntry, readFiles, writeFiles } from '../git/files.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { type Json, listIn, objectIn, optionalText, textIn } from '../json.ts';
import type { Route } from '../route.ts';
import type { World } from '../world.ts';

/** Trees are git's own: nested, and made from files, text or other trees on top of a base. */
export const gitTrees: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/trees',
    needs: { app: ['contents', 'write'], person: 'write' },
    handle({ world, body }) {
      const sha = createTree(world, body);
      return { status: 201, body: presentTree(world, sha, false) };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/trees/*sha',
    needs: { app: ['contents', 'read'] },
    handle({ world, params, query }) {
      const name = params.sha ?? '';
      const tree = world.store.tree(name) === undefined ? findTree(world, name) : name;
      return { status: 200, body: presentTree(world, tree, query.has('recursive')) };
    },
  },
];

function findTree(world: World, name: string): string {
  const commit = world.store.commit(name) === undefined ? world.branch(name) : name;
  if (commit === undefined) throw notFound();
  return findCommit(world, commit).tree;
}

function createTree(world: World, body: Json): string {
  const base = optionalText(body.base_tree);
  if (base !== undefined && world.store.tree(base) === undefined && world.store.commit(base) === undefined)
    throw notFound();
  const files = base === undefined ? new Map<string, FileEntry>() : readFiles(world.store, findBase(world, base));
  for (const entry of listIn(body.tree).map(objectIn)) {
    const path = textIn(entry.path);
    if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
      throw new GitHubError(422, 'tree.path contains a malformed path component');
    }
    if (entry.sha === null) {
      files.delete(path);
      continue;
    }
    const sha = optionalText(entry.sha) ?? world.store.putBlob(textIn(entry.content));
    const object = world.store.objects.get(sha);
    if (object === undefined)
      throw new GitHubError(422, `tree.sha ${sha} is not a valid ${textIn(entry.type) || 'blob'}`);
    if (object.type === 'tree')
      for (const [below, file] of readFiles(world.store, sha, `${path}/`)) files.set(below, file);
    else files.set(path, { mode: optionalText(entry.mode) ?? '100644', sha });
  }
  return writeFiles(world.store, files);
}

function findBase(world: World, name: string): string {
  return world.store.commit(name)?.tree ?? name;
}

function presentTree(world: World, sha: string, recursive: boolean): Json {
  const files = recursive ? readFiles(world.store, sha) : undefined;
  const entries = world.store.tree(sha)?.map((entry) => ({ path: entry.name, mode: entry.mode, sha: entry.sha })) ?? [];
  const folders = [...(files?.keys() ?? [])].flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
  );
  const below = [...new Set(folders)].map((path) => ({
    path,
    mode: '040000',
    sha: entryAt(world.store, sha, path)?.sha ?? '',
  }));
  const flat = [...(files ?? [])].map(([path, file]) => ({ path, ...file }));
  const shown = files === undefined ? entries : [...below, ...flat].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    sha,
    url: world.api(`/git/trees/${sha}`),
    tree: shown.map((entry) => presentEntry(world, entry)),
    truncated: false,
  };
}

function presentEntry(world: World, { path, mode, sha }: { path: string; mode: string; sha: string }): Json {
  if (mode === '160000') return { path, mode, type: 'commit', sha };
  const type = mode === '040000' ? 'tree' : 'blob';
  const size = type === 'blob' ? { size: world.store.blob(sha)?.length ?? 0 } : {};
  return { path, mode, type, sha, ...size, url: world.api(`/git/${type}s/${sha}`) };
}
