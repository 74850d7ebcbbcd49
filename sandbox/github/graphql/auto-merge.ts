import { demand } from '../caller.ts';
import { GitHubError } from '../github-error.ts';
import type { Json } from '../json.ts';
import { emitPull, presentPull } from '../pulls/present-pull.ts';
import { isMergeable, type Pull } from '../pulls/pull.ts';
import { missingCheck } from '../pulls/required-checks.ts';
import type { Call } from '../route.ts';
import type { World } from '../world.ts';

const NEEDS = { app: ['contents', 'write'], person: 'write' } as const;

/** Input of `enablePullRequestAutoMerge` and `disablePullRequestAutoMerge`. */
export interface AutoMergeInput {
  readonly pullRequestId: string;
  readonly mergeMethod?: string;
  readonly clientMutationId?: string;
}

/**
 * Lets a pull request be merged by itself once it may. GitHub refuses that where it may be merged at once.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request
 */
export async function enableAutoMerge({ world, caller }: Call, input: AutoMergeInput): Promise<Json> {
  demand(caller, NEEDS, true);
  const pull = await findPullByNodeId(world, input.pullRequestId);
  if (!pull.open) throw new GitHubError(422, 'Pull request is closed');
  const method = (input.mergeMethod ?? 'MERGE').toLowerCase();
  const { mergesAllowed } = world.setting;
  if (!mergesAllowed.includes('auto'))
    throw new GitHubError(422, 'Pull request Auto merge is not allowed for this repository');
  if (!mergesAllowed.some((way) => way === method))
    throw new GitHubError(422, `Merge method ${method} merging is not allowed on this repository`);
  if (pull.draft) throw new GitHubError(422, 'Pull request Pull request is in draft state');
  if (missingCheck(world, pull) === undefined && isMergeable(world, pull))
    throw new GitHubError(422, 'Pull request Pull request is in clean status');
  pull.autoMerge = { at: world.clock.now(), caller, method };
  await emitPull(world, caller, pull, 'auto_merge_enabled');
  return { clientMutationId: input.clientMutationId ?? null };
}

/** Takes that back. */
export async function disableAutoMerge({ world, caller }: Call, input: AutoMergeInput): Promise<Json> {
  demand(caller, NEEDS, true);
  const pull = await findPullByNodeId(world, input.pullRequestId);
  if (pull.autoMerge === undefined) throw new GitHubError(422, "Can't disable auto-merge for this pull request.");
  delete pull.autoMerge;
  await emitPull(world, caller, pull, 'auto_merge_disabled', { reason: `${caller.login} disabled it` });
  return { clientMutationId: input.clientMutationId ?? null };
}

async function findPullByNodeId(world: World, id: string): Promise<Pull> {
  for (const pull of world.pulls.values()) if ((await presentPull(world, pull)).node_id === id) return pull;
  throw new GitHubError(404, `Could not resolve to a node with the global id of '${id}'`);
}
