import type { Problem } from '../problems.ts';
import type { Placing } from '../slot/choose-slot.ts';
import { codeSpan, diffBlock, quoteWords } from './encode.ts';
import type { Declined } from './fold-commands.ts';
import { type ProposalMark, renderMark } from './proposal-mark.ts';
import { sayConfirmed } from './say-confirmed.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { sayPlacing } from './say-placing.ts';
import { sayReminders } from './say-reminders.ts';
import { asNumber, type Offer } from './status-comment.ts';

/** Says who changed what, for reviewers. */
export interface Provenance {
  readonly mark: ProposalMark;
  /** A person has committed to the branch. */
  readonly hasPeoplesCommits: boolean;
  /** The wording of the entry is a person's, not the issue's. */
  readonly isPeoplesWording: boolean;
  /** What a person has confirmed. */
  readonly confirmed: readonly Problem[];
  /** What a reviewer should know. */
  readonly reminders: readonly string[];
  /** Why a new entry stands where it stands. */
  readonly placing: Placing | undefined;
  /** Where values are from that nobody typed, in sentences. */
  readonly said: readonly string[];
}

/** The body while a proposal stands. */
export function renderProposal(
  issue: number,
  offer: Offer,
  { mark, hasPeoplesCommits, isPeoplesWording, confirmed, reminders, placing, said }: Provenance,
): string {
  return [
    renderMark(mark),
    sayChange(offer),
    ...offer.shown,
    diffBlock(offer.diff),
    ...sayPlacing(placing),
    ...sayLookedUp(said),
    ...sayConfirmed(confirmed),
    ...sayReminders(reminders),
    ...(mark.revision > 1
      ? [
          `Revision ${mark.revision}: the entry has changed since this pull request was opened. Approvals given before are outdated.`,
        ]
      : []),
    ...(isPeoplesWording
      ? ['The wording is that of a commit on this branch and is kept; only its number and place follow the list.']
      : []),
    ...(hasPeoplesCommits ? ['This branch holds commits of people: please squash when merging.'] : []),
    closes(issue),
  ].join('\n\n');
}

function sayChange(offer: Offer): string {
  const [verb, preposition] = WORDS[offer.kind];
  return `${verb} ${asNumber(offer)}${preposition} ${codeSpan(offer.place)}.`;
}

const WORDS = {
  add: ['Adds', 'to'],
  update: ['Changes', 'in'],
  remove: ['Removes', 'from'],
  move: ['Moves', 'to'],
} as const;

/** The body while a proposal is held, with what holds it. */
export function renderHeld(issue: number, mark: ProposalMark | null, why: string): string {
  return [
    ...(mark ? [renderMark(mark)] : []),
    `**Held, please do not merge:** ${why} Details are in #${issue}.`,
    closes(issue),
  ].join('\n\n');
}

/** The body while an edit of what was approved waits, with whose it is and what it would make of the list. */
export function renderWaiting(issue: number, mark: ProposalMark | null, who: string, diff: string): string {
  return [
    ...(mark ? [renderMark(mark)] : []),
    `**An edit waits for a maintainer:** ${who} edited #${issue} after this was approved. Merging this now merges what was approved; the edit would make this of the list instead:`,
    diffBlock(diff),
    `To take it in, approve this pull request again or comment \`/accession approve\` on #${issue}.`,
    closes(issue),
  ].join('\n\n');
}

/** The body of a pull request that the bot closed because a maintainer declined. It is a no, as if they had closed it themselves. */
export function renderDeclined(issue: number, mark: ProposalMark | null, { by, reason }: Declined): string {
  return [
    ...(mark ? [renderMark(mark)] : []),
    `${codeSpan(by)} declined this on #${issue}${reason === '' ? '.' : ':'}`,
    ...(reason === '' ? [] : [quoteWords(reason)]),
  ].join('\n\n');
}

const WITHDRAWN = '<!-- accession:withdrawn -->';

/** The body of a proposal that the bot closed itself, because its issue was closed. */
export function renderWithdrawn(issue: number, mark: ProposalMark | null): string {
  return [
    WITHDRAWN,
    ...(mark ? [renderMark(mark)] : []),
    `Withdrawn, because #${issue} was closed. Reopening the issue brings this pull request back.`,
  ].join('\n\n');
}

/** Whether a pull request says of itself that the bot closed it. */
export function marksWithdrawn(body: string): boolean {
  return body.startsWith(WITHDRAWN);
}

const closes = (issue: number): string => `Closes #${issue}`;
