import type { Line } from '../line.ts';
import { block, type Shape } from './block.ts';
import { readMarker } from './items.ts';
import { isDelimiter } from './rows.ts';

/** Lines up to a blank one; `<p>` goes on to its `</p>`. */
export const paragraphs: Shape = {
  name: 'paragraph',
  read(lines, at, to) {
    const line = lines[at] as Line;
    if (/^[ \t]*<p\b/i.test(line.text)) {
      const end = lines.findIndex((other, i) => i >= at && i < to && /<\/p>/i.test(other.text));
      if (end >= 0 && !lines.slice(at + 1, end).some((other) => /<p\b/i.test(other.text)))
        return { blocks: [block('paragraph', at, end)], next: end + 1 };
    }
    let last = at;
    for (let i = at + 1; i < to; i += 1) {
      const next = lines[i] as Line;
      if (next.blank || readMarker(next) || (lines[i + 1] && isDelimiter(lines[i + 1]?.text ?? ''))) break;
      if (/^[ \t]*<p\b/i.test(next.text)) {
        const end = lines.findIndex((other, k) => k >= i && k < to && (other.blank || /<\/p>/i.test(other.text)));
        if (end >= 0 && !lines[end]?.blank) last = end;
        break;
      }
      if (/^[ \t]*<(?:\/?details|table)\b/i.test(next.text)) break;
      last = i;
    }
    return { blocks: [block('paragraph', at, last)], next: last + 1 };
  },
};
