import { toString as plainText } from 'mdast-util-to-string';
import { decodeAddress } from '../knowledge/decode-address.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { decodeBadge } from './read-badge.ts';
import type { Context } from './template.ts';

/** The plain value of what stands in a place of an entry: the way back from {@link escapeValue}. */
export function unescapeValue(source: string, context: Context): string {
  switch (context) {
    case 'text':
    case 'cell':
      return unescapeText(source);
    case 'badge':
      return decodeBadge(source);
    case 'url-part':
      return decodeAddress(source);
    case 'html':
      return source.replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
    case 'url':
    case 'code':
      return source;
  }
}

/** Plain text of a piece of Markdown: escapes and references resolved, tags and marks of emphasis left out. */
export function unescapeText(source: string): string {
  if (/^[\p{L}\p{N} ,.:;()?'"/-]*$/u.test(source) && !/www\.|:\/\//i.test(source)) return source;
  // A letter in front keeps `#`, `1.` and the like from being read as the start of a block.
  return plainText(parseMarkdown(`a${source}`), { includeHtml: false, includeImageAlt: false }).slice(1);
}
