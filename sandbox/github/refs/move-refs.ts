import type { Caller } from '../caller.ts';
import { isAncestor } from '../git/history.ts';
import { closeByCommits } from '../issues/closing-keywords.ts';
import { emitPull } from '../pulls/present-pull.ts';
import { baseOf, headOf, type Pull, settlePull } from '../pulls/pull.ts';
import type { World } from '../world.ts';
import { emitPush } from './emit-push.ts';

/** A ref that is to stand somewhere else; `undefined` is nowhere. */
export interface Move {
  readonly ref: string;
  readonly after: string | undefined;
}

/** Where a pull request stood before refs moved. */
interface Stand {
  readonly pull: Pull;
  readonly head: string;
  readonly base: string;
}

/**
 * Moves refs, all at once, and does what GitHub does then: tells of the push, of branches created and deleted, lets the
 * pull requests follow, closes those whose branch is gone or whose commits the base now has, and closes the issues that
 * commits on the default branch name.
 */
export async function moveRefs(world: World, caller: Caller, moves: readonly Move[]): Promise<void> {
  const open = [...world.pulls.values()].filter((pull) => pull.open);
  const stands = open.map((pull) => ({ pull, head: headOf(world, pull), base: baseOf(world, pull) }));
  const done = moves
    .map((move) => ({ ...move, before: world.refs.get(move.ref) }))
    .filter((move) => move.before !== move.after);
  for (const { ref, after } of done) {
    if (after === undefined) world.refs.delete(ref);
    else world.refs.set(ref, after);
  }
  // Before anything waits, so that nobody sees a pull request without its branch.
  for (const stand of stands) settle(world, caller, stand);
  for (const move of done) emitPush(world, caller, move);
  for (const stand of stands) await tell(world, caller, stand);
  for (const { ref, before, after } of done) {
    if (ref !== `refs/heads/${world.setting.defaultBranch}` || after === undefined) continue;
    await closeByCommits(world, caller, before, after);
  }
}

/** Closes a pull request whose branch is gone, or which has nothing left that its base lacks. */
function settle(world: World, caller: Caller, { pull, head, base }: Stand): void {
  const [newHead, newBase] = [world.branch(pull.head), world.branch(pull.base)];
  if (newHead === head && newBase === base) return;
  if (newHead === undefined || newBase === undefined) {
    settlePull(world, pull.number, false, { head, base });
    return;
  }
  if (!isAncestor(world.store, newHead, newBase)) return;
  // Moved into the base it was merged, by whatever way; moved back to the base there is just nothing left.
  if (newBase !== base) pull.merged = { at: world.clock.now(), by: caller.login, commit: newHead };
  settlePull(world, pull.number, false, { head: newHead, base });
}

async function tell(world: World, caller: Caller, { pull, head }: Stand): Promise<void> {
  const now = headOf(world, pull);
  if (now !== head) {
    world.clock.touched(`issue ${pull.number}`);
    await emitPull(world, caller, pull, 'synchronize', { before: head, after: now });
  }
  if (pull.open) return;
  await closeQuietly(world, caller, pull);
  await emitPull(world, caller, pull, 'closed');
}

/** Closes the issue half of a pull request without telling of it. */
export async function closeQuietly(world: World, caller: Caller, pull: Pull): Promise<void> {
  await world.ask(world.agentFor(caller), 'PATCH', `${world.path}/issues/${pull.number}`, { state: 'closed' });
  world.clock.touched(`issue ${pull.number}`);
}
