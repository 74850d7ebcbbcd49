import { plainText } from '../../entry/plain-text.ts';
import type { Line } from '../line.ts';
import { block, type Shape, textOf } from './block.ts';

/**
 * `<details>`: one paper with a summary, or a named group of entries. Which of the two is decided by what it holds, so
 * the blocks inside are read by the caller; here it is only measured.
 */
export const details: Shape = {
  name: 'details',
  read(lines, at, to) {
    if (!/^[ \t]*<details\b/i.test(lines[at]?.text ?? '')) return undefined;
    let depth = 0;
    for (let i = at; i < to; i += 1) {
      const text = (lines[i] as Line).text;
      depth += (text.match(/<details\b/gi)?.length ?? 0) - (text.match(/<\/details>/gi)?.length ?? 0);
      if (depth > 0) continue;
      return { blocks: [block('details', at, i)], next: i + 1, group: summaryOf(textOf(lines, at, i)).text };
    }
    return undefined;
  },
};

/** Plain text of the `<summary>` of a `<details>`, and where the body starts, in units. */
export function summaryOf(text: string): { text: string; end: number } {
  const open = /<summary\b[^<>]*>/i.exec(text);
  const close = text.search(/<\/summary>/i);
  if (!open || close < 0) return { text: '', end: 0 };
  return { text: plainText(text.slice(open.index + open[0].length, close)), end: close + '</summary>'.length };
}
