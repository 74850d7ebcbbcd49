import type { Plan } from './action.ts';
import { mayNot } from './answer-newest.ts';
import type { Observed, ObservedCommand } from './observed.ts';
import { askedDigest, markOf } from './proposal-mark.ts';
import { wasOpenFor } from './was-open-for.ts';

/**
 * Has GitHub merge the open pull request by itself, where a maintainer asked for that since the last look. What they saw is what is
 * merged: where the issue asks for something else than the pull request shows, nothing is done, and the command is answered like one
 * that GitHub refused.
 *
 * @param section as commands have it, `null`: as the form has it
 */
export function planMerge(observed: Observed, section: string | null): Plan {
  const { issue, pull } = observed;
  if (pull?.id === undefined || pull.isAutoMerged || issue.locked) return [];
  if (markOf(pull.body, issue.number)?.asked !== askedDigest(issue, section)) return [];
  const command = observed.commands.find(
    (one) => !one.seen && one.command.verb === 'merge' && isFollowed(observed, one),
  );
  return command ? [{ kind: 'enable-auto-merge', pull: pull.number, id: pull.id, comment: command.comment }] : [];
}

/** The same world, with what a plan has GitHub do by itself, or no longer do. */
export function onceMerging<T extends Pick<Observed, 'pull'>>(observed: T, plan: Plan): T {
  const changes = plan.flatMap(({ kind }) =>
    kind === 'enable-auto-merge' ? [true] : kind === 'disable-auto-merge' ? [false] : [],
  );
  const isAutoMerged = changes.at(-1);
  const { pull } = observed;
  return pull && isAutoMerged !== undefined ? { ...observed, pull: { ...pull, isAutoMerged } } : observed;
}

function isFollowed(observed: Observed, command: ObservedCommand): boolean {
  return (
    mayNot(observed, command) === null &&
    observed.pull !== null &&
    observed.pull.state === 'open' &&
    wasOpenFor(observed.pull, command)
  );
}
