import { createHash } from 'node:crypto';
import { PATH_SEPARATOR } from '../list/find-section.ts';
import { unnumbered } from '../list/unnumbered.ts';
import { codeBlock, codeSpan } from './encode.ts';
import { asNumber, type Offer } from './status-comment.ts';

/**
 * What the bot keeps in a pull request's body for itself: which wording it wrote last, how often that changed since the
 * pull request was opened, and who asked for it.
 *
 * ```
 * <!-- accession:proposal entry=3f2a91c04b7d revision=2 by=casey -->
 * ```
 */
export interface ProposalMark {
  /** Digest of the entry without its number. */
  readonly entry: string;
  /** 1 when opened, one more for each change of the wording. */
  readonly revision: number;
  /** Login of the issue's author. */
  readonly by: string;
}

const MARK = /^<!-- accession:proposal entry=([0-9a-f]+) revision=(\d{1,6}) by=(\S{1,60}) -->$/m;

/** Reads the mark out of a pull request's body, `null` where a person has removed it. */
export function readMark(body: string): ProposalMark | null {
  const [, entry, revision, by] = MARK.exec(body) ?? [];
  return entry && revision && by ? { entry, revision: Number(revision), by } : null;
}

function renderMark({ entry, revision, by }: ProposalMark): string {
  return `<!-- accession:proposal entry=${entry} revision=${revision} by=${by} -->`;
}

/** The same for two entries that differ only in their number and in blanks at the end of lines. */
export function digestOf(entry: string): string {
  const text = unnumbered(entry).replace(/[ \t\r]+$/gm, '');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Says who changed what, for reviewers. */
export interface Provenance {
  readonly mark: ProposalMark;
  /** A person has committed to the branch. */
  readonly hasPeoplesCommits: boolean;
  /** The wording of the entry is a person's, not the issue's. */
  readonly isPeoplesWording: boolean;
}

/** The body while a proposal stands. */
export function renderProposal(
  issue: number,
  offer: Offer,
  { mark, hasPeoplesCommits, isPeoplesWording }: Provenance,
): string {
  return [
    renderMark(mark),
    `Adds ${asNumber(offer)}to ${codeSpan(offer.section.join(PATH_SEPARATOR))}.`,
    codeBlock(offer.diff, 'diff'),
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

/** The body while a proposal is held, with what holds it. */
export function renderHeld(issue: number, mark: ProposalMark | null, why: string): string {
  return [
    ...(mark ? [renderMark(mark)] : []),
    `**Held, please do not merge:** ${why} Details are in #${issue}.`,
    closes(issue),
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

/** Whether it was the bot that closed a pull request. */
export function isWithdrawn(body: string): boolean {
  return body.startsWith(WITHDRAWN);
}

const closes = (issue: number): string => `Closes #${issue}`;
