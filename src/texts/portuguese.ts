import type { Texts } from './english.ts';
import { COMMANDS } from './pt/commands.ts';
import { PROBLEMS } from './pt/problems.ts';
import { PULL } from './pt/pull.ts';
import { REFUSALS } from './pt/refusals.ts';
import { REMINDERS } from './pt/reminders.ts';
import { STATUS } from './pt/status.ts';
import { UPKEEP } from './pt/upkeep.ts';

/** Everything that a person reads of the bot on GitHub, in the Portuguese of Brazil. */
export const PORTUGUESE: Texts = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};
