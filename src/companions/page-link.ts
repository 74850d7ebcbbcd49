import { decodeAddress } from '../knowledge/decode-address.ts';
import type { Edit } from '../list/edit.ts';

/**
 * A link into the page itself.
 *
 * ```
 * - [Naps (12)](#naps-12)      <a href="#naps-12">Naps (12)</a>
 *    ^^^^^^^^^   ^^^^^^^                 ^^^^^^^  ^^^^^^^^^
 *    text        target
 * ```
 */
export interface PageLink {
  /** Index of its line. */
  readonly line: number;
  /** Decoded, in small letters: GitHub takes `#Naps` for `#naps`. */
  readonly target: string;
  /** Offsets into the list's text: of the target without its `#`, of what is shown, and of the end of the whole link. */
  readonly start: number;
  readonly end: number;
  readonly text: readonly [start: number, end: number];
  readonly until: number;
}

/**
 * The edit that lets a link lead to another heading, its capitals and its encoding kept.
 *
 * @param text of the list
 * @param slug of the heading
 */
export function retarget(text: string, { start, end, target }: PageLink, slug: string): Edit {
  const old = text.slice(start, end);
  if (old.includes('%')) return { start, end, content: encodeURIComponent(slug) };
  let kept = 0;
  while (kept < slug.length && slug[kept] === target[kept]) kept += 1;
  return { start, end, content: old.slice(0, kept) + slug.slice(kept) };
}

/** Whether a line is an item of nothing but a link into the page. */
export function isContentsLine(line: string): boolean {
  return line.length <= LONGEST_LINE && /^\s*(?:[-*+]|\d{1,5}[.)])\s+\[.*\]\(#[^)]*\)\s*$/.test(line);
}

/** Longer lines lead nowhere: nobody writes contents like that, and strangers may. */
const LONGEST_LINE = 2000;
const LONGEST_TEXT = 300;

type LineLink = Omit<PageLink, 'line'>;

/** The links of one line. */
export function readPageLinks(content: string, line: number, start: number): PageLink[] {
  return content.length > LONGEST_LINE ? [] : linksOf(content).map((link) => shifted(link, line, start));
}

function shifted(link: LineLink, line: number, by: number): PageLink {
  const [from, to] = link.text;
  return {
    ...link,
    line,
    start: link.start + by,
    end: link.end + by,
    until: link.until + by,
    text: [from + by, to + by],
  };
}

function linksOf(line: string): LineLink[] {
  const links: LineLink[] = [];
  for (const { index } of line.matchAll(/\]\(#/g)) {
    const start = index + 3;
    const close = line.indexOf(')', start);
    const from = openingOf(line, index);
    if (close < 0 || from < 0) continue;
    const end = start + (/^[^\s]*/.exec(line.slice(start, close))?.[0].length ?? 0);
    links.push({
      target: decodeAddress(line.slice(start, end)).toLowerCase(),
      start,
      end,
      text: [from + 1, index],
      until: close + 1,
    });
  }
  for (const { index, 0: whole, 2: target = '' } of line.matchAll(/\bhref\s?=\s?(["'])#([^"']{1,300})\1/gi)) {
    const start = index + whole.indexOf('#') + 1;
    const from = line.indexOf('>', start) + 1;
    const to = line.indexOf('</a>', from);
    if (from === 0 || to < 0) continue;
    links.push({
      target: decodeAddress(target).toLowerCase(),
      start,
      end: start + target.length,
      text: [from, to],
      until: to + '</a>'.length,
    });
  }
  return links;
}

/** The bracket that the one at `close` closes, -1 where there is none. */
function openingOf(line: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - LONGEST_TEXT); at -= 1) {
    if (line[at] === ']') depth += 1;
    if (line[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
