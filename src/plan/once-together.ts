import type { Observed } from './observed.ts';

/**
 * The same world once the pull request with others is there, for the answer to a command that asked for it: which of the issues are in it.
 *
 * @param branch of the pull request
 * @param body of the pull request
 */
export function onceTogether(observed: Observed, branch: string, body: string): Observed {
  if (observed.commands.at(-1)?.command.verb !== 'batch') return observed;
  const pull = observed.pull ?? { number: 0, head: '', closedAt: null, title: '' };
  return { ...observed, pull: { ...pull, state: 'open', branch, body } };
}
