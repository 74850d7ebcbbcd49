import { quote } from '../problems.ts';
import type { List, Section } from './list.ts';

/** Entries that are named one by one. */
const MOST_SAID = 3;

/**
 * Names the entries of a section that the `entry:` template does not fit: they count as all others do, and somebody may want
 * to mend them.
 */
export function sayUnclaimed(list: List, { entries }: Section): string[] {
  const unclaimed = entries.filter(({ layout }) => !layout);
  const said = unclaimed.slice(0, MOST_SAID).map(({ start, end, fields }) => {
    const line = list.lines.findLastIndex((one) => one.start <= start) + 1;
    const name = fields.title ?? list.text.slice(start, end).split('\n')[0]?.slice(0, 80) ?? '';
    return `The template under “entry” does not fit ${quote(name)} on line ${line}, which counts all the same.`;
  });
  const more = unclaimed.length - said.length;
  return more > 0 ? [...said, `So it is with ${more} more of this section.`] : said;
}
