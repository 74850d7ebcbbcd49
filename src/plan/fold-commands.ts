import type { ObservedCommand } from './observed.ts';

/** What all commands on an issue amount to. */
export interface Wishes {
  /** Somebody asked for this issue to be treated as a submission. */
  readonly added: boolean;
  /** A maintainer asked for it although the paper is listed already. */
  readonly anyway: boolean;
  /** When a maintainer last asked to propose, which lifts a no that came before, ISO 8601; `null`: never. */
  readonly liftedAt: string | null;
  /** When a maintainer last approved what the issue asks for, ISO 8601; `null`: never. */
  readonly approvedAt: string | null;
  /** A maintainer's no that no maintainer has lifted since, `null`: none. */
  readonly declined: Declined | null;
  /** Only show, don't propose. */
  readonly preview: boolean;
  /** Who holds the proposal, `null`: nobody. */
  readonly heldBy: string | null;
  readonly section: string | null;
  /** The section that a maintainer wants made, `null`: none. */
  readonly newSection: string | null;
  /** Issues that a maintainer wants proposed together with this one, where that was not seen yet; `null`: none. */
  readonly together: readonly number[] | null;
  /** Somebody asked what there is to ask. */
  readonly help: boolean;
}

/** A maintainer's no. */
export interface Declined {
  /** Login of whose it is. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** In their words; may be empty. */
  readonly reason: string;
}

const NOTHING: Wishes = {
  added: false,
  anyway: false,
  liftedAt: null,
  approvedAt: null,
  declined: null,
  preview: false,
  heldBy: null,
  section: null,
  newSection: null,
  together: null,
  help: false,
};

/**
 * Folds the commands of an issue, oldest first, into what they amount to. It is worked out anew each time, so a lost
 * webhook loses nothing. Commands of people who may not give them are passed over.
 */
export function foldCommands(commands: readonly ObservedCommand[]): Wishes {
  let wishes = NOTHING;
  let holder: ObservedCommand | null = null;
  for (const command of commands) {
    if (command.standing === 'nobody') continue;
    switch (command.command.verb) {
      case 'add':
        wishes = {
          ...wishes,
          added: true,
          preview: false,
          ...liftedBy(command),
          anyway: wishes.anyway || (command.command.anyway && command.standing === 'maintainer'),
        };
        break;
      case 'retry':
        wishes = {
          ...wishes,
          preview: false,
          ...liftedBy(command),
        };
        break;
      case 'approve':
        if (command.standing === 'maintainer')
          wishes = { ...wishes, preview: false, approvedAt: command.at, ...liftedBy(command) };
        break;
      case 'batch':
        if (command.standing === 'maintainer' && !command.seen)
          wishes = { ...wishes, together: command.command.issues };
        break;
      case 'decline':
        if (command.standing === 'maintainer') {
          const { author: by, at } = command;
          wishes = { ...wishes, declined: { by, at, reason: command.command.reason } };
        }
        break;
      case 'preview':
        wishes = { ...wishes, preview: true };
        break;
      case 'hold':
        // A maintainer's hold is not taken over by the author, who could then lift it.
        if (holder?.standing !== 'maintainer') holder = command;
        break;
      case 'resume':
        if (holder?.standing !== 'maintainer' || command.standing === 'maintainer') holder = null;
        break;
      case 'section':
        if (!('isNew' in command.command)) wishes = { ...wishes, section: command.command.section, newSection: null };
        else if (command.standing === 'maintainer')
          wishes = { ...wishes, section: command.command.section, newSection: command.command.section };
        break;
      case 'help':
        wishes = { ...wishes, help: true };
        break;
    }
  }
  return { ...wishes, heldBy: holder?.author ?? null };
}

/** Whoever may write lifts a no by asking to propose. */
function liftedBy({ standing, at }: ObservedCommand): Partial<Wishes> {
  return standing === 'maintainer' ? { liftedAt: at, declined: null } : {};
}
