import type { Heading } from '../list/headings.ts';
import type { List } from '../list/list.ts';
import { entryUnnumbered } from '../numbering/unnumbered.ts';
import { countlessKey } from '../sections/section-key.ts';
import type { Page, PageHeading } from './page.ts';

/** What became of the entries of a list. */
export interface EntryChange {
  /** Index of the section that has one more or one less; -1 where none has. */
  readonly section: number;
  /** Index of the entry in it: in the new list where one was added, in the old one where one was removed. */
  readonly index: number;
  readonly by: 1 | 0 | -1;
}

/**
 * Compares two versions of a list; `null` where they differ by more than one entry, or not in one section alone.
 *
 * @param into the section that an entry was put into, should none read as one
 */
export function findChange(before: List, after: List, into?: readonly string[]): EntryChange | null {
  if (before.sections.length !== after.sections.length) return null;
  const changed = before.sections.flatMap(({ entries }, section) => {
    const by = (after.sections[section]?.entries.length ?? 0) - entries.length;
    return by === 0 ? [] : [{ section, by }];
  });
  const [one, ...more] = changed;
  if (!one) {
    const section = into ? before.sections.findIndex(({ path }) => countlessKey(path) === countlessKey(into)) : -1;
    return { section, index: -1, by: section < 0 ? 0 : 1 };
  }
  const { section, by } = one;
  if (more.length > 0 || (by !== 1 && by !== -1)) return null;
  const [old, now] = [before, after].map((list) =>
    (list.sections[section]?.entries ?? []).map((entry) => entryUnnumbered(list, entry).trimEnd()),
  );
  let index = 0;
  while (old?.[index] !== undefined && old[index] === now?.[index]) index += 1;
  return { section, index, by };
}

/** A heading of the new list, and what it was in the old one: nothing where it came with the entry. */
export interface Followed {
  readonly old: PageHeading | null;
  readonly now: Heading;
}

/** The headings of the new list, in their order; `null` where they are not those of the old one but for the entry's own. */
export function followHeadings(
  before: List,
  page: Page,
  after: List,
  { section, index, by }: EntryChange,
): Followed[] | null {
  const entry = (by > 0 ? after : before).sections[section]?.entries[index];
  const own = entry?.shape === 'heading' ? entry.start : undefined;
  const kept = page.headings.filter(({ start }) => by >= 0 || start !== own);
  let at = 0;
  const followed = after.headings.map((now): Followed => {
    if (by > 0 && after.lines[now.line]?.start === own) return { old: null, now };
    at += 1;
    return { old: kept[at - 1] ?? null, now };
  });
  return at === kept.length ? followed : null;
}
