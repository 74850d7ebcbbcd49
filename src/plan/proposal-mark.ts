import { createHash } from 'node:crypto';
import { unnumbered } from '../list/unnumbered.ts';

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
  /** Login of the author. */
  readonly by: string;
}

const MARK = /^<!-- accession:proposal entry=([0-9a-f]+) revision=(\d{1,6}) by=(\S{1,60}) -->$/m;

/** Reads the mark out of a pull request's body, `null` where a person has removed it. */
export function readMark(body: string): ProposalMark | null {
  const [, entry, revision, by] = MARK.exec(body) ?? [];
  return entry && revision && by ? { entry, revision: Number(revision), by } : null;
}

/** Writes the mark; the way back from {@link readMark}. */
export function renderMark({ entry, revision, by }: ProposalMark): string {
  return `<!-- accession:proposal entry=${entry} revision=${revision} by=${by} -->`;
}

/** The same for two entries that differ only in their number and in blanks at the end of lines. */
export function digestOf(entry: string): string {
  const text = unnumbered(entry).replace(/[ \t\r]+$/gm, '');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
