import type { Texts } from './english.ts';
import { COMMANDS } from './zh/commands.ts';
import { PROBLEMS } from './zh/problems.ts';
import { PULL } from './zh/pull.ts';
import { REFUSALS } from './zh/refusals.ts';
import { REMINDERS } from './zh/reminders.ts';
import { STATUS } from './zh/status.ts';
import { UPKEEP } from './zh/upkeep.ts';

/** Everything that a person reads of the bot on GitHub, in Chinese, in simplified characters. */
export const CHINESE: Texts = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};
