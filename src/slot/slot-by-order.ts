import { isoDate, readDate } from '../entry/dates.ts';
import type { Fields } from '../submission/submission.ts';

/** An order that a configuration asks for, whatever the section shows. */
export type AskedOrder = 'append' | 'prepend' | 'date' | 'date-desc' | 'title';

/**
 * Where among the entries of a section a paper goes, from 0 (first) to their number (last). Among equals it goes last where
 * the oldest is first, and first where the newest is; entries without a date or a title are passed over.
 *
 * ```
 * date        2021  2023  ←2023→  2024
 * date-desc   2024  ←2023→  2023  2021
 * ```
 *
 * @param countsDown whether the section is numbered from the bottom up: its last entry is the one on top
 */
export function slotByOrder(order: AskedOrder, entries: readonly Fields[], paper: Fields, countsDown = false): number {
  const end = countsDown ? 0 : entries.length;
  if (order === 'append') return end;
  if (order === 'prepend') return 0;
  const key = order === 'title' ? titleOf : statedDate;
  const own = key(paper);
  // What cannot be compared goes where new papers go in that order.
  if (own === undefined) return order === 'date-desc' ? 0 : end;
  const after = entries.findIndex((entry) => {
    const other = key(entry);
    if (other === undefined) return false;
    return order === 'date-desc'
      ? compareDates(other, own) <= 0
      : order === 'date'
        ? compareDates(other, own) > 0
        : compareTitles(other, own) > 0;
  });
  return after < 0 ? entries.length : after;
}

function titleOf({ title }: Fields): string | undefined {
  return title;
}

function statedDate({ date, year }: Fields): string | undefined {
  const read = date === undefined ? undefined : readDate(date)?.date;
  if (read?.year !== undefined) return isoDate(read);
  return year !== undefined && /^\d{4}$/.test(year) ? year : undefined;
}

/** As exactly as both are known: `2024` equals `2024-05`. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** As a reader looks them up: an article in front does not count. */
function compareTitles(a: string, b: string): number {
  const bare = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:an?|the) /i, '');
  return collator.compare(bare(a), bare(b));
}
