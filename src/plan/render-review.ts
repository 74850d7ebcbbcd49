import { codeBlock, inertText } from './encode.ts';
import type { Remark } from './remark.ts';

/** First line of every review: how the bot finds its own again. */
export const REVIEW_MARKER = '<!-- accession:review -->';

/**
 * The words above the remarks.
 *
 * @param left remarks that there was no room for
 */
export function renderReview(remarks: readonly Remark[], left: number): string {
  const one = remarks.length === 1;
  const canCommit = remarks.some(({ suggestion, isCommittable }) => suggestion !== null && isCommittable);
  return [
    REVIEW_MARKER,
    `Thank you! I have compared the new entries with the rest of this list and have ${one ? 'one remark' : `${remarks.length} remarks`}.${
      left > 0 ? ` There would be ${left} more: \`accession check\` on the command line finds them all.` : ''
    }`,
    `${canCommit ? 'What is suggested can be committed with a click. ' : ''}I look at a pull request only once: what becomes of this is for people to decide.`,
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
