import type { Heading } from '../headings.ts';
import type { List } from '../list.ts';
import type { EntryChange } from './find-change.ts';
import type { Page, PageHeading } from './page.ts';

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
