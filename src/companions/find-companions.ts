import { areApart, type Edit } from '../list/edit.ts';
import { slugsOf } from '../list/headings.ts';
import type { List } from '../list/list.ts';
import type { Reminder } from '../reminder.ts';
import { withoutCount } from '../sections/count-in-name.ts';
import {
  addContentsLine,
  headingOf,
  readContentsLines,
  removeContentsLine,
  rewordContentsLines,
} from './contents-lines.ts';
import { type EntryChange, findChange, followHeadings } from './find-change.ts';
import { followLinks, isLinkedOddly } from './follow-links.ts';
import { type Page, readPage } from './page.ts';
import { readCounts } from './read-counts.ts';
import { type Count, countsSection } from './tally.ts';

/** What of a list goes with a change of its entries. */
export interface Companions {
  /** What is beyond doubt, as edits of the list as it was; none of them touches an entry. */
  readonly edits: readonly Edit[];
  /** What is for a person to look at. */
  readonly reminders: readonly Reminder[];
  /** What is for a person to look at where the edits are not made. */
  readonly instead: readonly Reminder[];
  /** How many numbers that may be counts stay as they are. */
  readonly left: number;
  /** Of the lines that are updated those, their digits as `0`, of which only a person could tell that they have to be. */
  readonly settled: ReadonlySet<string>;
}

/** Nothing goes with it. */
export const NO_COMPANIONS: Companions = { edits: [], reminders: [], instead: [], left: 0, settled: new Set() };

/** What is known of a change beside the two lists. */
export interface Known {
  /** Lines whose numbers a person has settled, as {@link Companions} gives them. */
  readonly settled?: ReadonlySet<string>;
  /** The section that an entry was put into, which a person may have worded so that it no longer reads as one. */
  readonly into?: readonly string[] | undefined;
}

/**
 * What a list keeps in step with its entries, and so goes with a change of them: numbers of papers, the line that each paper
 * has in the contents, and links to headings that are called otherwise now.
 *
 * ```
 * - [Naps (2)](#naps-2)        - [Naps (3)](#naps-3)
 *   - [Early Birds](#early…)     - [Early Birds](#early…)
 *                           →    - [Late Risers](#late…)
 * ## Naps (2)                  ## Naps (3)
 * ### Early Birds              ### Early Birds
 *                              ### Late Risers                the entry
 * ```
 *
 * @param before the list as it is
 * @param after the list with one entry more or less, or changed; whether its companions were updated makes no difference, but
 * for those in doubt: a person who has updated one has settled what it is
 */
export function findCompanions(before: List, after: List, { settled = new Set(), into }: Known = {}): Companions {
  const change = findChange(before, after, into);
  const page = readPage(before);
  const headings = change && followHeadings(before, page, after, change);
  if (!headings) return NO_COMPANIONS;
  const section = before.sections[change.section];
  const counts = section ? readCounts(before, page).filter((count) => countsSection(count, section) !== false) : [];
  const isMoved = moves(before, after, change.by);
  const byHand = counts.filter((count) => !count.isSure && isMoved(count));
  const known = new Set([...settled, ...byHand.map((count) => outlineOf(before, count))]);
  const named = [...new Set(counts.flatMap(({ heading }) => heading ?? []))];
  const odd = new Set(named.filter((heading) => isLinkedOddly(before, page, heading)));
  const [bumped, left] = parted(counts, (count) => {
    const isSure = count.isSure && section !== undefined && countsSection(count, section) === true;
    return known.has(outlineOf(before, count)) || (isSure && !(count.heading && odd.has(count.heading)));
  });
  const values = new Map(bumped.flatMap(({ where, line, value }) => (where === 'name' ? [[line, value]] : [])));
  const texts = headings.map(({ old, now }) => {
    const value = values.get(old?.line ?? -1);
    return old && value !== undefined ? renamed(old.text, value + change.by) : now.text;
  });
  const slugs = slugsOf(texts);
  const contents = followContents(before, page, after, change, slugs[headings.findIndex(({ old }) => !old)] ?? '');
  const remind = (some: readonly Count[]) => remindOfCounts(some, change.by);
  const edits = [
    ...bumped.map(({ start, end, value }): Edit => ({ start, end, content: String(value + change.by) })),
    ...headings.flatMap(({ old, now }, index) => (old ? followLinks(before, page, old, now, slugs[index] ?? '') : [])),
    ...(contents?.edits ?? []),
  ];
  const instead = [...remind(counts), ...(contents?.says ?? [])];
  if (!areApart(edits)) return { ...NO_COMPANIONS, reminders: instead };
  return {
    edits,
    reminders: [...remind(left), ...(contents?.edits ? [] : (contents?.says ?? []))],
    instead,
    left: left.length,
    settled: new Set(bumped.map((count) => outlineOf(before, count)).filter((line) => known.has(line))),
  };
}

/** Tells whether a number has moved on in the new list already: its line is there with the next one, and was not before. */
function moves(before: List, after: List, by: number): (count: Count) => boolean {
  const [old, now] = [before, after].map(({ lines }) => new Set(lines.map(({ text }) => text)));
  return ({ line, start, end, value }) => {
    const at = before.lines[line];
    const moved = at && before.text.slice(at.start, start) + (value + by) + before.text.slice(end, at.end);
    return moved !== undefined && now?.has(moved) === true && old?.has(moved) === false;
  };
}

function outlineOf({ lines }: List, { line }: Count): string {
  return (lines[line]?.text ?? '').replace(/\d+/g, '0');
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const one of all) parts[isFirst(one) ? 0 : 1].push(one);
  return parts;
}

/** The text of a heading with another count. */
function renamed(text: string, value: number): string {
  const name = withoutCount(text);
  return name + text.slice(name.length).replace(/\d+/, String(value));
}

/** What becomes of the contents: the edits, none where it cannot be told, and what is said then; `null` where nothing does. */
function followContents(
  before: List,
  page: Page,
  after: List,
  { section: at, index, by }: EntryChange,
  slug: string,
): { readonly edits: Edit[] | null; readonly says: readonly Reminder[] } | null {
  if (by === 0) return { edits: rewordContentsLines(before, page, after), says: [] };
  const section = before.sections[at];
  const contents = section ? readContentsLines(before, page, section) : null;
  if (!contents) return null;
  const says: Reminder[] = [{ code: 'contents-line', change: by > 0 ? 'add' : 'remove' }];
  if (contents === 'unclear') return { edits: null, says };
  const entry = after.sections[at]?.entries[index];
  if (by < 0) return { edits: removeContentsLine(before, contents, index), says };
  const isHeading = entry?.shape === 'heading';
  return { edits: isHeading ? addContentsLine(before, contents, index, headingOf(after, entry), slug) : null, says };
}

/** Lines that are named one by one. */
const MOST_SAID = 5;

function remindOfCounts(counts: readonly Count[], by: number): Reminder[] {
  const lines = new Map(counts.map(({ line, value }) => [line, value]));
  const said = [...lines]
    .slice(0, MOST_SAID)
    .map(([line, value]): Reminder => ({ code: 'counted', line: line + 1, said: value, now: value + Math.sign(by) }));
  const more = lines.size - said.length;
  return more > 0 ? [...said, { code: 'counted-elsewhere', lines: more }] : said;
}
