import { meansNothing } from '../knowledge/nothing-words.ts';
import { TAG_FIELDS } from '../knowledge/tag-fields.ts';
import { breaksOff } from './breaks-off.ts';
import { findTicked } from './find-ticked.ts';
import type { FormField } from './form.ts';

/**
 * The text of one answer: without the blank lines around it, the trailing blanks of its lines, and the words that stand
 * for "nothing" (`_No response_`, `None`, `N/A`, `-`, …).
 *
 * - Checkboxes give the ticked labels, joined by `, `.
 * - A rule under the answer of a one-line field is no part of it, nor is anything behind its first line: GitHub gives it one. Names,
 *   tags, addresses and BibTeX may stand on several, and a title goes on where its line breaks off.
 * - An answer that is one code fence gives what the fence holds: GitHub puts it there for `render:`.
 * - `_No response_` with text behind it gives the text.
 *
 * @returns `''` where nothing was answered
 */
export function cleanAnswer(lines: readonly string[], field?: FormField): string {
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
  if (field?.type === 'checkboxes') return tickedLabels(text, field);
  const whole = withoutFence(isOneLine(field) ? withoutRule(text) : text).trim();
  const answer = isOneLine(field) ? firstLine(whole, field) : whole;
  if (isNothing(answer) && !(field?.required && field.options.includes(answer))) return '';
  return withoutNoResponse(answer);
}

/** Whether a text only says that there is nothing: empty, `None`, `N/A`, `-`, `TBD`, `[]()`, a comment, in any spelling. */
export function isNothing(text: string): boolean {
  if (PLACEHOLDER.test(text)) return true;
  if (text.length > LONGEST_NOTHING) return isOnlyComment(text);
  const bare = text.toLowerCase().replace(/[\s\\_*`~.()[\]{}<>"'“”]+/g, ' ');
  return SIGNS.has(bare.trim()) || meansNothing(bare) || isOnlyComment(text);
}

/** `<paper title>`, `{{ link }}`, `<…>`: what a template says about itself. */
const PLACEHOLDER =
  /^\s*(?:<(?!https?:|www\.|!--)(?=[^<>]*[\s_…]|[^<>a-zA-Z]*>)[^<>:/]{1,80}>|\{\{[^{}]{1,80}\}\})\s*$/;
const LONGEST_NOTHING = 40;

/** What is left of an answer that says nothing, beside the words for it. */
const SIGNS: ReadonlySet<string> = new Set(['', 'no response', 'n a', '…', '/', '?']);

function isOnlyComment(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('<!--') && trimmed.indexOf('-->') === trimmed.length - 3;
}

function isOneLine(field: FormField | undefined): field is FormField {
  return field?.type === 'input' || field?.type === 'dropdown';
}

/** People draw a line between the answers; under a one-line answer it is no part of it. */
function withoutRule(text: string): string {
  return text.replace(/\n\s{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,})$/, '');
}

/** Fields of which people type several, each on a line, into a body that they edit by hand. */
const LISTS: ReadonlySet<string> = new Set(['authors', ...TAG_FIELDS]);

function firstLine(answer: string, { id }: FormField): string {
  const [paragraph = ''] = answer.split(/\n\s*\n/);
  const [first = '', second, ...others] = paragraph.split('\n');
  if (second === undefined || /^@\w+\s*\{/.test(answer)) return answer.startsWith('@') ? answer : paragraph;
  if (LISTS.has(id) || second.includes('://')) return paragraph;
  return breaksOff(first) ? [first, second, ...(breaksOff(second) ? others.slice(0, 1) : [])].join(' ') : first;
}

const NO_RESPONSE = /^\\?[_*]No response\\?[_*]\s/i;

function withoutNoResponse(answer: string): string {
  return answer.replace(NO_RESPONSE, '').trim();
}

function withoutFence(text: string): string {
  const lines = text.split('\n');
  const opening = /^(`{3,}(?!`)|~{3,}(?!~))[^`]*$/.exec(lines[0] ?? '')?.[1];
  if (opening === undefined || lines.length < 2 || lines.at(-1) !== opening) return text;
  const inner = lines.slice(1, -1);
  return inner.some((line) => line.trimEnd() === opening) ? text : inner.join('\n');
}

/** Hand edits leave `- []` and `- label`: a box counts only where it is ticked. */
function tickedLabels(text: string, field: FormField): string {
  const ticked = findTicked(text.split('\n'));
  const known = ticked.map((label) => field.options.find((option) => option.trim() === label) ?? label);
  return known.join(', ');
}
