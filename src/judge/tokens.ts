import { decodeAddress } from '../knowledge/decode-address.ts';
import { hostOf, isAddress } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { linkKey } from '../paper/link-key.ts';

/** The smallest piece of a text that can be somebody's fact: a word, a number, a mark, an address. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'link';
  /** What it compares by: lower case and decomposed; of an address, what it leads to. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of an address: its words and its host. */
  readonly words?: readonly Token[];
  readonly host?: string;
  /** Where the label of a Markdown link begins. */
  readonly labelStart?: number;
}

const ADDRESS = /https?:\/\/(?:[^\s<>"'`|()[\]{}\\]|\([^\s()<>]{0,200}\)|\\[_&]|'(?=[\w%]))+/gi;
const PIECE = /:[a-z][a-z0-9_+-]{1,30}:|\p{L}[\p{L}\p{M}]*|\p{N}+|[\p{So}\p{Extended_Pictographic}]/gu;
/** Names of HTML tags and attributes are structure; what stands between quotes is not. */
const TAG = /<\/?[a-z][a-z0-9]{0,12}\b|\s[a-z-]{2,20}\s?=(?=\s?["'])/gi;
/** The last part of a badge's path is its colour. */
const COLOUR = /(\/badge\/[^/?#]*)-[\p{L}\p{N}]+(?:\.svg)?(?=[?#]|$)/iu;

/**
 * Takes a text apart. Marks of Markdown, names of HTML tags and blanks are nobody's facts and left out.
 *
 * ```
 * [[Code](https://github.com/a/b)] ACL'24 🔥   →   code · link:github.com/a/b · acl · 24 · 🔥
 * ```
 */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?*_~]+$/, '');
    found.push(...wordTokens(text.slice(at, match.index), at));
    found.push({ ...linkToken(address, match.index), ...labelStartBefore(text, match.index) });
    at = match.index + address.length;
  }
  return [...found, ...wordTokens(text.slice(at), at)];
}

function targetOf(address: string): string {
  const plain = decodeAddress(address).replace(/\\(?=[_&])/g, '');
  const identity = identify(plain);
  return identity ? identityKey(identity) : linkKey(plain).toLowerCase();
}

/** Characters of the longest label. */
const LONGEST_LABEL = 200;

/** Where the bracket opens that closes right before an address: `[Tech Blog](https://…`. */
function labelStartBefore(text: string, at: number): { labelStart?: number } {
  const before = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  if (!/\]\(<?$/.test(before)) return {};
  let depth = 0;
  for (let i = before.lastIndexOf(']'); i >= 0; i -= 1) {
    if (before[i] === ']') depth += 1;
    else if (before[i] === '[') depth -= 1;
    if (depth === 0) return { labelStart: at - before.length + i };
  }
  return {};
}

function linkToken(address: string, start: number): Token {
  const said = address.replace(/^https?:\/\/(?:www\.)?/i, '');
  const shown = said.replace(COLOUR, '$1');
  const offset = start + address.length - said.length;
  return {
    kind: 'link',
    key: targetOf(address),
    text: address,
    start,
    end: start + address.length,
    host: hostOf(address),
    words: wordTokens(decodeAddress(shown), offset),
  };
}

/** Whether two addresses lead to the same place, however they are spelled. */
export function leadsTo(address: string, other: string): boolean {
  return isAddress(address) && targetOf(address) === targetOf(other);
}

function wordTokens(text: string, offset: number): Token[] {
  const shown = blanked(blanked(text, TAG), ENTITY);
  return [...shown.matchAll(PIECE)].map(({ index, 0: piece }) => ({
    kind: /^\p{N}/u.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'mark',
    key: wordKey(piece),
    text: piece,
    start: offset + index,
    end: offset + index + piece.length,
  }));
}

/** What stands for one character: no words. */
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,6});|%[0-9a-f]{2}/gi;

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (hit) => ' '.repeat(hit.length));
}

/** A word as words compare: lower case, compatibility forms and accents taken off. */
export function wordKey(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
