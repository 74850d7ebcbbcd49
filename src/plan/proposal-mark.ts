import { createHash } from 'node:crypto';
import { unnumbered } from '../numbering/unnumbered.ts';
import { marksOf } from '../paper/same-paper.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * What the bot keeps in a pull request's body for itself: which wording it wrote last, how often that changed since the
 * pull request was opened, who asked for it, which paper it adds, what was asked for, and, while an edit waits for a
 * maintainer, when it was last approved.
 *
 * ```
 * <!-- accession:proposal entry=3f2a91c04b7d revision=2 by=casey paper=90ab12cd34ef,56ab78cd90ef asked=0123… -->
 * ```
 */
export interface ProposalMark {
  /** Digest of the entry without its number. */
  readonly entry: string;
  /** 1 when opened, one more for each change of the wording. */
  readonly revision: number;
  /** Login of the author. */
  readonly by: string;
  /** What the paper is known by, see {@link paperDigests}, or the entry that is changed. */
  readonly paper: readonly string[];
  /** Digest of what the issue asked for when it was written, see {@link askedDigest}; `null` in marks from before there was one. */
  readonly asked: string | null;
  /** When it was last approved, ISO 8601, while an edit from after that waits; `null` while none does. */
  readonly approved: string | null;
}

const MARK =
  /^<!-- accession:proposal entry=([0-9a-f]+) revision=(\d{1,6}) by=(\S{1,60})(?: paper=([0-9a-f,]{1,200}))?(?: asked=([0-9a-f]{32}))?(?: approved=([0-9TZ:.-]{20,30}))? -->$/m;

/** Reads the mark out of a pull request's body, `null` where a person has removed it. */
export function readMark(body: string): ProposalMark | null {
  const [, entry, revision, by, paper, asked = null, approved = null] = MARK.exec(body) ?? [];
  return entry && revision && by
    ? { entry, revision: Number(revision), by, paper: paper?.split(',').filter(Boolean) ?? [], asked, approved }
    : null;
}

/** Writes the mark; the way back from {@link readMark}. */
export function renderMark({ entry, revision, by, paper, asked, approved }: ProposalMark): string {
  const known = [
    ...(paper.length > 0 ? [` paper=${paper.join(',')}`] : []),
    ...(asked === null ? [] : [` asked=${asked}`]),
    ...(approved === null ? [] : [` approved=${approved}`]),
  ];
  return `<!-- accession:proposal entry=${entry} revision=${revision} by=${by}${known.join('')} -->`;
}

/**
 * What a paper is known by, as digests that can stand anywhere: one for each of its identities and one for its title. Two
 * papers that have one in common are taken for one.
 */
export function paperDigests(fields: Fields): string[] {
  return keysOf(fields).map(shortHash);
}

/** The same for an entry that is to be changed: a request for its paper is another thing. */
export function entryDigests(fields: Fields): string[] {
  return keysOf(fields).map((key) => shortHash(`entry:${key}`));
}

function keysOf(fields: Fields): string[] {
  const { identities, titleKey } = marksOf(fields);
  return [...identities, ...(titleKey === '' ? [] : [`title:${titleKey}`])];
}

/**
 * The same while an issue asks for the same: its words, and the section that a command names. So long that nobody finds two
 * texts with one digest: what was approved can't be swapped for another.
 */
export function askedDigest(
  { title, body }: { readonly title: string; readonly body: string | null },
  section: string | null,
): string {
  return createHash('sha256')
    .update(JSON.stringify([title, body, section]))
    .digest('hex')
    .slice(0, 32);
}

/** The same for two entries that differ only in their number and in blanks at the end of lines. */
export function digestOf(entry: string): string {
  const text = unnumbered(entry).replace(/[ \t\r]+$/gm, '');
  return shortHash(text);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
