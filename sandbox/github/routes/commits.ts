import { findCommit, parentTree, presentCommit, presentWholeCommit, resolveCommit } from '../commits/present-commit.ts';
import { diffTrees, unifiedDiff } from '../git/diff.ts';
import { entryAt } from '../git/files.ts';
import { commitsBetween, mergeBase } from '../git/history.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';

const read = { app: ['contents', 'read'] } as const;

/** Commits, and what lies between two of them, come from the real history. */
export const commits: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/commits', needs: read, handle: listCommits },
  { method: 'GET', path: '/repos/:owner/:repo/commits/*ref', needs: read, handle: readCommit },
  { method: 'GET', path: '/repos/:owner/:repo/compare/*basehead', needs: read, handle: compare },
];

function listCommits(call: Call): Reply {
  const { world, query } = call;
  const head = resolveCommit(world, query.get('sha') ?? world.setting.defaultBranch);
  if (head === undefined) throw notFound();
  const path = query.get('path');
  const touched = (sha: string) =>
    path === null ||
    entryAt(world.store, findCommit(world, sha).tree, path)?.sha !==
      entryAt(world.store, parentTree(world, sha), path)?.sha;
  const order = commitsBetween(world.store, undefined, head).reverse().filter(touched);
  return page(
    call,
    order.map((sha) => presentCommit(world, sha)),
  );
}

function readCommit({ world, params, headers }: Call): Reply {
  const sha = resolveCommit(world, params.ref ?? '');
  if (sha === undefined) throw new GitHubError(422, `No commit found for SHA: ${params.ref}`);
  const accept = headers.accept ?? '';
  if (accept.includes('sha'))
    return { status: 200, raw: { type: 'application/vnd.github.sha; charset=utf-8', content: sha } };
  if (!accept.includes('diff')) return { status: 200, body: presentWholeCommit(world, sha) };
  const content = unifiedDiff(world.store, parentTree(world, sha), findCommit(world, sha).tree);
  return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', content } };
}

function compare({ world, params, headers }: Call): Reply {
  const [from = '', to = ''] = (params.basehead ?? '').split('...').map((side) => side.replace(/^[^:]+:/, ''));
  const [base, head] = [resolveCommit(world, from), resolveCommit(world, to)];
  if (base === undefined || head === undefined) throw notFound();
  const common = mergeBase(world.store, base, head);
  if (common === undefined) throw new GitHubError(404, `No common ancestor between ${from} and ${to}.`);
  const trees = [findCommit(world, common).tree, findCommit(world, head).tree] as const;
  if (headers.accept?.includes('diff') === true) {
    const content = unifiedDiff(world.store, ...trees);
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', content } };
  }
  const ahead = commitsBetween(world.store, base, head);
  const behind = commitsBetween(world.store, head, base).length;
  const status =
    behind === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged';
  return {
    status: 200,
    body: {
      url: world.api(`/compare/${params.basehead}`),
      html_url: world.html(`/compare/${params.basehead}`),
      base_commit: presentCommit(world, base),
      merge_base_commit: presentCommit(world, common),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.map((sha) => presentCommit(world, sha)),
      files: diffTrees(world.store, ...trees),
    },
  };
}
