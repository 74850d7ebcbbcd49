import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { isPunctuation } from '../knowledge/words.ts';
import { encodeBadge } from './read-badge.ts';
import type { Place } from './template.ts';

/**
 * A value as it may stand in a place of an entry, so that it is that value and nothing else: no link, image, HTML, row or
 * heading can come out of it. {@link unescapeValue} is the way back.
 */
export function escapeValue(value: string, place: Place): string {
  switch (place.context) {
    case 'text':
      return escapeText(value, place);
    case 'cell':
      return escapeText(value, place).replaceAll('|', '\\|');
    case 'url':
      return escapeUrl(value);
    case 'url-part':
      return encodeURIComponent(value)
        .replaceAll('%2F', '/')
        .replace(/[()!'*]/g, percent);
    case 'badge':
      return encodeBadge(value, '_');
    case 'code':
      return value.replaceAll('`', '');
    case 'html':
      return value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
  }
}

const stringifier = unified().use(remarkStringify).use(remarkGfm);

/**
 * Markdown text through remark-stringify, which knows what could turn into syntax. It sees the literal characters around
 * the value too, since `!` before `[` or `<` before a letter is harmless only without them.
 */
export function escapeText(value: string, around: { readonly before: string; readonly after: string }): string {
  if (/^[\p{L}\p{N} ,]*$/u.test(value)) return value;
  const head = around.before === '' ? '' : `a${around.before}`;
  const tail = around.after === '' ? '' : `${around.after}a`;
  const text = stringifier
    .stringify({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: head + value + tail }] }],
    })
    .slice(0, -1);
  const [start, end] = [withoutEscape(text, head), withoutEscapeAtEnd(text, tail)];
  return relax(text.slice(start, text.length - end));
}

/** Length of `head` at the start of `text`, where its second character may have been escaped. */
function withoutEscape(text: string, head: string): number {
  return text.startsWith(head) ? head.length : head.length + 1;
}

/** Length of `tail` at the end of `text`; an odd number of backslashes before it means that one of them escapes it. */
function withoutEscapeAtEnd(text: string, tail: string): number {
  if (!isPunctuation(tail[0])) return tail.length;
  const before = text.slice(0, -tail.length);
  return tail.length + ((before.length - trimEndMarks(before, '\\').length) % 2);
}

/**
 * Takes back escapes that GitHub does not need, which people do not write, and adds two that remark does not know:
 * `$` starts mathematics and `:name:` is an emoji on GitHub.
 */
function relax(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/(?<!\\)((?:\\\\){0,20})\\&(?!#?\w{1,40};)/g, '$1&')
    .replace(/(?<!\\)((?:\\\\){0,20})\$/g, '$1\\$$')
    .replace(/(?<!\\)((?:\\\\){0,20}):(?=[a-z0-9_+-]{1,40}:)/g, '$1\\:');
}

/** A link target that neither ends the link early nor breaks out of it. */
function escapeUrl(value: string): string {
  return value.replace(/[\s()<>"\\`|[\]{}^]/g, percent);
}

function percent(char: string): string {
  return [...new TextEncoder().encode(char)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
