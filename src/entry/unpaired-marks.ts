import { closerOf, openerOf } from '../knowledge/closer-of.ts';
import { tagNameOf } from './inline.ts';

const CLOSED =
  /\*\*|`|<\/?(?:b|i|em|strong|sub|sup|u|s|ins|del|code|small|font|span|a|details|summary|kbd|p|div|h\d)\b[^<>]{0,400}>|[[\]()（）【】]/gi;

/**
 * The brackets, bold marks, code marks and tags of an entry's wording that have no partner, in order; `` where all have one.
 *
 * ```
 * Naps 2022[[paper](https://…) [code](https://…)     →   [
 * ```
 *
 * @param marks which are looked for, one at a time
 */
export function unpairedMarks(text: string, marks = CLOSED): string {
  const open: string[] = [];
  for (const [found] of text.matchAll(marks)) {
    const name = tagNameOf(found);
    const mark = name ? `${found.startsWith('</') ? '</' : '<'}${name}>` : found;
    if (open.length > 0 && open.at(-1) === closedBy(mark)) open.pop();
    else open.push(mark);
  }
  return open.join('');
}

/** The mark that another one closes: stars close stars; `undefined` for what only opens. */
function closedBy(mark: string): string | undefined {
  if (mark.startsWith('<')) return mark.startsWith('</') ? mark.replace('/', '') : undefined;
  return closerOf(mark) === undefined ? (openerOf(mark) ?? mark) : undefined;
}
