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

/**
 * Moves refs, all at once, and does what GitHub does then: tells of the push, of branches created and deleted, lets the
 * pull requests follow, closes those whose branch is gone or whose commits the base now has, and closes the issues that
 * commits on the default branch name.
 */
export async function moveRefs(world: World, caller: Caller, moves: readonly Move[]): Promise<void> {
  const open = [...world.pulls.values()].filter((pull) => pull.open);
  const stood = new Map(open.map((pull) => [pull, { head: headOf(world, pull), base: baseOf(world, pull) }]));
  const done = moves
    .map((move) => ({ ...move, before: world.refs.get(move.ref) }))
    .filter((move) => move.before !== move.after);
  for (const { ref, after } of done) {
    if (after === undefined) world.refs.delete(ref);
    else world.refs.set(ref, after);
  }
  for (const move of done) emitPush(world, caller, move);
  for (const [pull, was] of stood) await follow(world, caller, pull, was);
  for (const { ref, before, after } of done) {
    if (ref === `refs/heads/${world.setting.defaultBranch}` && after !== undefined) {
      await closeByCommits(world, caller, before, after);
    }
  }
}

async function follow(world: World, caller: Caller, pull: Pull, was: { head: string; base: string }): Promise<void> {
  const [head, base] = [world.branch(pull.head), world.branch(pull.base)];
  if (head === was.head && base === was.base) return;
  if (head === undefined || base === undefined) {
    settlePull(world, pull.number, false, was);
    // Closed here already, for GitHub lets nobody see it open without its branch.
    await closeQuietly(world, caller, pull);
    return emitPull(world, caller, pull, 'closed');
  }
  if (head !== was.head) {
    world.clock.touched(`issue ${pull.number}`);
    await emitPull(world, caller, pull, 'synchronize', { before: was.head, after: head });
  }
  if (!isAncestor(world.store, head, base)) return;
  if (base !== was.base) pull.merged = { at: world.clock.now(), by: caller.login, commit: head };
  settlePull(world, pull.number, false, { head, base: was.base });
  await closeQuietly(world, caller, pull);
  await emitPull(world, caller, pull, 'closed');
}

/** Closes the issue half of a pull request without telling of it. */
export async function closeQuietly(world: World, caller: Caller, pull: Pull): Promise<void> {
  await world.ask(world.agentFor(caller), 'PATCH', `${world.path}/issues/${pull.number}`, { state: 'closed' });
  world.clock.touched(`issue ${pull.number}`);
}
