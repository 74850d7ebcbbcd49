import { leaf, type Node, REACH } from './inline-node.ts';

/** Code between backquotes, one or two of them, that starts at `at`; `undefined` where none ends before `to`. */
export function readCodeSpan(raw: string, at: number, to: number): Node | undefined {
  let size = 1;
  while (size < 3 && raw[at + size] === '`') size += 1;
  if (size > 2) return undefined;
  const close = raw.indexOf('`'.repeat(size), at + size);
  if (close < 0 || close + size > to || close - at > REACH) return undefined;
  const inner: readonly [number, number] = [at + size, close];
  return { kind: 'code', start: at, end: close + size, inner, children: [leaf('text', ...inner)] };
}

const OPENING = /(`{3,})[^`\n]*\n/y;

/** A fence: its marks on lines of their own; `start` is where its node starts, before it where a `<details>` holds it. */
export function readFence(raw: string, start: number, at: number, to: number): Node | undefined {
  if (!/(?:^|\n)[ \t>]*(?:[-*+][ \t]+)?$/.test(raw.slice(Math.max(0, at - 40), at))) return undefined;
  OPENING.lastIndex = at;
  const opening = OPENING.exec(raw);
  if (!opening) return undefined;
  const from = at + opening[0].length;
  const mark = raw.indexOf(opening[1] ?? '', from);
  if (mark < 0 || mark >= to || mark - at > REACH) return undefined;
  const inner: readonly [number, number] = [from, raw.lastIndexOf('\n', mark)];
  if (inner[1] < from || raw.slice(inner[1], mark).trim() !== '') return undefined;
  const end = mark + (/^`+/.exec(raw.slice(mark, to))?.[0].length ?? 0);
  return { kind: 'fence', start, end, inner, children: [] };
}

const FOLD_HEAD =
  /<details\b[^<>]{0,200}>\s{0,20}<summary\b[^<>]{0,200}>(?:<\/?(?:b|i|em|strong)>|[^<>]){0,80}<\/summary>\s*/iy;

/** Length of the `<details><summary>Abstract</summary>` at a place, where a few words are all that is seen; 0 where none is there. */
export function readFoldHead(raw: string, at: number): number {
  FOLD_HEAD.lastIndex = at;
  return FOLD_HEAD.exec(raw)?.[0].length ?? 0;
}

/** `<details><summary>BibTeX</summary>` … `</details>` around nothing but a fence. */
export function readFolded(raw: string, at: number, to: number): Node | undefined {
  const head = readFoldHead(raw, at);
  const fence = head === 0 ? undefined : readFence(raw, at, at + head, to);
  const close = fence && /^\s*<\/details>/i.exec(raw.slice(fence.end, to))?.[0].length;
  return fence && close ? { ...fence, end: fence.end + close } : undefined;
}
