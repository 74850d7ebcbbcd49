import { isOneAddress } from '../knowledge/hosts.ts';
import { isWordy, wordsOf } from '../knowledge/words.ts';
/** Where a value stands; each context has its own way out of being structure. */
export type Context = 'text' | 'cell' | 'url' | 'cell-url' | 'html';

/**
 * A value as people write it in an entry of theirs: nothing in it makes structure, and nothing is escaped that reads as itself
 * anyway (`snake_case`, `R&D`, `a < b`). A template's values are escaped for good instead: `escape-value.ts`.
 */
export function escapeLightly(value: string, context: Context): string {
  const line = value
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  if (context === 'url' || context === 'cell-url') return escapeUrlLightly(line, context === 'cell-url');
  if (context === 'html')
    return line
      .replace(/&(?=#|\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  if (isOneAddress(line)) return context === 'cell' ? line.replaceAll('|', '%7C') : line;
  return escapeInline(line, context);
}

function escapeUrlLightly(url: string, cell: boolean): string {
  // `\_` in a link's target is an underscore that somebody's editor escaped.
  const safe = url.replace(/[\s<>"`]|\\(?!_)/g, (char) => encodeURIComponent(char));
  const closed = isBalanced(safe, '(', ')') ? safe : safe.replaceAll('(', '%28').replaceAll(')', '%29');
  return cell ? closed.replaceAll('|', '%7C') : closed;
}

function escapeInline(text: string, context: Context): string {
  let safe = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
  safe = safe
    .replaceAll('`', '\\`')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#\d|#x|[a-zA-Z]{2,8};)/g, '&amp;');
  // A pair is escaped as a whole: half of one that is left would end the link that the value stands in.
  if (!isBalanced(safe, '[', ']') || /!\[|\][([:]/.test(safe)) safe = safe.replace(/[[\]]/g, '\\$&');
  const prose = wordsOf(text).length > 12 && text.split('*').length % 2 === 1;
  if (!prose) safe = safe.replaceAll('*', (star, at: number) => (isFlanking(safe, at) ? `\\${star}` : star));
  safe = safe.replaceAll('_', (bar, at: number) => (isWordEdge(safe, at) ? `\\${bar}` : bar));
  safe = safe
    .replaceAll('~', (tilde, at: number) => (isFlanking(safe, at) ? `\\${tilde}` : tilde))
    .replace(/\bhttps?:\/\//gi, (scheme) => scheme.replace(':', '\\:'))
    .replace(/\bwww\.(?=\w)/gi, 'www\\.');
  return context === 'cell' ? safe.replaceAll('|', '\\|') : safe;
}

/** Brackets open and close in order; escaped ones do not count. */
function isBalanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length && depth >= 0; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === open) depth += 1;
    else if (text[i] === close) depth -= 1;
  }
  return depth === 0;
}

/**
 * A star or a tilde can open or close something unless there are blanks on both sides; at an edge the entry's own marks may
 * stand beside it: `*~ a venue*`.
 */
function isFlanking(text: string, at: number): boolean {
  return [text[at - 1], text[at + 1]].some((char) => char?.trim() !== '');
}

/** An underscore can, at the edge of a word, where there is another one to go with it. */
function isWordEdge(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return ![before, after].every((char) => char === '_' || isWordy(char)) && text.split('_').length > 2;
}
