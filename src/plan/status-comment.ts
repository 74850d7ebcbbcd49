import { PATH_SEPARATOR } from '../list/find-section.ts';
import type { Problem } from '../problems.ts';
import { codeBlock, codeSpan } from './encode.ts';

/** First line of every status comment: how the bot finds its own again. */
export const STATUS_MARKER = '<!-- accession:status -->';

/** What a new entry looks like to a person. */
export interface Offer {
  readonly section: readonly string[];
  readonly number: number | null;
  /** Unified diff of the list, without its file header. */
  readonly diff: string;
}

/** The comment while a pull request is open. `pull` is written `#7`. */
export function renderOffer(offer: Offer, pull: string): string {
  return [
    STATUS_MARKER,
    `Proposed in ${pull}: ${asNumber(offer)}in ${codeSpan(offer.section.join(PATH_SEPARATOR))}.`,
    codeBlock(offer.diff, 'diff'),
    'A maintainer reviews the pull request next. To change something, edit this issue: the pull request follows.',
  ].join('\n\n');
}

/** The comment while something is missing or wrong. */
export function renderProblems(problems: readonly Problem[]): string {
  const rows = problems.map(({ message, fix }) => `- ${inertText(message)}\n  **→** ${inertText(fix)}`);
  return [
    STATUS_MARKER,
    problems.length === 1
      ? 'One thing stands in the way of a pull request:'
      : `${problems.length} things stand in the way of a pull request:`,
    rows.join('\n'),
    'Edit this issue to correct it (the pencil above, or “Edit” in the issue’s menu). I look again at once.',
  ].join('\n\n');
}

/** “as number 17 ” or nothing. */
export function asNumber({ number }: Offer): string {
  return number === null ? 'a new entry ' : `entry ${number} `;
}

/** Values inside “…” come from strangers: they are shown as code. The rest of a message is ours. */
function inertText(text: string): string {
  return text
    .replace(/“([^”]*)”/g, (_, value: string) => codeSpan(value))
    .replace(/[@#](?![^`]*`)/g, (mark) => `${mark}\u200B`);
}
