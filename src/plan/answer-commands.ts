import { codeSpan } from './encode.ts';
import type { ObservedCommand } from './observed.ts';

/** Whether somebody gave a command that is not theirs to give. */
export function isRefusedCommand({ command, standing }: ObservedCommand): boolean {
  return standing === 'nobody' || (command.verb === 'approve' && standing !== 'maintainer');
}

/**
 * Why the newest command is not followed, in a line, as long as none comes after it; no paragraph where it is followed. What was
 * written before it was answered in its time.
 */
export function answerCommands(commands: readonly ObservedCommand[]): string[] {
  const newest = commands.at(-1);
  if (!newest || !isRefusedCommand(newest)) return [];
  const what = `${codeSpan(`/accession ${newest.command.verb}`)} by ${codeSpan(newest.author)} is not followed`;
  return newest.command.verb === 'approve'
    ? [`${what}: only people who may write to this repository can approve.`]
    : [`${what}: only the author of this issue and people who may write to this repository can ask for it.`];
}
