import type { Caller } from '../caller.ts';
import { mergeBase } from '../git/history.ts';
import { mergeCommits, treeOf } from '../git/merge.ts';
import type { World } from '../world.ts';

/** The git half of a pull request; its text, labels and comments are those of the issue with its number. */
export interface Pull {
  readonly number: number;
  /** Login of who opened it. */
  readonly author: string;
  /** Branch names, both in the one repository that there is. */
  readonly head: string;
  base: string;
  draft: boolean;
  /** Logins of who was asked to review it. */
  reviewers?: readonly string[];
  open: boolean;
  /** Where head and base stood when it was closed; while it is open they follow their branches. */
  frozen?: { readonly head: string; readonly base: string };
  merged?: { readonly at: string; readonly by: string; readonly commit: string };
  /** Who lets it be merged by itself once it may, how and since when. */
  autoMerge?: { readonly at: string; readonly caller: Caller; readonly method: string };
  /** The last answer of git, and for which commits. */
  mergeable?: { readonly of: string; readonly value: boolean };
}

/** The commit at the head of a pull request. */
export function headOf(world: World, pull: Pull): string {
  return pull.frozen?.head ?? world.branch(pull.head) ?? '';
}

/** The commit at its base. */
export function baseOf(world: World, pull: Pull): string {
  return pull.frozen?.base ?? world.branch(pull.base) ?? '';
}

/** Freezes head and base of a pull request when it closes, and lets them go when it opens again. */
export function settlePull(world: World, number: number, open: boolean, frozen?: Pull['frozen']): void {
  const pull = world.pulls.get(number);
  if (pull === undefined || pull.open === open) return;
  if (open) delete pull.frozen;
  else pull.frozen = frozen ?? { head: headOf(world, pull), base: baseOf(world, pull) };
  pull.open = open;
  delete pull.autoMerge;
}

/** Whether git would merge it without a conflict; asked anew only when head or base have moved. */
export function isMergeable(world: World, pull: Pull): boolean {
  const [head, base] = [headOf(world, pull), baseOf(world, pull)];
  const of = `${head} ${base}`;
  if (pull.mergeable?.of !== of)
    pull.mergeable = { of, value: mergeCommits(world.repository, base, head) !== undefined };
  return pull.mergeable.value;
}

/** The trees whose difference a pull request shows: where it left the base, and its head. */
export function treesOf(world: World, pull: Pull): readonly [before: string, after: string] {
  const head = headOf(world, pull);
  const base = mergeBase(world.store, baseOf(world, pull), head);
  return [base === undefined ? world.store.putTree([]) : treeOf(world.store, base), treeOf(world.store, head)];
}
