import { presentCommit } from '../commits/present-commit.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { type Json, textIn } from '../json.ts';
import { headOf } from '../pulls/pull.ts';
import { demandChange } from '../refs/change-refs.ts';
import { moveRefs } from '../refs/move-refs.ts';
import { page, type Route } from '../route.ts';
import type { World } from '../world.ts';

const write = { app: ['contents', 'write'], person: 'write' } as const;
const read = { app: ['contents', 'read'] } as const;

/** Refs follow git: what exists, what is a fast-forward, and everything that hangs on a moved branch. */
export const gitRefs: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/refs',
    needs: write,
    async handle({ world, body, caller }) {
      const [ref, after] = [textIn(body.ref), textIn(body.sha)];
      demandChange(world, caller, { ref, after, before: null, force: false });
      await moveRefs(world, caller, [{ ref, after }]);
      return { status: 201, body: presentRef(world, ref, after) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/git/refs/*ref',
    needs: write,
    async handle({ world, body, params, caller }) {
      const [ref, after] = [`refs/${params.ref}`, textIn(body.sha)];
      demandChange(world, caller, { ref, after, force: body.force === true });
      await moveRefs(world, caller, [{ ref, after }]);
      return { status: 200, body: presentRef(world, ref, after) };
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/git/refs/*ref',
    needs: write,
    async handle({ world, params, caller }) {
      const ref = `refs/${params.ref}`;
      demandChange(world, caller, { ref, after: undefined, force: true });
      await moveRefs(world, caller, [{ ref, after: undefined }]);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/ref/*ref',
    needs: read,
    handle({ world, params }) {
      const ref = `refs/${params.ref}`;
      const sha = world.refs.get(ref) ?? pullHead(world, ref);
      if (sha === undefined) throw notFound();
      return { status: 200, body: presentRef(world, ref, sha) };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/matching-refs/*ref',
    needs: read,
    handle(call) {
      const { world, params } = call;
      const refs = [...world.refs].filter(([ref]) => ref.startsWith(`refs/${params.ref}`)).sort();
      return page(
        call,
        refs.map(([ref, sha]) => presentRef(world, ref, sha)),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/branches',
    needs: read,
    handle(call) {
      const names = [...call.world.refs.keys()].filter((ref) => ref.startsWith('refs/heads/')).sort();
      return page(
        call,
        names.map((ref) => presentBranch(call.world, ref.slice('refs/heads/'.length))),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/branches/*branch',
    needs: read,
    handle: ({ world, params }) => ({ status: 200, body: presentBranch(world, params.branch ?? '', true) }),
  },
];

/** GitHub keeps the head of every pull request under a ref of its own, also once its branch is gone. */
function pullHead(world: World, ref: string): string | undefined {
  const number = /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1];
  const pull = world.pulls.get(Number(number));
  return pull === undefined ? undefined : headOf(world, pull);
}

function presentRef(world: World, ref: string, sha: string): Json {
  return {
    ref,
    node_id: Buffer.from(ref).toString('base64'),
    url: world.api(`/git/${ref}`),
    object: { type: 'commit', sha, url: world.api(`/git/commits/${sha}`) },
  };
}

function presentBranch(world: World, name: string, whole = false): Json {
  const sha = world.branch(name);
  if (sha === undefined) throw new GitHubError(404, 'Branch not found');
  const commit = whole ? presentCommit(world, sha) : { sha, url: world.api(`/commits/${sha}`) };
  return { name, commit, protected: false };
}
