import { type Style, shownFields } from '../entry/style.ts';
import { readYesNo } from '../entry/yes-no.ts';
import { quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { letters } from './letters.ts';

/**
 * Says what a paper has and most entries near by show, and its own entry does not: a year beside a venue that is not known, in a
 * list of `(ICLR 2024)`. Links, and fields that no entry shows, are said elsewhere.
 *
 * @param text the new entry
 */
export function sayLeftOut(text: string, fields: Fields, style: Style): string[] {
  const shown = shownFields(style);
  const missing = Object.entries(fields)
    .filter(([field]) => field !== 'title' && (shown.get(field) ?? 0) * 2 > style.samples.length)
    .filter(([field, value]) => value !== undefined && !isTold(field, value, text))
    .map(([field]) => field);
  if (missing.length === 0) return [];
  return [`Found no way to write ${missing.map(quote).join(' and ')} as the entries near by do, so it was left out.`];
}

/** Whether any word of a value stands in an entry; of a date, its year, if only in an arXiv id. */
function isTold(field: string, value: string, text: string): boolean {
  // Links are told of elsewhere, and a no may be a blank.
  if (/^https?:/.test(value) || readYesNo(value) !== undefined) return true;
  const year = /^(?:year|date)$/.test(field) ? /\d\d(\d\d)/.exec(value) : null;
  if (year)
    return (
      text.includes(year[0]) || new RegExp(`(?<!\\d)${year[1]}(?!\\d|\\.)|(?<!\\d)${year[1]}\\d\\d\\.\\d`).test(text)
    );
  const all = letters(text);
  const words = value.match(/[\p{L}\p{N}]+/gu)?.map(letters) ?? [];
  return (
    all.includes(letters(value)) || words.some((word) => (word.length > 2 || words.length === 1) && all.includes(word))
  );
}
