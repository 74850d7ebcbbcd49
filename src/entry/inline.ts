import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { isPunctuation, isWordy } from '../knowledge/words.ts';
import { readCodeSpan, readFence, readFolded } from './code-span.ts';
import { leaf, type Node, type NodeKind, REACH } from './inline-node.ts';

const DEEPEST = 12;

const TAG = /<\/?[a-zA-Z][^<>]{0,600}>|<!--[^<>]{0,600}-->/y;
/** `<https://…>` (https://spec.commonmark.org/0.31.2/#autolinks), which also looks like a tag. */
const AUTOLINK = /<https?:[^\s<>]{1,2000}>/iy;
const BARE = /https?:\/\/[^\s<>|"'`\])}，。；、]+/y;
const TARGET = /\b(?:href|src)\s?=\s?(["']?)([^"'\s>]*)\1/i;
const BREAK = /[ \t]*(?:\\)?\r?\n(?:[ \t]*\r?\n)*[ \t>]*(?:[-*+•][ \t]+)?/y;

/** The spans of a raw text between two offsets, in order; what is no other span is text. */
export function parseInline(raw: string, from = 0, to = raw.length, depth = 0): Node[] {
  const nodes: Node[] = [];
  let text = from;
  const flush = (until: number) => {
    if (until > text) nodes.push({ kind: 'text', start: text, end: until, inner: [text, until], children: [] });
  };
  let at = from;
  while (at < to) {
    const node = depth < DEEPEST ? readNode(raw, at, to, depth) : undefined;
    if (!node) {
      at += raw[at] === '\\' && isPunctuation(raw[at + 1]) ? 2 : 1;
      continue;
    }
    flush(node.start);
    nodes.push(node);
    at = Math.max(node.end, at + 1);
    text = at;
  }
  flush(to);
  return nodes;
}

function readNode(raw: string, at: number, to: number, depth: number): Node | undefined {
  const char = raw[at];
  switch (char) {
    case '`':
      return readFence(raw, at, at, to) ?? readCodeSpan(raw, at, to);
    case '!':
      return raw[at + 1] === '[' ? readLink(raw, at, at + 1, to, depth, 'image') : undefined;
    case '[':
      return readLink(raw, at, at, to, depth, 'link');
    case '<':
      return readTag(raw, at, to, depth);
    case '*':
    case '_':
      return readEmphasis(raw, at, to, depth);
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '《':
    case '「':
    case '『':
      return readQuote(raw, at, to, depth);
    case '|':
      return leaf('pipe', at, at + 1);
    case 'h':
      return match(BARE, raw, at, to, (end) => readBare(raw, at, end));
    case ' ':
    case '\t':
    case '\\':
    case '\r':
    case '\n':
      return match(BREAK, raw, at, to, (end) => leaf('break', at, end));
    default:
      return undefined;
  }
}

function match<T>(pattern: RegExp, raw: string, at: number, to: number, build: (end: number) => T): T | undefined {
  if ((raw[at] === ' ' || raw[at] === '\t') && (raw[at - 1] === ' ' || raw[at - 1] === '\t')) return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(raw);
  return found && at + found[0].length <= to ? build(at + found[0].length) : undefined;
}

function readBare(raw: string, at: number, end: number): Node {
  const stop = at + trimEndMarks(raw.slice(at, end), '.,;:!?*_').length;
  return { ...leaf('url', at, stop), url: [at, stop] };
}

/** Offset of the mark that closes the one at `at`, or -1; nesting counts, escapes and line ends of blank lines stop. */
function closingAt(raw: string, at: number, to: number, open: string, close: string): number {
  let depth = 0;
  const limit = Math.min(to, at + REACH);
  for (let i = at; i < limit; i += 1) {
    const char = raw[i];
    if (char === '\\') i += 1;
    else if (char === open) depth += 1;
    else if (char === close) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function readLink(raw: string, start: number, open: number, to: number, depth: number, kind: 'link' | 'image') {
  const close = closingAt(raw, open, to, '[', ']');
  if (close < 0) return undefined;
  const inner: readonly [number, number] = [open + 1, close];
  const children = parseInline(raw, ...inner, depth + 1);
  if (raw[close + 1] !== '(' || close + 1 >= to) {
    if (kind === 'image') return undefined;
    return { kind: 'bracket' as const, start, end: close + 1, inner, children };
  }
  const paren = closingAt(raw, close + 1, to, '(', ')');
  const target = paren < 0 ? '' : raw.slice(close + 2, paren);
  if (paren < 0 || target.includes('\n')) return { kind: 'bracket' as const, start, end: close + 1, inner, children };
  const lead = target.length - target.trimStart().length;
  const bare = target.trim().split(/\s/)[0] ?? '';
  const angled = bare.startsWith('<') && bare.endsWith('>') && bare.length > 1;
  const from = close + 2 + (bare ? lead : 0) + (angled ? 1 : 0);
  const url: readonly [number, number] = [from, from + bare.length - (angled ? 2 : 0)];
  return { kind, start, end: paren + 1, inner, children, url };
}

const TAG_KINDS: ReadonlyMap<string, NodeKind> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
]);

/** The name of the tag that a text begins with, in small letters. */
export function tagNameOf(text: string): string | undefined {
  return /^<\/?([a-z][a-z0-9]*)/i.exec(text)?.[1]?.toLowerCase();
}

function readTag(raw: string, at: number, to: number, depth: number): Node | undefined {
  AUTOLINK.lastIndex = at;
  const autolink = AUTOLINK.exec(raw)?.[0];
  if (autolink && at + autolink.length <= to) {
    const end = at + autolink.length;
    return { ...leaf('url', at, end), url: [at + 1, end - 1] };
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(raw)?.[0];
  if (!tag || at + tag.length > to) return undefined;
  const end = at + tag.length;
  const name = tagNameOf(tag);
  const folded = name === 'details' ? readFolded(raw, at, to) : undefined;
  if (folded) return folded;
  if (name === 'br') {
    const soft = match(BREAK, raw, end, to, (until) => until);
    return leaf('break', at, soft ?? end);
  }
  const attribute = name === 'img' || name === 'a' ? TARGET.exec(tag) : null;
  const target = attribute ? at + attribute.index + attribute[0].lastIndexOf(attribute[2] ?? '') : 0;
  const url: readonly [number, number] = [target, target + (attribute?.[2]?.length ?? 0)];
  if (name === 'img' && attribute) return { ...leaf('image', at, end), url };
  const kind = TAG_KINDS.get(name ?? '');
  if (!kind || tag.startsWith('</')) return leaf('tag', at, end);
  const mark = `</${name}>`;
  const near = raw
    .slice(end, at + REACH + mark.length)
    .toLowerCase()
    .indexOf(mark);
  const close = end + near;
  if (near < 0 || close >= to || close - at > REACH || (kind === 'link' && !attribute)) return leaf('tag', at, end);
  const node = {
    kind,
    start: at,
    end: close + mark.length,
    inner: [end, close] as readonly [number, number],
  };
  const children = parseInline(raw, end, close, depth + 1);
  return kind === 'link' ? { ...node, children, url } : { ...node, children };
}

function readEmphasis(raw: string, at: number, to: number, depth: number): Node | undefined {
  const char = raw[at] ?? '';
  let size = 1;
  while (raw[at + size] === char && size < 4) size += 1;
  const before = raw[at - 1] ?? ' ';
  const next = raw[at + size] ?? ' ';
  if (size === 1 && isWordy(before) && !isWordy(next)) return undefined;
  if (next.trim() === '' || (char === '_' && isWordy(before))) return undefined;
  const limit = Math.min(to, at + REACH);
  for (let i = at + size; i < limit; i += 1) {
    if (raw[i] === '\\') i += 1;
    else if (raw[i] === '\n' && /^\s*\n/.test(raw.slice(i + 1, i + 40))) return undefined;
    else if (raw[i] === char) {
      let run = 1;
      while (i + run < limit && raw[i + run] === char) run += 1;
      const closes = run >= size && (char === '*' || !isWordy(raw[i + run] ?? ' '));
      const opens = run !== size && (raw[i - 1] ?? '').trim() === '';
      if (closes && !opens && i + size <= to) {
        const inner: readonly [number, number] = [at + size, i];
        const kind = size >= 2 ? 'strong' : 'emphasis';
        return { kind, start: at, end: i + size, inner, children: parseInline(raw, ...inner, depth + 1) };
      }
      i += run - 1;
    }
  }
  return undefined;
}

/** What may close a quotation that a mark opens, in many languages; the last three are what Chinese and Japanese put around titles. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '"”',
  '”': '"”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '《': '》',
  '「': '」',
  '『': '』',
};

const LONGEST_QUOTE = 600;

function readQuote(raw: string, at: number, to: number, depth: number): Node | undefined {
  const opener = raw[at] ?? '';
  const closing = CLOSING[opener] ?? '';
  const isNamed = closing.length === 1;
  if (!isNamed && isWordy(raw[at - 1] ?? ' ')) return undefined;
  for (let i = at + 2; i < Math.min(to, at + LONGEST_QUOTE); i += 1) {
    if (raw[i] === '\n' && (isNamed || (opener === '"' && raw[i + 1] === '\n'))) return undefined;
    if (!closing.includes(raw[i] ?? '\n')) continue;
    const inner: readonly [number, number] = [at + 1, i];
    return { kind: 'quote', start: at, end: i + 1, inner, children: parseInline(raw, ...inner, depth + 1) };
  }
  return undefined;
}
