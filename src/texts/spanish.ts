import type { Texts } from './english.ts';
import { COMMANDS } from './es/commands.ts';
import { PROBLEMS } from './es/problems.ts';
import { PULL } from './es/pull.ts';
import { REFUSALS } from './es/refusals.ts';
import { REMINDERS } from './es/reminders.ts';
import { STATUS } from './es/status.ts';
import { UPKEEP } from './es/upkeep.ts';

/** Everything that a person reads of the bot on GitHub, in Spanish that is at home on both sides of the ocean. */
export const SPANISH: Texts = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};
