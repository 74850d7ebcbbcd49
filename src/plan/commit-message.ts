import type { Draft } from './draft.ts';
import { plainLine } from './encode.ts';
import type { ObservedIssue } from './observed.ts';

/** Longest subject line of a commit that tools show whole. */
const SUBJECT = 72;
const LONGEST_PLACE = 150;

const VERB = { add: 'Add', update: 'Update', remove: 'Remove', move: 'Move' } as const;
const PREPOSITION = { add: 'To', update: 'In', remove: 'From', move: 'To' } as const;

/**
 * The message of the commit that does what an issue asks for, in a fixed form: the title is one inert line, and the only trailer is
 * built from what GitHub says of the author.
 */
export function renderCommitMessage(
  { author }: Pick<ObservedIssue, 'author'>,
  { kind, place }: Pick<Draft, 'kind' | 'place'>,
  title: string,
): string {
  const verb = VERB[kind];
  const subject = `${verb} “${plainLine(title, SUBJECT - `${verb} “”`.length)}”`;
  const message = `${subject}\n\n${PREPOSITION[kind]} the section “${plainLine(place, LONGEST_PLACE)}”.`;
  if (author.isBot) return message;
  return `${message}\n\nCo-authored-by: ${author.login} <${author.id}+${author.login}@users.noreply.github.com>`;
}
