import * as z from 'zod';
import type { DisableAutoMerge, EnableAutoMerge } from '../plan/action.ts';
import { classifyFailure } from './classify-failure.ts';
import { at, type Progress, type Step } from './progress.ts';
import { react } from './react.ts';

const METHODS = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed }
}`;
const methodsShape = z.object({
  repository: z.object({
    autoMergeAllowed: z.boolean(),
    mergeCommitAllowed: z.boolean(),
    squashMergeAllowed: z.boolean(),
    rebaseMergeAllowed: z.boolean(),
  }),
});
const ENABLE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
const DISABLE = `mutation ($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;

/**
 * Has GitHub merge a pull request once it may, by the first method that the repository allows, and reacts to the command. GitHub refuses
 * that where the pull request can be merged at once, and where it is a draft; then, and where the repository does not allow it, it is seen
 * in the next look that it is off.
 *
 * @throws what Octokit throws
 */
export async function enableAutoMerge({ id, comment }: EnableAutoMerge, progress: Progress): Promise<Step> {
  const { github } = progress;
  const { repository } = methodsShape.parse(await github.graphql(METHODS, at(progress)));
  const isOn =
    repository.autoMergeAllowed &&
    (await isTaken(github.graphql(ENABLE, { input: { pullRequestId: id, mergeMethod: methodOf(repository) } })));
  await react({ comment, content: '+1' }, progress);
  return isOn ? 'done' : 'overtaken';
}

/**
 * Takes that back.
 *
 * @throws what Octokit throws
 */
export async function disableAutoMerge({ id }: DisableAutoMerge, { github }: Progress): Promise<Step> {
  await github.graphql(DISABLE, { input: { pullRequestId: id } });
  return 'done';
}

function methodOf(allowed: z.infer<typeof methodsShape>['repository']): 'MERGE' | 'SQUASH' | 'REBASE' {
  if (allowed.mergeCommitAllowed) return 'MERGE';
  return allowed.squashMergeAllowed ? 'SQUASH' : 'REBASE';
}

/** What GitHub cannot do is what it says of a pull request that waits for nothing, and of a draft. */
async function isTaken(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (classifyFailure(error, 0).kind !== 'race') throw error;
    return false;
  }
}
