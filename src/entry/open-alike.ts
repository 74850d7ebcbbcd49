import { isWordy } from '../knowledge/words.ts';
import { anatomyOf, LONGEST_ENTRY } from './anatomy-of.ts';
import { groupBy } from './group-by.ts';
import { withoutIcons } from './icons.ts';
import type { EntrySource } from './reading.ts';

/** So many entries of a section say that it has a way of its own to begin them, where so large a share of them begins so. */
const TELLING = 3;
const AGREED = 0.8;

/**
 * Tells which entries of other sections begin as those of one do, in bold, with a link, in plain words: who lists tools below papers
 * writes them otherwise, and learns nothing of one from the other. All do where the section itself does not tell.
 *
 * ```
 * - [OwlBank](https://…) – forty hours of owls        - **Owls Sing at Night**<br> Ann Lee<br> *ICML 2024*
 * ```
 */
export function openAlike(own: readonly EntrySource[]): (other: EntrySource) => boolean {
  const [most] = [...groupBy(own, beginningOf)].sort((a, b) => b[1].length - a[1].length);
  if (!most || own.length < TELLING || most[1].length < own.length * AGREED) return () => true;
  return (other) => beginningOf(other) === most[0];
}

/** The marks around the first words of an entry, its number and icons left out. */
function beginningOf(source: EntrySource): string {
  if (source.raw.length > LONGEST_ENTRY) return '';
  const from = source.numbered?.end ?? source.from;
  const { chunks } = anatomyOf(source);
  const words = chunks.find(({ start, end }) => isWordy(withoutIcons(source.raw.slice(Math.max(start, from), end))));
  return words?.place ?? '';
}
