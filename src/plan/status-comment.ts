import type { Problem } from '../problems.ts';
import type { ChangeKind } from '../submission/request-kind.ts';
import { codeSpan, diffBlock, quoteWords } from './encode.ts';
import type { Declined } from './fold-commands.ts';
import { sayConfirmed } from './say-confirmed.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { sayReminders } from './say-reminders.ts';
import { renderShown, type ShownMark } from './shown-mark.ts';

/** First line of every status comment: how the bot finds its own again. */
export const STATUS_MARKER = '<!-- accession:status -->';

/** What a new entry looks like to a person. */
export interface Offer {
  readonly kind: ChangeKind;
  /** What the section is called. */
  readonly place: string;
  readonly number: number | null;
  /** The entry as a reader of the list will see it, see `showEntry`. */
  readonly shown: readonly string[];
  /** Unified diff of the list, without its file header. */
  readonly diff: string;
}

/** Further things to say of an open proposal. */
export interface OfferNotes {
  /** How often the wording has changed since the pull request was opened, from 1. */
  readonly revision: number;
  readonly isPeoplesWording: boolean;
  /** Where values are from that nobody typed, in sentences. */
  readonly said: readonly string[];
}

/** The comment while a pull request is open. `pull` is written `#7`. */
export function renderOffer(offer: Offer, pull: string, { revision, isPeoplesWording, said }: OfferNotes): string {
  return renderStatus(
    `Proposed in ${pull}: ${CHANGE[offer.kind]}${asNumber(offer)}in ${codeSpan(offer.place)}.`,
    ...offer.shown,
    diffBlock(offer.diff),
    ...sayLookedUp(said),
    ...(revision > 1 ? [`Revision ${revision}: approvals given before the last change are outdated.`] : []),
    isPeoplesWording
      ? 'Somebody has reworded the entry on the pull request; that wording is kept, and edits of this issue no longer change it.'
      : 'A maintainer reviews the pull request next. To change something, edit this issue: the pull request follows.',
  );
}

/** The comment where only a preview was asked for. */
export function renderPreview(offer: Offer, reminders: readonly string[], said: readonly string[]): string {
  return renderStatus(
    `Preview: ${CHANGE[offer.kind]}${asNumber(offer)}in ${codeSpan(offer.place)}.`,
    ...offer.shown,
    diffBlock(offer.diff),
    ...sayLookedUp(said),
    ...sayReminders(reminders),
    'Comment `/accession add` to have it proposed.',
  );
}

/** Further things to say of what waits for an approval. */
export interface ReadyNotes {
  readonly mark: ShownMark;
  /** What a person has confirmed. */
  readonly confirmed: readonly Problem[];
  /** What a reviewer should know. */
  readonly reminders: readonly string[];
  /** Where values are from that nobody typed, in sentences. */
  readonly said: readonly string[];
  /** Somebody has approved the issue, but not as it is now. */
  readonly isOutdated: boolean;
  /** The label that approves. */
  readonly label: string;
}

/** The comment while a submission waits for a maintainer's approval. */
export function renderReady(offer: Offer, { mark, confirmed, reminders, said, isOutdated, label }: ReadyNotes): string {
  return renderStatus(
    renderShown(mark),
    `Thank you! All is well with this issue. A maintainer decides about ${CHANGE[offer.kind]}${asNumber(offer)}in ${codeSpan(offer.place)}:`,
    ...offer.shown,
    diffBlock(offer.diff),
    ...sayLookedUp(said),
    ...sayConfirmed(confirmed),
    ...sayReminders(reminders),
    'To change something, edit this issue: what is shown here follows.',
    `For the maintainers: comment \`/accession approve\` or set the label ${codeSpan(label)} to have it proposed. ` +
      '`/accession decline <reason>` closes this issue and says why.' +
      (isOutdated
        ? ' The approval that is there is older than what this issue asks for now, so it does not count.'
        : ''),
  );
}

/** How a comment is known that says of a maintainer's no when it came. */
export function declinedMark(at: string): string {
  return `<!-- accession:declined ${at} -->`;
}

/** The comment after a maintainer declined. */
export function renderDeclinedStatus({ by, at, reason }: Declined): string {
  return renderStatus(
    declinedMark(at),
    `Thank you for suggesting this. ${codeSpan(by)} has decided not to add it${reason === '' ? '.' : ':'}`,
    ...(reason === '' ? [] : [quoteWords(reason)]),
    'For the maintainers: `/accession retry` has it looked at again.',
  );
}

/** The comment after a person held the proposal. */
export function renderHeldBy(login: string, pull: number | null): string {
  return renderStatus(
    `Held by ${codeSpan(login)}${pull === null ? '' : `: I leave #${pull} as it is`}. Comment \`/accession resume\` to go on.`,
  );
}

/** The comment after a person closed the pull request without merging it, or deleted its branch. */
export function renderVetoed(pull: number): string {
  return renderStatus(
    `#${pull} was closed without being merged, so I propose nothing more. A maintainer can have it proposed again by the comment \`/accession retry\`.`,
  );
}

/** The comment after the issue was closed while its pull request was open. */
export function renderWithdrawnStatus(pull: number): string {
  return renderStatus(`This issue was closed, so I have closed #${pull}. Reopening the issue brings it back.`);
}

/** The comment after a person changed more on the branch than the wording of the entry. */
export function renderHandsOff(pull: number): string {
  return renderStatus(
    `Somebody has changed more on the branch of #${pull} than the entry, so I no longer touch it. ` +
      'Either merge it as it is, or take the other changes back on the branch, or close it and comment `/accession retry`.',
  );
}

/** The comment where a branch that has no open pull request holds what a person put there. */
export function renderTakenBranch(branch: string): string {
  return renderStatus(
    `The branch \`${branch}\` holds more than this entry, so I do not touch it. ` +
      'Either open a pull request from it yourself, or delete it and comment `/accession retry`.',
  );
}

/** The comment while too many proposals are open, below a mark, if any. */
export function renderLimited(open: number, scope: 'user' | 'repository', mark: readonly string[]): string {
  const whose = scope === 'user' ? 'of yours are' : 'are';
  return renderStatus(
    ...mark,
    `${open} proposals ${whose} open already. I propose this one when one of them is merged or closed; nothing needs to be done here.`,
  );
}

/** The comment after the pull request was merged. */
export function renderMerged(
  pull: number,
  entry: { readonly number: number | null; readonly url: string } | null,
): string {
  const where =
    entry === null ? '' : ` The entry is [${entry.number === null ? 'here' : `number ${entry.number}`}](${entry.url}).`;
  return renderStatus(`#${pull} is merged.${where} Thank you!`);
}

/** Appended to any status comment when somebody asked for help. */
export const HELP = [
  '**Commands**, for the author of this issue and for people who may write to this repository:',
  [
    '- `/accession add`: propose this paper (`add anyway`, maintainers only: although it is listed already)',
    '- `/accession retry`: propose again after the pull request was closed (maintainers only)',
    '- `/accession preview`: only show what would be proposed',
    '- `/accession hold`, `/accession resume`: leave the proposal as it is, and go on with it',
    '- `/accession section <path>`: put the entry into another section',
    '- `/accession approve`: propose what waits for that, or take in an edit that came after an approval (maintainers only)',
    '- `/accession decline <reason>`: close this issue, and its pull request with it (maintainers only)',
    '- `/accession init`: propose a form for a repository that has none (maintainers only)',
  ].join('\n'),
].join('\n\n');

const CHANGE: Readonly<Record<ChangeKind, string>> = {
  add: '',
  update: 'a change of ',
  remove: 'the removal of ',
  move: 'the move of what becomes ',
};

/** “entry 17 ”, or “a new entry ” in a list without numbers. */
export function asNumber({ kind, number }: Offer): string {
  if (number !== null) return `entry ${number} `;
  return kind === 'add' ? 'a new entry ' : 'an entry ';
}

/** A status comment of these paragraphs; one that is an HTML comment belongs to the mark. */
export function renderStatus(...paragraphs: readonly string[]): string {
  const [first = '', ...rest] = paragraphs;
  const isMarker = first.startsWith('<!--');
  return [isMarker ? `${STATUS_MARKER}\n${first}` : STATUS_MARKER, ...(isMarker ? rest : paragraphs)].join('\n\n');
}
