import { GitHubError } from '../github-error.ts';
import { readIssue } from '../issues/read-issue.ts';
import { type Json, listIn, objectIn } from '../json.ts';
import type { Call } from '../route.ts';
import type { World } from '../world.ts';

/** Input of `deleteIssue` and `transferIssue`. */
export interface RemoveIssueInput {
  readonly issueId: string;
  readonly clientMutationId?: string;
}

/** Deletes an issue or sends it to another repository; either way it is gone from here. Takes an admin. */
export async function removeIssue(
  { world, caller }: Call,
  input: RemoveIssueInput,
  how: 'deleted' | 'transferred',
): Promise<Json> {
  if (caller.kind !== 'person' || caller.role !== 'admin') {
    throw new GitHubError(403, `${caller.login} does not have the correct permissions to execute this.`);
  }
  const issue = await findByNodeId(world, input.issueId);
  world.gone.set(Number(issue.number), how);
  const changes = { new_issue: { number: issue.number }, new_repository: { full_name: 'elsewhere/elsewhere' } };
  world.emit('issues', caller, { action: how, issue, ...(how === 'transferred' ? { changes } : {}) });
  return { clientMutationId: input.clientMutationId ?? null };
}

async function findByNodeId(world: World, id: string): Promise<Json> {
  for (let page = 1; ; page += 1) {
    const owner = world.person(world.setting.owner);
    const { body } = await world.ask(owner, 'GET', `${world.path}/issues?state=all&per_page=100&page=${page}`);
    const listed = listIn(body).map(objectIn);
    const found = listed.find(({ node_id, number }) => node_id === id && !world.gone.has(Number(number)));
    if (found !== undefined) return readIssue(world, Number(found.number));
    if (listed.length < 100) throw new GitHubError(404, `Could not resolve to a node with the global id of '${id}'`);
  }
}
