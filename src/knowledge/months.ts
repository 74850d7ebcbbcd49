import { tableWords } from './words.ts';
/** The months of the year in English, as dates name them. */
export const MONTHS: readonly string[] = tableWords(
  'January February March April May June July August September October November December',
);

/** How months are shortened beside their first three letters. */
const SHORTENED: readonly string[] = ['Sept'];

/** Every way to write a month's name, without a stop: whole names before their beginnings. */
export const MONTH_NAMES: readonly string[] = [...MONTHS, ...SHORTENED, ...MONTHS.map((name) => name.slice(0, 3))];

/**
 * The number of a month from 1, by its name or the beginning of it, in any case; `undefined` for another word.
 *
 * ```
 * "February", "feb", "Sept"   2, 2, 9      "Marching", "Ma"   undefined
 * ```
 */
export function monthOf(word: string): number | undefined {
  const key = word.toLowerCase();
  const at = key.length < 3 ? -1 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(key));
  return at < 0 ? undefined : at + 1;
}
