import type { Problem } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { Placing } from '../slot/choose-slot.ts';
import type { Texts } from '../texts/texts.ts';
import { codeSpan, diffBlock, quoteWords } from './encode.ts';
import type { Declined } from './fold-commands.ts';
import { type About, type ProposalMark, renderMark, renderMarks } from './proposal-mark.ts';
import { sayConfirmed } from './say-confirmed.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { sayPlacing } from './say-placing.ts';
import { sayReminders } from './say-reminders.ts';
import { type Offer, saidOf } from './status-comment.ts';

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
  readonly reminders: readonly Reminder[];
  /** Why a new entry stands where it stands. */
  readonly placing: Placing | undefined;
  /** Where values are from that nobody typed. */
  readonly said: readonly Reminder[];
}

/** The body while a proposal stands. */
export function renderProposal(
  texts: Texts,
  issue: number,
  offer: Offer,
  { mark, hasPeoplesCommits, isPeoplesWording, confirmed, reminders, placing, said }: Provenance,
): string {
  const { pull } = texts;
  return [
    renderMark(mark),
    pull.change(saidOf(offer)),
    ...offer.shown,
    diffBlock(offer.diff, pull.moreLines),
    ...sayPlacing(texts, placing),
    ...sayLookedUp(texts, said),
    ...sayConfirmed(texts, confirmed),
    ...sayReminders(texts, reminders),
    ...(mark.revision > 1 ? [pull.revision(mark.revision)] : []),
    ...(isPeoplesWording ? [pull.peoplesWording] : []),
    ...(hasPeoplesCommits ? [pull.squash] : []),
    closes(issue),
  ].join('\n\n');
}

/** The body while a proposal is held, with what holds it. */
export function renderHeld({ pull }: Texts, { issues, marks }: About, why: string): string {
  const [issue = 0] = issues;
  return [...renderMarks(marks), pull.held(why, issue), ...issues.map(closes)].join('\n\n');
}

/** The body while an edit of what was approved waits, with whose it is and what it would make of the list. */
export function renderWaiting(
  { pull }: Texts,
  issue: number,
  { issues, marks }: About,
  who: string,
  diff: string,
): string {
  return [
    ...renderMarks(marks),
    pull.waits(who, issue),
    diffBlock(diff, pull.moreLines),
    pull.waitsNext(issue),
    ...issues.map(closes),
  ].join('\n\n');
}

/** The body of a pull request that the bot closed because a maintainer declined. It is a no, as if they had closed it themselves. */
export function renderDeclined(
  { pull }: Texts,
  issue: number,
  mark: ProposalMark | null,
  { by, reason }: Declined,
): string {
  return [
    ...(mark ? [renderMark(mark)] : []),
    pull.declined(codeSpan(by), issue, reason !== ''),
    ...(reason === '' ? [] : [quoteWords(reason)]),
  ].join('\n\n');
}

/** How a pull request is known that the bot closed itself. */
const WITHDRAWN = '<!-- accession:withdrawn -->';

/** The body of a proposal that the bot closed itself, with why. */
export function renderWithdrawn(why: string, mark: ProposalMark | null): string {
  return [WITHDRAWN, ...(mark ? [renderMark(mark)] : []), why].join('\n\n');
}

/** Whether a pull request says of itself that the bot closed it. */
export function marksWithdrawn(body: string): boolean {
  return body.startsWith(WITHDRAWN);
}

/** The line by which merging closes an issue. GitHub knows the keyword in English only. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
export const closes = (issue: number): string => `Closes #${issue}`;
