import { rewriteEntry } from '../entry/compose.ts';
import { hasLiveValue } from '../entry/has-live-value.ts';
import type { Atom } from '../entry/reading.ts';
import { learnStyle } from '../entry/style.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { letters } from '../list/letters.ts';
import { type Entry, type List, sourceOf } from '../list/list.ts';
import { LINK_FIELDS } from '../paper/paper-rules.ts';
import { readVenue } from '../paper/venue.ts';
import type { SectionEntry } from '../sections/find-entry.ts';
import type { Fields } from '../submission/submission.ts';
import { examples } from './examples.ts';
import type { Wished } from './wished.ts';

/** An entry in other words, before it is known whether it may stand so. */
export interface Reworded {
  readonly text: string;
  /** Ids of what was asked for and does not stand in it. */
  readonly unshown: readonly string[];
  /** Ids of what would become more than words. */
  readonly live: readonly string[];
  /** Ids of what should go and cannot. */
  readonly needed: readonly string[];
  /** Whether the entry, read again, says what it should and nothing else. */
  readonly isMeant: (now: Entry) => boolean;
}

/**
 * Writes an entry again with some fields changed, in the style that was learnt, itself the model: what changes is written as
 * the nearest entries that show it have it.
 *
 * ```
 * - **Token Merging**, arXiv 2023. [[Paper](…)] [Code]
 * - **Token Merging**, CVPR 2024. [[Paper](…)] [[Code](…)]     with a venue, a year and a code link
 * ```
 */
export function rewriteByStyle(
  list: List,
  { section, entry }: SectionEntry,
  { asked: typed, cleared = [] }: Wished,
): Reworded | undefined {
  const near = examples(list, section, section.entries.indexOf(entry)).filter((other) => other !== entry);
  const style = learnStyle(
    [entry, ...near].map((one) => sourceOf(list, one)),
    1 + near.filter((other) => section.entries.includes(other)).length,
  );
  const reading = style.samples[0]?.reading;
  const { number, ...own } = reading?.fields ?? {};
  const asked = withYearApart(typed, own);
  const ids = Object.keys(asked);
  const gone = new Set(cleared.flatMap((id) => [id, ...(isLinkField(id) ? (FOLLOWS[id] ?? []) : [])]));
  const free = new Set([...ids.flatMap((id) => [id, ...(FOLLOWS[id] ?? [])]), ...gone]);
  const left = withoutOutdated(own, asked, reading?.atoms ?? []);
  const fields = { ...Object.fromEntries(Object.entries(left).filter(([id]) => !gone.has(id))), ...asked };
  const changed = rewriteEntry(fields, style, number ?? null, free);
  if (!changed) return undefined;
  const unshown = ids.filter((id) => !holdsValue(changed.text, id, asked[id] ?? ''));
  return {
    text: changed.text,
    unshown,
    live: unshown.length === 0 && hasLiveValue(changed) ? ids : [],
    needed: cleared.filter((id) => id === 'title' || stillSays(changed.text, entry.fields[id] ?? '')),
    // Unknown texts are named by their place, which a change before them moves.
    isMeant: (now) =>
      cleared.every((id) => now.fields[id] === undefined) &&
      Object.entries(entry.fields).every(([id, value]) => free.has(id) || id.includes(':') || now.fields[id] === value),
  };
}

/** `CVPR 2024` for an entry that has a year beside its venue (`NeurIPS'23`): a venue, and a year that is written as it is. */
function withYearApart(typed: Fields, own: Fields): Fields {
  const { name, year, qualifier } = readVenue(typed.venue ?? '');
  const isApart = own.year !== undefined && readVenue(own.venue ?? '').year === undefined;
  const isPlain = year !== undefined && qualifier === undefined && typed.year === undefined;
  return isPlain && isApart ? { ...typed, venue: name, year } : typed;
}

/** A venue's new year replaces the date that was printed with it; a date that stands apart stays. */
function withoutOutdated(own: Fields, asked: Fields, atoms: readonly Atom[]): Fields {
  const fields = atoms.map(({ parts }) => parts.map(({ field }) => field));
  const isBesideVenue = (id: string): boolean => fields.some((some) => some.includes(id) && some.includes('venue'));
  const isOutdated = (id: string): boolean =>
    (id === 'date' && asked.year !== undefined && own.year === undefined && isBesideVenue(id)) ||
    (id === 'year' && asked.date !== undefined && own.date === undefined && isBesideVenue(id));
  return Object.fromEntries(Object.entries(own).filter(([id]) => !isOutdated(id)));
}

/** Whether an entry says a value in some form: a year may have two digits, and authors may be cut short. */
function holdsValue(text: string, id: string, value: string): boolean {
  if (id === 'authors') return true;
  if (id === 'year') return new RegExp(`(?<!\\d)(?:${value.slice(0, 2)})?${value.slice(2)}(?!\\d)`).test(text);
  return letters(text).includes(letters(value));
}

function isLinkField(id: string): boolean {
  return LINK_FIELDS.includes(id);
}

/** Whether an entry still has a value that should be gone. */
function stillSays(text: string, value: string): boolean {
  if (isAddress(value)) return text.includes(value);
  const words = text.replace(/https?:\/\/[^\s<>()[\]"'|]+/g, ' ');
  return value !== '' && letters(words).includes(letters(value));
}

/** What follows from another field, and so may change with it. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  venue: ['year', 'date'],
  year: ['date', 'venue'],
  date: ['year', 'venue'],
  paper: ['arxiv', 'doi', 'pdf'],
  code: ['repo', 'repo-name', 'repo-github', 'repo-gitlab'],
};
