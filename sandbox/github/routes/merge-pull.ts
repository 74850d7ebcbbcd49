import { GitHubError } from '../github-error.ts';
import { closeByText } from '../issues/closing-keywords.ts';
import { optionalText, textIn } from '../json.ts';
import { MERGE_METHODS } from '../pulls/merge-methods.ts';
import { emitPull, presentPull } from '../pulls/present-pull.ts';
import { baseOf, headOf, settlePull } from '../pulls/pull.ts';
import { demandChecks } from '../pulls/required-checks.ts';
import { closeQuietly, moveRefs } from '../refs/move-refs.ts';
import type { Call, Reply, Route } from '../route.ts';
import { findPull } from './pulls.ts';

/** Merging is a real three-way merge, which conflicts where git does. */
export const mergePull: readonly Route[] = [
  {
    method: 'PUT',
    path: '/repos/:owner/:repo/pulls/:number/merge',
    needs: { app: ['contents', 'write'], person: 'write' },
    handle: mergeNow,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/merge',
    needs: { app: ['pull_requests', 'read'] },
    handle(call) {
      if (findPull(call).merged === undefined) throw new GitHubError(404, 'Not Found');
      return { status: 204 };
    },
  },
];

async function mergeNow(call: Call): Promise<Reply> {
  const { world, caller, body } = call;
  const pull = findPull(call);
  const name = optionalText(body.merge_method) ?? 'merge';
  const method = MERGE_METHODS[name];
  if (method === undefined) throw new GitHubError(422, `Invalid merge method: ${name}`);
  if (!pull.open) throw new GitHubError(405, 'Pull Request is not mergeable');
  if (pull.draft) throw new GitHubError(405, 'Pull Request is still a draft');
  const expected = optionalText(body.sha);
  if (expected !== undefined && expected !== headOf(world, pull)) {
    throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.');
  }
  demandChecks(world, pull);
  const shown = await presentPull(world, pull);
  const commitTitle = optionalText(body.commit_title);
  const commitMessage = optionalText(body.commit_message);
  const after = method(world, {
    pull,
    title: textIn(shown.title),
    by: caller.login,
    ...(commitTitle === undefined ? {} : { commitTitle }),
    ...(commitMessage === undefined ? {} : { commitMessage }),
  });
  if (after === undefined) {
    throw new GitHubError(405, name === 'rebase' ? "This branch can't be rebased" : 'Pull Request is not mergeable');
  }
  const frozen = { head: headOf(world, pull), base: baseOf(world, pull) };
  pull.merged = { at: world.clock.now(), by: caller.login, commit: after };
  settlePull(world, pull.number, false, frozen);
  await closeQuietly(world, caller, pull);
  await emitPull(world, caller, pull, 'closed');
  await moveRefs(world, caller, [{ ref: `refs/heads/${pull.base}`, after }]);
  if (pull.base === world.setting.defaultBranch) await closeByText(world, caller, textIn(shown.body));
  return { status: 200, body: { sha: after, merged: true, message: 'Pull Request successfully merged' } };
}
