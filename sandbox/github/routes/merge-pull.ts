import type { Caller } from '../caller.ts';
import { GitHubError } from '../github-error.ts';
import { closeByText } from '../issues/closing-keywords.ts';
import { optionalText, textIn } from '../json.ts';
import { MERGE_METHODS, type MergeRequest } from '../pulls/merge-methods.ts';
import { emitPull, presentPull } from '../pulls/present-pull.ts';
import { baseOf, headOf, isMergeable, type Pull, settlePull } from '../pulls/pull.ts';
import { demandChecks, missingCheck } from '../pulls/required-checks.ts';
import { closeQuietly, moveRefs } from '../refs/move-refs.ts';
import type { Call, Reply, Route } from '../route.ts';
import type { World } from '../world.ts';
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

async function mergeNow({ world, caller, params, body }: Call): Promise<Reply> {
  const pull = findPull({ world, params });
  const name = optionalText(body.merge_method) ?? 'merge';
  if (!pull.open) throw new GitHubError(405, 'Pull Request is not mergeable');
  if (pull.draft) throw new GitHubError(405, 'Pull Request is still a draft');
  const expected = optionalText(body.sha);
  if (expected !== undefined && expected !== headOf(world, pull)) {
    throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.');
  }
  demandChecks(world, pull);
  const commitTitle = optionalText(body.commit_title);
  const commitMessage = optionalText(body.commit_message);
  const after = await mergeBy(world, caller, pull, name, {
    ...(commitTitle === undefined ? {} : { commitTitle }),
    ...(commitMessage === undefined ? {} : { commitMessage }),
  });
  return { status: 200, body: { sha: after, merged: true, message: 'Pull Request successfully merged' } };
}

/** Merges what waits for nothing but a check, in the name of who asked for that. */
export async function mergeByItself(world: World): Promise<void> {
  for (const pull of world.pulls.values()) {
    const { autoMerge } = pull;
    if (!pull.open || pull.draft || !autoMerge || missingCheck(world, pull) !== undefined || !isMergeable(world, pull))
      continue;
    await mergeBy(world, autoMerge.caller, pull, autoMerge.method, {});
  }
}

async function mergeBy(
  world: World,
  caller: Caller,
  pull: Pull,
  name: string,
  said: Pick<MergeRequest, 'commitTitle' | 'commitMessage'>,
): Promise<string> {
  const method = MERGE_METHODS[name];
  if (method === undefined) throw new GitHubError(422, `Invalid merge method: ${name}`);
  const shown = await presentPull(world, pull);
  const after = method(world, { pull, title: textIn(shown.title), by: caller.login, ...said });
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
  return after;
}
