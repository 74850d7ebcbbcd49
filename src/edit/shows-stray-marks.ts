import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../entry/markdown-parser.ts';

/** Entries that say whether such marks are usual. */
const NEAREST = 8;

/**
 * Whether an entry would show stars that were meant to set words off, though nobody gave any and most entries show none.
 *
 * ```
 * **Naps*** [[paper]](https://…)     →   Naps* [paper]
 * ```
 *
 * @param models the entries it was modelled on, the nearest first
 */
export function showsStrayMarks(
  text: string,
  models: readonly string[],
  given: Readonly<Record<string, string>>,
): boolean {
  if (!hasStray(text) || Object.values(given).some((value) => value.includes('*'))) return false;
  const nearest = models.slice(0, NEAREST);
  return nearest.filter(hasStray).length * 2 < nearest.length;
}

function hasStray(text: string): boolean {
  return (
    text.includes('*') && textOf(parseMarkdown(text), { includeHtml: false, includeImageAlt: false }).includes('*')
  );
}
