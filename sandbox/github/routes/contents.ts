import { findCommit, presentCommit, resolveCommit, signature } from '../commits/present-commit.ts';
import { entryAt, type FileEntry, readFiles, writeFiles } from '../git/files.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { type Json, optionalText, textIn } from '../json.ts';
import { demandChange } from '../refs/change-refs.ts';
import { moveRefs } from '../refs/move-refs.ts';
import type { Call, Reply, Route } from '../route.ts';
import type { World } from '../world.ts';

const write = { app: ['contents', 'write'], person: 'write' } as const;
const read = { app: ['contents', 'read'] } as const;

/** Files come from the commit that `ref` names, branch or SHA; writing one makes a commit and a push. */
export const contents: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/contents', needs: read, handle: readContents },
  { method: 'GET', path: '/repos/:owner/:repo/contents/*path', needs: read, handle: readContents },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/readme',
    needs: read,
    handle: (call) => readContents({ ...call, params: { ...call.params, path: 'README.md' } }),
  },
  { method: 'PUT', path: '/repos/:owner/:repo/contents/*path', needs: write, handle: writeContents },
  { method: 'DELETE', path: '/repos/:owner/:repo/contents/*path', needs: write, handle: writeContents },
];

function readContents({ world, params, query, headers }: Call): Reply {
  const ref = query.get('ref') ?? world.setting.defaultBranch;
  const commit = resolveCommit(world, ref);
  if (commit === undefined) throw new GitHubError(404, `No commit found for the ref ${ref}`);
  const path = params.path ?? '';
  const entry = entryAt(world.store, findCommit(world, commit).tree, path);
  if (entry === undefined) throw notFound();
  const accept = headers.accept ?? '';
  if (entry.mode === '040000') {
    const entries = world.store.tree(entry.sha) ?? [];
    const shown = entries.map((one) => presentFile(world, path === '' ? one.name : `${path}/${one.name}`, one, ref));
    return {
      status: 200,
      body: accept.includes('object') ? { type: 'dir', path, sha: entry.sha, entries: shown } : shown,
    };
  }
  const content = world.store.blob(entry.sha) ?? Buffer.alloc(0);
  if (accept.includes('raw'))
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content } };
  const large = content.length > 1_048_576;
  const body = large
    ? { content: '', encoding: 'none' }
    : { content: content.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' };
  return { status: 200, body: { ...presentFile(world, path, entry, ref), ...body } };
}

async function writeContents({ world, method, params, body, caller }: Call): Promise<Reply> {
  const path = params.path ?? '';
  const branch = optionalText(body.branch) ?? world.setting.defaultBranch;
  const parent = world.branch(branch);
  if (parent === undefined) throw new GitHubError(404, `Branch ${branch} not found`);
  const files = readFiles(world.store, findCommit(world, parent).tree);
  demandBlob(files.get(path), path, optionalText(body.sha), method);
  if (method === 'DELETE') files.delete(path);
  else files.set(path, { mode: '100644', sha: world.store.putBlob(Buffer.from(textIn(body.content), 'base64')) });
  const author = signature(world, caller.login);
  const committer = signature(world, 'web-flow');
  const tree = writeFiles(world.store, files);
  const after = world.store.putCommit({ tree, parents: [parent], author, committer, message: textIn(body.message) });
  const ref = `refs/heads/${branch}`;
  demandChange(world, caller, { ref, after, force: false });
  await moveRefs(world, caller, [{ ref, after }]);
  const file = files.get(path);
  const content = file === undefined ? null : presentFile(world, path, file, branch);
  const created = method === 'PUT' && body.sha === undefined;
  return { status: created ? 201 : 200, body: { content, commit: presentCommit(world, after) } };
}

/** Who overwrites or deletes a file names the blob that is there. */
function demandBlob(file: FileEntry | undefined, path: string, sha: string | undefined, method: string): void {
  if (file === undefined && method === 'DELETE') throw notFound();
  if (file === undefined) return;
  if (sha === undefined) throw new GitHubError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha !== file.sha) throw new GitHubError(409, `${path} does not match ${sha}`);
}

function presentFile(world: World, path: string, { mode, sha }: FileEntry, ref: string): Json {
  const type = mode === '040000' ? 'dir' : mode === '120000' ? 'symlink' : 'file';
  const url = world.api(`/contents/${path}?ref=${encodeURIComponent(ref)}`);
  const html = world.html(`/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`);
  const git = world.api(`/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`);
  const raw = type === 'dir' ? null : world.html(`/raw/${ref}/${path}`);
  return {
    type,
    size: world.store.blob(sha)?.length ?? 0,
    name: path.split('/').at(-1),
    path,
    sha,
    url,
    html_url: html,
    git_url: git,
    download_url: raw,
    _links: { self: url, git, html },
  };
}
