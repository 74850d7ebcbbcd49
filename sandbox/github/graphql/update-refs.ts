import { demand } from '../caller.ts';
import { GitHubError } from '../github-error.ts';
import { demandChange, type RefChange } from '../refs/change-refs.ts';
import { NO_COMMIT } from '../refs/emit-push.ts';
import { moveRefs } from '../refs/move-refs.ts';
import type { Call } from '../route.ts';

/** Input of the mutation, as the schema has checked it. */
export interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force: boolean;
  }[];
  readonly clientMutationId?: string;
}

/**
 * Moves several refs or none: each must stand where `beforeOid` says (forty zeros: nowhere), and moves to `afterOid`
 * (forty zeros: is deleted).
 */
export async function updateRefs(
  { world, caller }: Call,
  input: UpdateRefsInput,
): Promise<{ clientMutationId: string | null }> {
  if (input.repositoryId !== world.repositoryJson.node_id) {
    throw new GitHubError(404, `Could not resolve to a node with the global id of '${input.repositoryId}'`);
  }
  demand(caller, { app: ['contents', 'write'], person: 'write' }, true);
  const changes = input.refUpdates.map(({ name, afterOid, beforeOid, force }): RefChange => {
    const after = afterOid === NO_COMMIT ? undefined : afterOid;
    // Left out, a ref may stand anywhere, and one that does not exist is created.
    const before = beforeOid === NO_COMMIT || (!beforeOid && !world.refs.has(name)) ? null : (beforeOid ?? undefined);
    return { ref: name, after, force: force || after === undefined, ...(before === undefined ? {} : { before }) };
  });
  for (const change of changes) demandChange(world, caller, change);
  await moveRefs(world, caller, changes);
  return { clientMutationId: input.clientMutationId ?? null };
}
