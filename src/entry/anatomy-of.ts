import type { Anatomy } from './chunk.ts';
import { findDates } from './dates.ts';
import type { EntrySource } from './reading.ts';
import { takeApart } from './take-apart.ts';

/** Characters of the longest text that can be an entry; in 18,653 real ones the longest has 2,736. */
export const LONGEST_ENTRY = 5000;

const anatomies = new WeakMap<EntrySource, Anatomy>();

/** What depends on no habits is done once for an entry that is read several times. */
export function anatomyOf(source: EntrySource): Anatomy {
  const anatomy = anatomies.get(source) ?? takeApart(source.raw, source.from, source.shape === 'row');
  anatomies.set(source, anatomy);
  return anatomy;
}

/** The texts of an entry between its marks, as they stand. */
export function textsOf(source: EntrySource): string[] {
  if (source.raw.length > LONGEST_ENTRY) return [];
  return anatomyOf(source).chunks.map(({ start, end }) => source.raw.slice(start, end));
}

/** Texts in italics, code or brackets that a date follows, with it: `*Annals of Naps*, 2021`. */
export function markedBeforeDates(source: EntrySource): string[] {
  if (source.raw.length > LONGEST_ENTRY) return [];
  const { chunks } = anatomyOf(source);
  return chunks.flatMap(({ start, end, place, link }, i) => {
    const next = chunks[i + 1];
    const date = next?.place === '' ? findDates(source.raw.slice(next.start, next.end))[0] : undefined;
    const isMarked = link === null && /^(?:emphasis|code|bracket)/.test(place);
    const isNext =
      next !== undefined && date !== undefined && !/[\p{L}\p{N}]/u.test(source.raw.slice(end, next.start + date.start));
    return isMarked && isNext
      ? [`${source.raw.slice(start, end)}, ${source.raw.slice(next.start + date.start, next.end)}`]
      : [];
  });
}
