import type { Texts } from '../texts/texts.ts';
import { codeBlock, inertText } from './encode.ts';
import type { Remark } from './remark.ts';

/** First line of every review: how the bot finds its own again. */
export const REVIEW_MARKER = '<!-- accession:review -->';

/**
 * The words above the remarks.
 *
 * @param left remarks that there was no room for
 */
export function renderReview({ upkeep: { review } }: Texts, remarks: readonly Remark[], left: number): string {
  const canCommit = remarks.some(({ suggestion, isCommittable }) => suggestion !== null && isCommittable);
  return [
    REVIEW_MARKER,
    review.greeting(remarks.length, left),
    [...(canCommit ? [review.canCommit] : []), review.once].join(' '),
  ].join('\n\n');
}

/** Longer suggestions are left out: GitHub takes comments of at most 65,536 characters. */
const LONGEST_SUGGESTION = 30_000;

/** The comment on the lines of one entry. A suggestion replaces exactly these lines. */
export function renderRemark({ points, suggestion, isCommittable }: Remark): string {
  const said = points.map(({ message, fix }) => `- ${inertText(message)}\n  **→** ${inertText(fix)}`).join('\n');
  if (suggestion === null || suggestion.length > LONGEST_SUGGESTION) return said;
  return `${said}\n\n${codeBlock(suggestion, isCommittable ? 'suggestion' : 'markdown')}`;
}
