import { isAncestor } from '../git/history.ts';
import { validationFailed } from '../github-error.ts';
import type { World } from '../world.ts';
import { headOf, type Pull } from './pull.ts';

/** Throws what keeps a closed pull request from being opened again, whichever way it is asked for. */
export function demandReopenable(world: World, pull: Pull): void {
  if (pull.open) return;
  const refuse = (message: string) =>
    validationFailed({ resource: 'PullRequest', code: 'custom', field: 'state', message });
  if (pull.merged !== undefined) throw refuse('state cannot be changed. The pull request cannot be reopened.');
  const head = world.branch(pull.head);
  if (head === undefined) throw refuse(`state cannot be changed. The ${pull.head} branch has been deleted.`);
  if (!isAncestor(world.store, headOf(world, pull), head)) {
    throw refuse(`state cannot be changed. The ${pull.head} branch was force-pushed or recreated.`);
  }
  const base = world.branch(pull.base);
  if (base === undefined) throw refuse(`state cannot be changed. The ${pull.base} branch has been deleted.`);
  if (isAncestor(world.store, head, base)) {
    throw refuse(`state cannot be changed. There are no new commits between ${pull.base} and ${pull.head}.`);
  }
  const rival = [...world.pulls.values()].find(
    ({ open, ...other }) => open && other.head === pull.head && other.base === pull.base,
  );
  if (rival !== undefined) {
    throw refuse(`state cannot be changed. There is already an open pull request from ${pull.head} to ${pull.base}.`);
  }
}
