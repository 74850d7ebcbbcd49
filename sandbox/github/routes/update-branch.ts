import { signature } from '../commits/present-commit.ts';
import { isAncestor } from '../git/history.ts';
import { mergeCommits } from '../git/merge.ts';
import { GitHubError } from '../github-error.ts';
import { optionalText } from '../json.ts';
import { baseOf, headOf } from '../pulls/pull.ts';
import { moveRefs } from '../refs/move-refs.ts';
import type { Call, Reply, Route } from '../route.ts';
import { findPull } from './pulls.ts';

/** The button "Update branch": merges the base into the head, in the name of who pressed it. */
export const updateBranch: readonly Route[] = [
  {
    method: 'PUT',
    path: '/repos/:owner/:repo/pulls/:number/update-branch',
    needs: { app: ['pull_requests', 'write'], person: 'write' },
    handle: update,
  },
];

async function update(call: Call): Promise<Reply> {
  const { world, caller, body } = call;
  const pull = findPull(call);
  const [head, base] = [headOf(world, pull), baseOf(world, pull)];
  const expected = optionalText(body.expected_head_sha);
  if (!pull.open) throw new GitHubError(422, 'Pull Request is closed');
  if (expected !== undefined && expected !== head) {
    throw new GitHubError(422, 'expected head sha didn’t match current head ref.');
  }
  if (isAncestor(world.store, base, head)) throw new GitHubError(422, 'There are no new commits on the base branch.');
  const tree = mergeCommits(world.repository, head, base);
  if (tree === undefined) throw new GitHubError(422, 'merge conflict between base and head');
  const after = world.store.putCommit({
    tree,
    parents: [head, base],
    author: signature(world, caller.login),
    committer: signature(world, 'web-flow'),
    message: `Merge branch '${pull.base}' into ${pull.head}`,
  });
  await moveRefs(world, caller, [{ ref: `refs/heads/${pull.head}`, after }]);
  return { status: 202, body: { message: 'Updating pull request branch.', url: world.html(`/pull/${pull.number}`) } };
}
