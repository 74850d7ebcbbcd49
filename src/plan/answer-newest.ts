import leven from 'leven';
import type { Texts } from '../texts/texts.ts';
import { isBatchBranch } from './branch-of.ts';
import { codeSpan } from './encode.ts';
import { foldCommands } from './fold-commands.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import type { Observed, ObservedCommand, ObservedPull } from './observed.ts';
import { aboutOf } from './proposal-mark.ts';
import { wasOpenFor } from './was-open-for.ts';

/** Every verb that a command may have. */
const VERBS = [
  'add',
  'retry',
  'preview',
  'hold',
  'resume',
  'section',
  'approve',
  'merge',
  'batch',
  'decline',
  'init',
  'help',
] as const;

/** Characters of what was typed that are shown, and by which a verb may be misspelt. */
const LONGEST_SHOWN = 60;
const MOST_WRONG = 2;

/**
 * What is said of the newest command, in a line, where it is not followed or changes nothing; no paragraph otherwise. It is
 * said as long as no other command comes after it.
 */
export function answerNewest(observed: Observed, { commands: texts }: Texts): string[] {
  const newest = observed.commands.at(-1);
  if (!newest) return [];
  const why = (mayNot(observed, newest) ?? isIdle(observed, newest))?.(texts);
  return why === undefined ? [] : [texts.answer(codeSpan(typed(newest)), codeSpan(newest.author), why)];
}

/** Why a command is not followed, in words of a language. */
type Reason = (texts: Texts['commands']) => string;

/** Why a command is not followed, `null` where it is. */
export function mayNot({ pull, bot, commands }: Observed, { command, standing, at }: ObservedCommand): Reason | null {
  if (standing === 'nobody') return ({ nobody }) => nobody;
  if (command.verb === 'unknown') return sayUnknown(command.words);
  if (standing === 'maintainer') return null;
  if (command.verb === 'init') return ({ init }) => init;
  if (command.verb === 'section' && 'isNew' in command) return ({ newSection }) => newSection;
  if (command.verb === 'approve') return ({ approve }) => approve;
  if (command.verb === 'merge') return ({ merge }) => merge;
  if (command.verb === 'batch') return ({ batch }) => batch;
  if (command.verb === 'decline') return ({ decline }) => decline;
  if (command.verb === 'add' && command.anyway) return ({ anyway }) => anyway;
  if (command.verb !== 'retry' && command.verb !== 'add') return null;
  const { declined: no } = foldCommands(commands);
  if (no && no.at < at) return ({ declined }) => declined(codeSpan(no.by));
  const isNo = pull?.state === 'closed' && !isWithdrawn(pull, bot) && (pull.closedAt ?? '') < at;
  return isNo ? ({ turnedDown }) => turnedDown(pull.number) : null;
}

/** Why a command that is followed changes nothing, `null` where it does. */
function isIdle({ pull }: Observed, given: ObservedCommand): Reason | null {
  const { command } = given;
  if (command.verb === 'merge') return sayMerging(pull, given);
  if (command.verb === 'batch') return sayTogether(pull, command.issues);
  if (pull?.state !== 'open') return null;
  if (command.verb === 'preview') return ({ shownAlready }) => shownAlready(pull.number);
  // What it asked for is what was opened after it.
  return command.verb === 'retry' && wasOpenFor(pull, given) ? ({ openAlready }) => openAlready(pull.number) : null;
}

/** What became of it; GitHub says no more of why than that it is not on. */
function sayMerging(pull: ObservedPull | null, given: ObservedCommand): Reason | null {
  if (pull?.state === 'merged') return null;
  if (pull?.state !== 'open' || !wasOpenFor(pull, given)) return ({ mergeEarly }) => mergeEarly;
  return ({ mergeOn, mergeOff }) => (pull.isAutoMerged ? mergeOn : mergeOff)(pull.number);
}

/** Which of the issues that were named are not in the pull request. */
function sayTogether(pull: ObservedPull | null, wanted: readonly number[]): Reason | null {
  if (pull?.state === 'merged') return null;
  if (pull?.state !== 'open' || !isBatchBranch(pull.branch)) return ({ batchNothing }) => batchNothing;
  const { issues } = aboutOf(pull.body, 0);
  const missing = wanted.filter((issue) => !issues.includes(issue));
  return missing.length === 0 ? null : ({ batchWithout }) => batchWithout(missing);
}

function sayUnknown(words: string): Reason {
  const [verb = '', ...rest] = words.toLowerCase().split(/ +/);
  const known = VERBS.find((one) => one === verb);
  if (known === 'section') return ({ sectionWants }) => sectionWants;
  if (known === 'batch') return ({ batchWants }) => batchWants;
  if (known && rest.length > 0) return ({ nothingBehind }) => nothingBehind(codeSpan(known));
  const near = verb === '' ? undefined : VERBS.find((one) => leven(one, verb.slice(0, LONGEST_SHOWN)) <= MOST_WRONG);
  return ({ unknown }) => unknown(near === undefined ? null : codeSpan(`/accession ${near}`));
}

/** What a command looks like, as far as it is told apart. */
function typed({ command }: ObservedCommand): string {
  const words = command.verb === 'unknown' ? command.words.slice(0, LONGEST_SHOWN) : command.verb;
  return `/accession ${words}${command.verb === 'add' && command.anyway ? ' anyway' : ''}`.trim();
}
