import type { Texts } from './english.ts';
import { COMMANDS } from './ko/commands.ts';
import { PROBLEMS } from './ko/problems.ts';
import { PULL } from './ko/pull.ts';
import { REFUSALS } from './ko/refusals.ts';
import { REMINDERS } from './ko/reminders.ts';
import { STATUS } from './ko/status.ts';
import { UPKEEP } from './ko/upkeep.ts';

/** Everything that a person reads of the bot on GitHub, in Korean. */
export const KOREAN: Texts = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};
