import type { List } from '../list/list.ts';
import { countsInLine } from './count-in-line.ts';
import type { Page, PageHeading } from './page.ts';
import { type Count, holds, type Scope, scopesOf, type Tally } from './tally.ts';

/** Sections that tell what was, not what is. */
const PAST = /\b(?:news|updates?|change ?log|history|citations?|cite|releases?)\b|更新|新闻|动态/i;

/** The least number that a list and something else do not share by chance; that of a section stands right beside it. */
const LEAST_OF_ALL = 4;
const LEAST = 2;

/** The numbers in running text and badges, see {@link countsInLine}, which are of the whole list or of a section they stand in. */
export function readTextCounts(list: List, page: Page, all: Tally): Count[] {
  const { sections, text, lines } = list;
  const open: PageHeading[] = [];
  const entries = sections.flatMap((section) => section.entries).sort((a, b) => a.start - b.start);
  const whole: Scope = { from: 0, to: Number.POSITIVE_INFINITY };
  const ofHeadings = new Set(page.headings.flatMap(({ line, next }) => (next > line + 1 ? [line, line + 1] : line)));
  let [at, next] = [0, 0];
  return lines.flatMap((line, index): Count[] => {
    for (let heading = page.headings[next]; heading && heading.start <= line.start; heading = page.headings[next]) {
      while ((open.at(-1)?.end ?? text.length) <= heading.start && open.length > 0) open.pop();
      open.push(heading);
      next += 1;
    }
    while ((entries[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at += 1;
    const isEntry = (entries[at]?.start ?? text.length + 1) < line.end;
    if (line.opaque || line.blank || isEntry || ofHeadings.has(index)) return [];
    const found = countsInLine(line.text);
    if (found.length === 0) return [];
    if (open.some((heading) => PAST.test(heading.text))) return [];
    const scopes = [whole, ...open.flatMap((heading) => scopesOf(list, heading))].filter((scope) => holds(scope, line));
    return found.map(({ start, end, value, isPlain }) => {
      const matching = all.inStep(scopes, value);
      const least = matching.includes(whole) ? LEAST_OF_ALL : LEAST;
      const isSure = isPlain && value >= least;
      return {
        start: line.start + start,
        end: line.start + end,
        line: index,
        value,
        scopes: matching,
        isSure,
        where: 'text',
      };
    });
  });
}
