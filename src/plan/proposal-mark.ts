import { createHash } from 'node:crypto';
import { unnumbered } from '../numbering/unnumbered.ts';
import { marksOf } from '../paper/same-paper.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * What the bot keeps in a pull request's body for itself, for each issue that it is for: which wording it wrote last, how often that changed since the
 * pull request was opened, who asked for it, which paper it adds, what was asked for, and, while an edit waits for a
 * maintainer, when it was last approved.
 *
 * ```
 * <!-- accession:proposal entry=3f2a91c04b7d revision=2 by=casey paper=90ab12cd34ef,56ab78cd90ef asked=0123… -->
 * <!-- accession:proposal issue=7 entry=… -->
 * ```
 */
export interface ProposalMark {
  /** The issue that it is of, in a batch; `null` where the branch says it. */
  readonly issue: number | null;
  /** Digest of the entry without its number. */
  readonly entry: string;
  /** 1 when opened, one more for each change of the wording. */
  readonly revision: number;
  /** Login of the issue's author. */
  readonly by: string;
  /** What the paper is known by, see {@link paperDigests}, or the entry that is changed. */
  readonly paper: readonly string[];
  /** Digest of what the issue asked for when it was written, see {@link askedDigest}; `null` in marks from before there was one. */
  readonly asked: string | null;
  /** When it was last approved, ISO 8601, while an edit from after that waits; `null` while none does. */
  readonly approved: string | null;
}

const MARK =
  /^<!-- accession:proposal(?: issue=([1-9]\d{0,9}))? entry=([0-9a-f]+) revision=(\d{1,6}) by=(\S{1,60})(?: paper=([0-9a-f,]{1,200}))?(?: asked=([0-9a-f]{32}))?(?: approved=([0-9TZ:.-]{20,30}))? -->$/m;

/** Reads the first mark out of a pull request's body, `null` where a person has removed it. */
export function readMark(body: string): ProposalMark | null {
  const [, issue, entry, revision, by, paper, asked = null, approved = null] = MARK.exec(body) ?? [];
  return entry && revision && by
    ? {
        issue: issue ? Number(issue) : null,
        entry,
        revision: Number(revision),
        by,
        paper: paper?.split(',').filter(Boolean) ?? [],
        asked,
        approved,
      }
    : null;
}

/** Reads all marks that a body begins with, one a line: what stands below any other line is no mark. */
export function readMarks(body: string): ProposalMark[] {
  const lines = body.split(/\r?\n/);
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('<!-- accession:'));
  return lines.slice(0, end < 0 ? undefined : end).flatMap((line) => readMark(line) ?? []);
}

/** Reads the mark of an issue: its own in a batch, else the one that there is. `null` where there is none. */
export function markOf(body: string, issue: number): ProposalMark | null {
  const first = readMark(body);
  return first === null || first.issue === null
    ? first
    : (readMarks(body).find((mark) => mark.issue === issue) ?? null);
}

/** What a body of ours is for. */
export interface About {
  /** In the order of their commits. */
  readonly issues: readonly number[];
  readonly marks: readonly ProposalMark[];
}

/**
 * The issues that a pull request is for, with their marks.
 *
 * @param issue the one that it is for where its marks name none
 */
export function aboutOf(body: string, issue: number): About {
  const marks = readMarks(body);
  const issues = marks.flatMap((mark) => mark.issue ?? []);
  const first = readMark(body);
  return issues.length > 0 ? { issues, marks } : { issues: [issue], marks: first ? [first] : [] };
}

/** Writes the marks of a pull request, a line each; no paragraph where there are none. */
export function renderMarks(marks: readonly ProposalMark[]): string[] {
  return marks.length === 0 ? [] : [marks.map(renderMark).join('\n')];
}

/** Writes the mark; the way back from {@link readMark}. */
export function renderMark({ issue, entry, revision, by, paper, asked, approved }: ProposalMark): string {
  const known = [
    ...(paper.length > 0 ? [` paper=${paper.join(',')}`] : []),
    ...(asked === null ? [] : [` asked=${asked}`]),
    ...(approved === null ? [] : [` approved=${approved}`]),
  ];
  const whose = issue === null ? '' : ` issue=${issue}`;
  return `<!-- accession:proposal${whose} entry=${entry} revision=${revision} by=${by}${known.join('')} -->`;
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

/** What the change that a draft makes is known by: the entry that is changed, or the paper that is added. */
export function knownBy({ changed }: { readonly changed?: Fields | undefined }, added: Fields): string[] {
  return changed ? entryDigests(changed) : paperDigests(added);
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

/** The same for several edits that would go in together, one digest; of one edit its own. */
export function togetherDigest(asked: readonly string[]): string {
  const [only = ''] = asked;
  return asked.length < 2 ? only : createHash('sha256').update(asked.join()).digest('hex').slice(0, 32);
}

/** The same for two entries that differ only in their number and in blanks at the end of lines. */
export function digestOf(entry: string): string {
  const text = unnumbered(entry).replace(/[ \t\r]+$/gm, '');
  return shortHash(text);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
