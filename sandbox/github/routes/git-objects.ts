import { presentGitCommit, signature } from '../commits/present-commit.ts';
import type { Signature } from '../git/git-object.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { listIn, objectIn, optionalText, textIn } from '../json.ts';
import type { Call, Route } from '../route.ts';

const write = { app: ['contents', 'write'], person: 'write' } as const;
const read = { app: ['contents', 'read'] } as const;

/** Blobs, trees and commits are git's own: real names, so that a commit can be checked against its bytes. */
export const gitObjects: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/blobs',
    needs: write,
    handle({ world, body }) {
      const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
      const sha = world.store.putBlob(Buffer.from(textIn(body.content), encoding));
      return { status: 201, body: { sha, url: world.api(`/git/blobs/${sha}`) } };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/blobs/:sha',
    needs: read,
    handle({ world, params, headers }) {
      const sha = params.sha ?? '';
      const content = world.store.blob(sha);
      if (content === undefined) throw notFound();
      if (headers.accept?.includes('raw') === true) return { status: 200, raw: { type: RAW, content } };
      const url = world.api(`/git/blobs/${sha}`);
      const encoded = content.toString('base64');
      return {
        status: 200,
        body: { sha, url, node_id: sha, size: content.length, content: encoded, encoding: 'base64' },
      };
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/commits',
    needs: write,
    handle(call) {
      const sha = createCommit(call);
      return { status: 201, body: presentGitCommit(call.world, sha) };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/commits/:sha',
    needs: read,
    handle: ({ world, params }) => ({ status: 200, body: presentGitCommit(world, params.sha ?? '') }),
  },
];

const RAW = 'application/vnd.github.raw; charset=utf-8';

/**
 * Left unset, author is whoever asks; the committer of a person is that person, the committer of an App is GitHub, which
 * then signs the commit.
 */
function createCommit({ world, body, caller }: Call): string {
  const tree = textIn(body.tree);
  if (world.store.tree(tree) === undefined) throw new GitHubError(422, 'Tree SHA does not exist');
  const parents = listIn(body.parents).map(textIn);
  const missing = parents.find((parent) => world.store.commit(parent) === undefined);
  if (missing !== undefined) throw new GitHubError(422, 'Parent SHA does not exist or is not a commit object');
  const own = signature(world, caller.login);
  const author = given(body.author, own);
  const byGitHub = caller.kind === 'installation' && body.author === undefined && body.committer === undefined;
  const committer = byGitHub ? signature(world, 'web-flow') : given(body.committer ?? body.author, own);
  return world.store.putCommit({ tree, parents, author, committer, message: textIn(body.message) });
}

function given(value: unknown, own: Signature): Signature {
  const { name, email, date } = objectIn(value);
  const at = optionalText(date);
  return {
    name: optionalText(name) ?? own.name,
    email: optionalText(email) ?? own.email,
    date: at === undefined ? own.date : `${new Date(at).toISOString().slice(0, 19)}Z`,
  };
}
