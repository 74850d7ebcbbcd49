import { findVenue, findVenues } from '../paper/find-venue.ts';
import { linkRole } from '../paper/link-role.ts';
import { Drafts } from './drafts.ts';
import { fieldOfLabel } from './field-labels.ts';
import { findLinks } from './find-links.ts';
import { LIKELY, titleLikeness } from './looks-like-title.ts';
import { isListItem, plainLine } from './plain-line.ts';
import { readBibtex } from './read-bibtex.ts';
import { readEntryLine } from './read-entry-line.ts';
import { readIssueTitle } from './read-issue-title.ts';
import { readLabelledLine } from './read-labelled-line.ts';
import { readProse } from './read-prose.ts';
import { readTables, type TableRow } from './read-table.ts';
import type { Fields } from './submission.ts';
import { tidyTitle } from './tidy-title.ts';

/** What a body that is no form gave. */
export interface LooseReading {
  readonly labelled: boolean;
  readonly papers: readonly Fields[];
}

/**
 * Reads a body that is no form as far as that goes without guessing: labelled values first, then links by where they lead,
 * then lines that can only be a title, then quoted titles in prose, at last the issue's title.
 *
 * @param issueTitle where a venue, a link or the paper's title may stand; never over what the body says
 */
export function parseLooseBody(lines: readonly string[], issueTitle = ''): LooseReading {
  const { entries, rest } = readBibtex(withoutComments(lines.slice(0, MOST_LINES).join('\n').slice(0, LONGEST_TEXT)));
  const text = withWholeLabels(
    rest.replace(/<\/?(?:html|body|p|div|span|center|b|strong|i|em|u|h\d|ul|ol|li)\b[^<>]{0,100}>/gi, ' '),
  );
  const drafts = new Drafts();
  readLines(text.split('\n'), drafts);
  const papers = drafts.papers();
  if (entries.length > 1 && papers.length <= 1) return { labelled: true, papers: entries };
  const [first = {}] = papers;
  const completed = papers.length > 1 ? papers : [readProse(text, { ...entries[0], ...first })];
  return {
    labelled: drafts.labelled || entries.length > 0,
    papers: withIssueTitle(completed, issueTitle).filter(isPaper),
  };
}

/** Nobody asks for a paper in more; what is behind is not read, so that reading takes its time whatever the body. */
const MOST_LINES = 600;
const LONGEST_TEXT = 20_000;

function readLines(lines: readonly string[], drafts: Drafts): void {
  const tables = readTables(lines);
  const rows = new Map(tables.rows.map((row) => [row.line, row]));
  let waiting: { id: string; key: string } | undefined;
  for (const [index, line] of lines.entries()) {
    if (tables.heads.has(index)) continue;
    const row = rows.get(index);
    if (row) readRow(row, drafts);
    if (row || line.trim() === '') continue;
    const values = readLabelledLine(line);
    if (values.length > 0) {
      for (const { id, key, value } of values) if (value !== '') drafts.add(id, key, value);
      const last = values.at(-1);
      waiting = last?.value === '' ? last : undefined;
    } else if (waiting) {
      drafts.add(waiting.id, waiting.key, plainLine(line));
      waiting = undefined;
    } else readPlainLine(line, drafts);
  }
}

/** A line without a label: an entry with links, a title, a venue, or prose. */
function readPlainLine(line: string, drafts: Drafts): void {
  const plain = plainLine(line);
  const links = findLinks(plain);
  if (links.length > 0) {
    const { title, roles } = readEntryLine(plain, links, isListItem(line));
    if (title !== undefined || Object.keys(roles).length > 0) drafts.addEntry(title, roles);
    return;
  }
  const alone = venueAlone(plain);
  const { title, venue } = tidyTitle(plain);
  if (alone !== undefined) drafts.addBeside('venue', alone);
  else if (looksLikeNames(plain)) drafts.addBeside('authors', plain);
  else if (titleLikeness(title) < LIKELY) return;
  else if (venue !== undefined && isListItem(line)) drafts.addEntry(plain, {});
  else drafts.offerTitle(plain);
}

/** The venue of a line that says nothing else. */
function venueAlone(line: string): string | undefined {
  const venue = line.length < 80 ? findVenue(line) : undefined;
  if (venue === undefined) return undefined;
  return /^\[.*\]$/.test(line) || !/\p{L}{2}/u.test(line.replace(venue, '')) ? venue : undefined;
}

/** A table's row is one paper: cells by their heads, the others by what they hold. */
function readRow({ cells }: TableRow, drafts: Drafts): void {
  const named = new Map<string, string>();
  const links: Record<string, string> = {};
  let title: string | undefined;
  for (const { field, text } of cells) {
    if (text === '') continue;
    const [link] = findLinks(text);
    const id = field === 'paper-or-title' || field === 'title-or-name' ? 'title' : field;
    if (
      id === 'title' ||
      (id === undefined && title === undefined && titleLikeness(tidyTitle(link?.label ?? text).title) >= 2)
    ) {
      title ??= link ? link.label || undefined : plainLine(text);
      if (link) links[linkRole(link.url) === 'code' ? 'code' : 'paper'] ??= link.url;
    } else if (link) {
      const role = id ?? fieldOfLabel(link.label) ?? linkRole(link.url);
      links[role === 'paper-or-title' ? 'paper' : role] ??= link.url;
    } else if (id !== undefined) named.set(id, plainLine(text));
    else {
      const venue = findVenue(text);
      if (venue !== undefined) named.set('venue', venue);
    }
  }
  if (title === undefined && links.paper === undefined) return;
  delete links.other;
  delete links.ignored;
  drafts.addEntry(title, links);
  for (const [id, value] of named) drafts.add(id, id, value);
}

/** `A. Author, B. Author and C. Author` has capitals like a title. */
function looksLikeNames(text: string): boolean {
  const names = text.split(/,|;|\band\b|&/).map((name) => name.trim());
  return (
    names.length >= 3 &&
    names.filter((name) => /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,3}\*?$/u.test(name)).length >= names.length - 1
  );
}

function withIssueTitle(papers: readonly Fields[], issueTitle: string): Fields[] {
  const said = readIssueTitle(issueTitle);
  const [only] = papers;
  if (papers.length === 1 && only) return [{ ...said, ...only }];
  if (said.venue === undefined || papers.some(({ venue }) => venue !== undefined)) return [...papers];
  return papers.map((paper) => ({ ...paper, venue: said.venue ?? '' }));
}

function isPaper(fields: Fields): boolean {
  return ['title', 'paper', 'code'].some((id) => fields[id] !== undefined);
}

/** Comments are instructions; where nothing else is left, people have answered inside them. */
function withoutComments(text: string): string {
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

/** A link's label that was copied with its line break stands on one line again. */
function withWholeLabels(text: string): string {
  return text.replace(/\[[^[\]]{1,400}\](?=\()/g, (label) => label.replace(/\s*\n\s*/g, ' '));
}
