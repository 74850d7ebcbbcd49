import { COMMANDS } from './en/commands.ts';
import { PROBLEMS } from './en/problems.ts';
import { PULL } from './en/pull.ts';
import { REFUSALS } from './en/refusals.ts';
import { REMINDERS } from './en/reminders.ts';
import { STATUS } from './en/status.ts';
import { UPKEEP } from './en/upkeep.ts';
import type { Wording } from './wording.ts';

/** Everything that a person reads of the bot on GitHub, in English: the model for the other languages. */
export const ENGLISH = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};

/** Everything that a person reads of the bot on GitHub, in one language. What one lacks does not compile. */
export type Texts = Omit<typeof ENGLISH, 'problems'> & {
  readonly problems: Readonly<Record<keyof (typeof ENGLISH)['problems'], Wording>>;
};
