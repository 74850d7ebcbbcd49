import type { Edit } from '../edit.ts';
import { findHeadings, type Heading } from '../headings.ts';
import { letters } from '../letters.ts';
import type { List } from '../list.ts';
import { type Companions, NO_COMPANIONS } from './companions.ts';
import {
  addContentsLine,
  headingOf,
  readContentsLines,
  removeContentsLine,
  rewordContentsLines,
} from './contents-lines.ts';
import { withoutCount } from './count-in-name.ts';
import { type EntryChange, findChange } from './find-change.ts';
import { type Page, type PageHeading, readPage, retarget, slugsOf } from './page.ts';
import { type Count, countsSection, readCounts } from './read-counts.ts';

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
 * @param after the list with one entry more or less, or changed; whether its companions were updated makes no difference
 */
export function findCompanions(before: List, after: List): Companions {
  const change = findChange(before, after);
  const page = readPage(before);
  const headings = change && followHeadings(before, page, after, change);
  if (!headings) return NO_COMPANIONS;
  const section = before.sections[change.section];
  const counts = section ? readCounts(before, page).filter((count) => countsSection(count, section) !== false) : [];
  const sure = counts.filter((count) => count.isSure && section && countsSection(count, section));
  const bumped = sure.filter(({ heading }) => !heading || !isLinkedOddly(before, page, heading));
  const texts = headings.map(({ old, now }) => (old && renamed(old, bumped, change.by)) ?? now.text);
  const slugs = slugsOf(texts);
  const contents = followContents(before, page, after, change, slugs[headings.findIndex(({ old }) => !old)] ?? '');
  const say = (some: readonly Count[]): string[] => some.map((count) => sayCount(count, change.by));
  return {
    edits: [
      ...bumped.map(({ start, end, value }): Edit => ({ start, end, content: String(value + change.by) })),
      ...headings.flatMap(({ old, now }, index) =>
        old ? followLinks(before, page, old, now, slugs[index] ?? '') : [],
      ),
      ...(contents?.edits ?? []),
    ],
    reminders: [
      ...say(counts.filter((count) => !bumped.includes(count))),
      ...(contents?.edits ? [] : (contents?.says ?? [])),
    ],
    instead: [...say(counts), ...(contents?.says ?? [])],
  };
}

/** A heading of the new list, and what it was in the old one: nothing where it came with the entry. */
interface Followed {
  readonly old: PageHeading | null;
  readonly now: Heading;
}

/** The headings of the new list, in their order; `null` where they are not those of the old one but for the entry's own. */
function followHeadings(before: List, page: Page, after: List, { section, index, by }: EntryChange): Followed[] | null {
  const entryIn = (list: List, from: List): number | undefined => {
    const entry = list === from ? list.sections[section]?.entries[index] : undefined;
    return entry?.shape === 'heading' ? entry.start : undefined;
  };
  const added = entryIn(after, by > 0 ? after : before);
  const removed = entryIn(before, by < 0 ? before : after);
  const kept = page.headings.filter(({ start }) => start !== removed);
  let at = 0;
  const followed = findHeadings(after.lines).map((now): Followed => {
    const isAdded = added !== undefined && after.lines[now.line]?.start === added;
    if (!isAdded) at += 1;
    return { old: isAdded ? null : (kept[at - 1] ?? null), now };
  });
  return at === kept.length ? followed : null;
}

/** The text of a heading whose count moves on, `undefined` for all others. */
function renamed({ line, text }: PageHeading, bumped: readonly Count[], by: number): string | undefined {
  const count = bumped.find((one) => one.where === 'name' && one.line === line);
  return count && withoutCount(text) + text.slice(withoutCount(text).length).replace(/\d+/, String(count.value + by));
}

/** Links to a heading that is called otherwise now, and the number of a paper in what they show. */
function followLinks({ text }: List, page: Page, old: PageHeading, now: Heading, slug: string): Edit[] {
  const links = page.links.filter(({ target }) => target === old.slug);
  const isAnchored = page.anchors.has(old.slug);
  const [number, next] = [old.text, now.text].map((heading) => /^\s*(\d{1,5})[.)]\s/.exec(heading)?.[1]);
  return links.flatMap((link): Edit[] => {
    const [from, to] = link.text;
    const shown = text.slice(from, to);
    const at =
      old.isEntry && number !== undefined && next !== undefined && number !== next ? shown.indexOf(number) : -1;
    const isNumbered =
      at >= 0 && /^\D*$/.test(shown.slice(0, at)) && /^[.)]\s/.test(shown.slice(at + (number?.length ?? 0)));
    return [
      ...(slug === link.target || isAnchored ? [] : [retarget(text, link, slug)]),
      ...(isNumbered ? [{ start: from + at, end: from + at + (number?.length ?? 0), content: next ?? '' }] : []),
    ];
  });
}

/**
 * Whether something leads to a heading in a way that cannot follow it: a link with another spelling of its anchor, or with
 * an address in front.
 */
function isLinkedOddly({ lines, text }: List, page: Page, { slug, text: name }: PageHeading): boolean {
  const odd = page.links.some(
    ({ target }) => target !== slug && !page.anchors.has(target) && letters(target) === letters(name),
  );
  if (odd || page.anchors.has(slug)) return odd;
  const known = new Set(page.links.map(({ start }) => start - 1));
  const mark = `#${slug}`;
  return lines.some((line) => {
    if (line.opaque) return false;
    for (let at = line.text.indexOf(mark); at >= 0; at = line.text.indexOf(mark, at + 1)) {
      const isWhole = !/^[\p{L}\p{N}_-]/u.test(text.slice(line.start + at + mark.length, line.end));
      if (isWhole && !known.has(line.start + at)) return true;
    }
    return false;
  });
}

/** What becomes of the contents: the edits, none where it cannot be told, and what is said then; `null` where nothing does. */
function followContents(
  before: List,
  page: Page,
  after: List,
  { section: at, index, by }: EntryChange,
  slug: string,
): { readonly edits: Edit[] | null; readonly says: readonly string[] } | null {
  if (by === 0) return { edits: rewordContentsLines(before, page, after), says: [] };
  const section = before.sections[at];
  const contents = section ? readContentsLines(before, page, section) : null;
  if (!contents) return null;
  const says = [
    by > 0
      ? 'The contents of this list have a line for each paper here; one for this paper has to be added.'
      : 'The contents of this list have a line for each paper here; the one for this paper has to go.',
  ];
  if (contents === 'unclear') return { edits: null, says };
  const entry = after.sections[at]?.entries[index];
  if (by < 0) return { edits: removeContentsLine(before, contents, index), says };
  const isHeading = entry?.shape === 'heading';
  return { edits: isHeading ? addContentsLine(before, contents, index, headingOf(after, entry), slug) : null, says };
}

function sayCount({ line, value }: Count, by: number): string {
  const rest = by > 0 ? `with this one there are ${value + 1}` : `without this one there are ${value - 1}`;
  return `Line ${line + 1} says that there are ${value} papers; ${rest}.`;
}
