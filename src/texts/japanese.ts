import type { Texts } from './english.ts';
import { COMMANDS } from './ja/commands.ts';
import { PROBLEMS } from './ja/problems.ts';
import { PULL } from './ja/pull.ts';
import { REFUSALS } from './ja/refusals.ts';
import { REMINDERS } from './ja/reminders.ts';
import { STATUS } from './ja/status.ts';
import { UPKEEP } from './ja/upkeep.ts';

/** Everything that a person reads of the bot on GitHub, in Japanese. */
export const JAPANESE: Texts = {
  status: STATUS,
  pull: PULL,
  commands: COMMANDS,
  refusals: REFUSALS,
  reminders: REMINDERS,
  upkeep: UPKEEP,
  problems: PROBLEMS,
};
