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
  return [
    markersOf(problems),
    problems.length === 1
      ? 'One thing stands in the way of a pull request:'
      : `${problems.length} things stand in the way of a pull request:`,
    renderRows(problems),
    'Edit this issue to correct it (“Edit” in the issue’s menu). I look again at once.',
  ].join('\n\n');
}

/** The comment while the repository's own configuration is at fault. */
export function renderConfigProblems(problems: readonly Problem[]): string {
  return [
    markersOf(problems),
    'Nothing is wrong with this issue: the configuration of this list cannot be read, so nothing can be proposed yet. For the maintainers:',
    renderRows(problems),
    'I look again when this issue or the default branch changes.',
  ].join('\n\n');
}

/** The marker, and the codes of the problems for whoever reads the comment by machine. */
function markersOf(problems: readonly Problem[]): string {
  return `${STATUS_MARKER}\n<!-- accession:problems ${problems.map(({ code }) => code).join(' ')} -->`;
}

function renderRows(problems: readonly Problem[]): string {
  return problems.map(({ message, fix }) => `- ${inertText(message)}\n  **→** ${inertText(fix)}`).join('\n');
}

/** “entry 17 ”, or “a new entry ” in a list without numbers. */
export function asNumber({ number }: Offer): string {
  return number === null ? 'a new entry ' : `entry ${number} `;
}

/** Values inside “…” come from strangers: they are shown as code. The rest of a message is ours. */
function inertText(text: string): string {
  return text
    .replace(/“([^”]*)”/g, (_, value: string) => codeSpan(value))
    .replace(/[@#](?![^`]*`)/g, (mark) => `${mark}\u200B`);
}
