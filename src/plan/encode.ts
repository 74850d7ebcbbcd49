import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Encoders for text of strangers in what the bot writes on GitHub. Rendering comes first there and mentions and
 * references are looked for afterwards, so a backslash does not stop them; code and a zero-width space do.
 */

const ZERO_WIDTH_SPACE = '\u200B';

/** Inline code: nothing in it is live. The delimiter is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A message as text: values inside “…” come from strangers: they are shown as code. The rest of a message is ours. */
export function inertText(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“') ? codeSpan(part.slice(1, -1)) : part.replace(/[@#]/g, (mark) => `${mark}\u200B`),
    )
    .join('');
}

/** A fenced block, its fence longer than any inside. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/**
 * A diff as a block. A long one is cut, which nobody reads to its end there.
 *
 * @param more says how many lines are left out, and what becomes of them
 * @param longest characters that are shown
 */
export function diffBlock(diff: string, more: (lines: number) => string, longest = LONGEST_DIFF): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  let length = 0;
  const kept = lines.filter((line) => {
    length += line.length + 1;
    return length <= longest;
  });
  const left = lines.length - kept.length;
  return `${codeBlock(kept.join('\n'), 'diff')}${left > 0 ? `\n\n${more(left)}` : ''}`;
}

const LONGEST_DIFF = 30_000;

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/**
 * One line of plain text for a pull request's title or a commit's subject, where Markdown is not rendered but mentions,
 * references, closing keywords and `[skip ci]` work. At most `length` characters, cut between graphemes.
 */
export function plainLine(text: string, length: number): string {
  const inert = inertWords(text.replace(/\s+/g, ' ').trim()).replace(
    /\[(?=[^\]]{0,40}\bskip\b|skip|(?:ci|no) )/gi,
    `[${ZERO_WIDTH_SPACE}`,
  );
  return cut(inert, length);
}

/** Words of somebody as a quote: plain text, in which nothing is live. */
export function quoteWords(words: string): string {
  const text = { type: 'text', value: inertWords(words.replace(/\s+/g, ' ').trim()) } as const;
  const quote = { type: 'blockquote', children: [{ type: 'paragraph', children: [text] }] } as const;
  return MARKDOWN.stringify({ type: 'root', children: [quote] } as unknown as Root).trimEnd();
}

const MARKDOWN = unified().use(remarkStringify);

/** Words in which nobody is mentioned, nothing is referred to and no address is a link. */
export function inertWords(text: string): string {
  return text
    .replace(/[@#]|:(?=\/\/)|\bGH-(?=\d)|\bwww(?=\.)/gi, (mark) => mark + ZERO_WIDTH_SPACE)
    .replace(/\b[0-9a-f]{40}\b/gi, (sha) => `${sha.slice(0, 20)}${ZERO_WIDTH_SPACE}${sha.slice(20)}`);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
