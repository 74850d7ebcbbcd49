import leven from 'leven';
import { codeSpan } from './encode.ts';
import { foldCommands } from './fold-commands.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import type { Observed, ObservedCommand } from './observed.ts';

/** Every verb that a command may have. */
const VERBS = ['add', 'retry', 'preview', 'hold', 'resume', 'section', 'approve', 'decline', 'init', 'help'] as const;

/** Characters of what was typed that are shown, and by which a verb may be misspelt. */
const LONGEST_SHOWN = 60;
const MOST_WRONG = 2;

/**
 * What is said of the newest command, in a line, where it is not followed or changes nothing; no paragraph otherwise. It is
 * said as long as no other command comes after it.
 */
export function answerNewest(observed: Observed): string[] {
  const newest = observed.commands.at(-1);
  if (!newest) return [];
  const why = whyRefused(observed, newest) ?? whyIdle(observed, newest);
  return why === null ? [] : [`${codeSpan(typed(newest))} by ${codeSpan(newest.author)}: ${why}`];
}

/** Why a command is not followed, `null` where it is. */
export function whyRefused(
  { pull, bot, commands }: Observed,
  { command, standing, at }: ObservedCommand,
): string | null {
  if (standing === 'nobody')
    return 'only the author of this issue and people who may write to this repository can ask for that.';
  if (command.verb === 'unknown') return sayUnknown(command.words);
  if (standing === 'maintainer') return null;
  if (command.verb === 'init') return 'only people who may write to this repository can have its form proposed.';
  if (command.verb === 'approve') return 'only people who may write to this repository can approve.';
  if (command.verb === 'decline')
    return 'only people who may write to this repository can decline. To take it back yourself, close this issue.';
  if (command.verb === 'add' && command.anyway) return 'only people who may write to this repository can say “anyway”.';
  const asks = command.verb === 'retry' || command.verb === 'add';
  const { declined } = foldCommands(commands);
  if (asks && declined && declined.at < at)
    return `${codeSpan(declined.by)} declined this, and only people who may write to this repository can have it looked at again.`;
  const isNo = pull?.state === 'closed' && !isWithdrawn(pull, bot) && (pull.closedAt ?? '') < at;
  return isNo && asks
    ? `#${pull.number} was closed by somebody who may write to this repository, and only they can have it proposed again.`
    : null;
}

/** Why a command that is followed changes nothing, `null` where it does. */
function whyIdle({ pull }: Observed, { command }: ObservedCommand): string | null {
  if (pull?.state !== 'open') return null;
  if (command.verb === 'preview') return `#${pull.number} is open and shows it.`;
  return command.verb === 'retry' ? `#${pull.number} is open.` : null;
}

function sayUnknown(words: string): string {
  const [verb = '', ...rest] = words.toLowerCase().split(/ +/);
  const known = VERBS.find((one) => one === verb);
  const lists = '`/accession help` lists what there is.';
  if (known === 'section') return `it takes the name of a section. ${lists}`;
  if (known && rest.length > 0) return `nothing may stand behind ${codeSpan(known)}. ${lists}`;
  const near = verb === '' ? undefined : VERBS.find((one) => leven(one, verb.slice(0, LONGEST_SHOWN)) <= MOST_WRONG);
  return `that is no command. ${near ? `Did you mean \`/accession ${near}\`? ` : ''}${lists}`;
}

/** What a command looks like, as far as it is told apart. */
function typed({ command }: ObservedCommand): string {
  const words = command.verb === 'unknown' ? command.words.slice(0, LONGEST_SHOWN) : command.verb;
  return `/accession ${words}${command.verb === 'add' && command.anyway ? ' anyway' : ''}`.trim();
}
