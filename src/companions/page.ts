import { type Heading, slugsOf } from '../list/headings.ts';
import type { List } from '../list/list.ts';
import { type PageLink, readPageLinks } from './page-link.ts';

/** A list as a page that leads to its own parts. */
export interface Page {
  readonly headings: readonly PageHeading[];
  /** By the offset of its line, and by its slug. */
  readonly headingAt: ReadonlyMap<number, PageHeading>;
  readonly headingOf: ReadonlyMap<string, PageHeading>;
  readonly links: readonly PageLink[];
  /** The links to each anchor. */
  readonly linksTo: ReadonlyMap<string, readonly PageLink[]>;
  /** Names that people gave to places by hand: `<a name="naps">`. */
  readonly anchors: ReadonlySet<string>;
}

export interface PageHeading extends Heading {
  /** What GitHub's anchor for it is called. */
  readonly slug: string;
  /** From the start of its line to the next heading that is not below it, offsets into the list's text. */
  readonly start: number;
  readonly end: number;
  /** To the next heading of whatever level that is no paper's. */
  readonly ownEnd: number;
  /** Whether it is a paper's own, in a list that has a heading for each. */
  readonly isEntry: boolean;
}

const pages = new WeakMap<List, Page>();

/** Where a list leads to in itself, read once of each list; linear in the length of its text. */
export function readPage(list: List): Page {
  const page = pages.get(list) ?? pageOf(list);
  pages.set(list, page);
  return page;
}

function pageOf(list: List): Page {
  const headings = pageHeadings(list);
  const links: PageLink[] = [];
  const anchors = new Set<string>();
  for (const [line, { text: content, start, opaque }] of list.lines.entries()) {
    if (opaque) continue;
    const found = readPageLinks(content, line, start);
    for (const link of found) links.push(link);
    for (const [, , name = ''] of content.slice(0, LONGEST_LINE).matchAll(ANCHOR)) anchors.add(name.toLowerCase());
  }
  const linksTo = new Map<string, PageLink[]>();
  for (const link of links) linksTo.get(link.target)?.push(link) ?? linksTo.set(link.target, [link]);
  return {
    headings,
    headingAt: new Map(headings.map((one) => [one.start, one])),
    headingOf: new Map(headings.map((one) => [one.slug, one])),
    links,
    linksTo,
    anchors,
  };
}

const LONGEST_LINE = 2000;
const ANCHOR = /\b(?:name|id)\s?=\s?(["'])([^"']{1,300})\1/gi;

function pageHeadings({ text, lines, headings, sections }: List): PageHeading[] {
  const slugs = slugsOf(headings.map((heading) => heading.text));
  const entries = new Set(
    sections.flatMap((section) => section.entries.flatMap(({ shape, start }) => (shape === 'heading' ? start : []))),
  );
  // Where the next heading of each level starts, from the end of the page upwards.
  const next = [text.length, text.length, text.length, text.length, text.length, text.length];
  let ownEnd = text.length;
  const read: PageHeading[] = [];
  for (const [index, heading] of [...headings.entries()].reverse()) {
    const start = lines[heading.line]?.start ?? 0;
    const isEntry = entries.has(start);
    const end = Math.min(...next.slice(0, heading.level));
    read.push({ ...heading, slug: slugs[index] ?? '', start, end, ownEnd, isEntry });
    next[heading.level - 1] = start;
    if (!isEntry) ownEnd = start;
  }
  return read.reverse();
}
