import type { Problem } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { ChangeKind } from '../submission/request-kind.ts';
import type { ChangeSaid } from '../texts/change-said.ts';
import type { Texts } from '../texts/texts.ts';
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
  /** Unified diff of the list, without its file header; empty where it is not shown. */
  readonly diff: string;
}

/** A change as texts speak of it. */
export function saidOf({ kind, place, number }: Pick<Offer, 'kind' | 'place' | 'number'>): ChangeSaid {
  return { kind, number, place: codeSpan(place) };
}

/** Further things to say of an open proposal. */
export interface OfferNotes {
  /** How often the wording has changed since the pull request was opened, from 1. */
  readonly revision: number;
  readonly isPeoplesWording: boolean;
  /** Where values are from that nobody typed. */
  readonly said: readonly Reminder[];
}

/** The comment while a pull request is open. `pull` is written `#7`. */
export function renderOffer(
  texts: Texts,
  offer: Offer,
  pull: string,
  { revision, isPeoplesWording, said }: OfferNotes,
): string {
  const { status, pull: pullTexts } = texts;
  return renderStatus(
    status.proposed(saidOf(offer), pull),
    ...offer.shown,
    ...(offer.diff === '' ? [] : [diffBlock(offer.diff, pullTexts.moreLines)]),
    ...sayLookedUp(texts, said),
    ...(revision > 1 ? [status.revision(revision)] : []),
    isPeoplesWording ? status.peoplesWording : status.next,
  );
}

/** The comment where only a preview was asked for. */
export function renderPreview(
  texts: Texts,
  offer: Offer,
  reminders: readonly Reminder[],
  said: readonly Reminder[],
): string {
  return renderStatus(
    texts.status.preview(saidOf(offer)),
    ...offer.shown,
    diffBlock(offer.diff, texts.pull.moreLines),
    ...sayLookedUp(texts, said),
    ...sayReminders(texts, reminders),
    texts.status.previewNext,
  );
}

/** Further things to say of what waits for an approval. */
export interface ReadyNotes {
  readonly mark: ShownMark;
  /** What a person has confirmed. */
  readonly confirmed: readonly Problem[];
  /** What a reviewer should know. */
  readonly reminders: readonly Reminder[];
  /** Where values are from that nobody typed. */
  readonly said: readonly Reminder[];
  /** Somebody has approved the issue, but not as it is now. */
  readonly isOutdated: boolean;
  /** The label that approves. */
  readonly label: string;
}

/** The comment while a submission waits for a maintainer's approval. */
export function renderReady(
  texts: Texts,
  offer: Offer,
  { mark, confirmed, reminders, said, isOutdated, label }: ReadyNotes,
): string {
  const { status, pull } = texts;
  return renderStatus(
    renderShown(mark),
    status.ready(saidOf(offer)),
    ...offer.shown,
    diffBlock(offer.diff, pull.moreLines),
    ...sayLookedUp(texts, said),
    ...sayConfirmed(texts, confirmed),
    ...sayReminders(texts, reminders),
    status.readyNext,
    [status.readyForMaintainers(codeSpan(label)), ...(isOutdated ? [status.readyOutdated] : [])].join(' '),
  );
}

/** How a comment is known that says of a maintainer's no when it came. */
export function declinedMark(at: string): string {
  return `<!-- accession:declined ${at} -->`;
}

/** The comment after a maintainer declined. */
export function renderDeclinedStatus({ status }: Texts, { by, at, reason }: Declined): string {
  return renderStatus(
    declinedMark(at),
    status.declined(codeSpan(by), reason !== ''),
    ...(reason === '' ? [] : [quoteWords(reason)]),
    status.declinedNext,
  );
}

/** How a comment is known that says which pull request was merged. */
export function mergedMark(pull: number): string {
  return `<!-- accession:merged ${pull} -->`;
}

/** The comment after the pull request was merged. */
export function renderMerged(
  { status }: Texts,
  pull: number,
  entry: { readonly number: number | null; readonly url: string } | null,
): string {
  const where = entry && status.mergedEntry(entry.number, entry.url);
  return renderStatus(mergedMark(pull), status.merged(pull, where));
}

/** A status comment of these paragraphs; one that is an HTML comment belongs to the mark. */
export function renderStatus(...paragraphs: readonly string[]): string {
  const [first = '', ...rest] = paragraphs;
  const isMarker = first.startsWith('<!--');
  return [isMarker ? `${STATUS_MARKER}\n${first}` : STATUS_MARKER, ...(isMarker ? rest : paragraphs)].join('\n\n');
}
