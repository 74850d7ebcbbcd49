import { fieldOfLabel } from '../knowledge/field-words.ts';
import { findVenues } from '../paper/find-venue.ts';
import { findLinks } from './find-links.ts';

/** A body without what stands around its words: HTML wrappers, quoted mail, line breaks inside a link's label. */
export function cleanBody(text: string): string {
  return unfoldPairs(withWholeLabels(withoutQuotes(text).replace(WRAPPERS, ' ')));
}

const WRAPPERS = /<\/?(?:html|body|p|div|span|center|b|strong|i|em|u|h\d|ul|ol|li)\b[^<>]{0,100}>/gi;

/** Comments are instructions; where nothing else is left, people have answered inside them. */
export function withoutComments(text: string): string {
  let rest = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    rest += text.slice(from, start);
    from = end + 3;
  }
  rest += text.slice(from);
  return findLinks(rest).length > 0 || findVenues(rest).length > 0 || !text.includes('<!--')
    ? rest
    : text.replaceAll(/<!--|-->/g, '');
}

/** What an e-mail reply quotes was said before; where all is quoted, it is what is said. */
function withoutQuotes(text: string): string {
  const own = text
    .split('\n')
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join('\n');
  return findLinks(own).length > 0 ? own : text;
}

/** A link's label that was copied with its line break stands on one line again. */
function withWholeLabels(text: string): string {
  return text.replace(/\[[^[\]]{1,400}\](?=\()/g, (label) => label.replace(/\s+/g, ' '));
}

/**
 * Writes a table that has one field in each row as lines.
 *
 * ```
 * Title | Foo        → Title: Foo
 * --- | ---
 * Paper | https://…  → Paper: https://…
 * ```
 */
function unfoldPairs(text: string): string {
  const lines = text.split('\n');
  const pairs = lines.map(readPair);
  const known = pairs.filter((pair) => pair !== undefined).length;
  if (known < 2 || !lines.some(isPairRule)) return text;
  return lines.flatMap((line, index) => (isPairRule(line) ? [] : [pairs[index] ?? line])).join('\n');
}

function readPair(line: string): string | undefined {
  if (!line.includes('|') || line.length > 3000) return undefined;
  const [label = '', value = '', ...others] = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|', 3);
  if (others.length > 0 || fieldOfLabel(label) === undefined || fieldOfLabel(value) !== undefined) return undefined;
  return `${label.trim()}: ${value.trim()}`;
}

function isPairRule(line: string): boolean {
  return line.length < 200 && /^\s*\|?\s?:?-+:?\s?\|\s?:?-+:?\s?\|?\s*$/.test(line);
}
