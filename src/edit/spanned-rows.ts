import type { Entry, List } from '../list/list.ts';

const SPAN = /<t[dh]\b[^<>]{0,200}\browspan\s?=\s?["']?(\d{1,3})/gi;

/**
 * Rows of HTML tables that a cell of a row above reaches into. Nothing can be put before one of them without parting what belongs
 * together, and a row written like one of them lacks that cell.
 *
 * ```
 * <tr><td rowspan="2">2022</td><td>…</td></tr>
 * <tr><td>…</td></tr>                             ← spanned
 * ```
 */
export function spannedRows(list: List): ReadonlySet<Entry> {
  const spanned = new Set<Entry>();
  for (const { entries } of list.sections) {
    let left = 0;
    for (const [i, entry] of entries.entries()) {
      if (entry.shape !== 'html-row') break;
      const before = entries[i - 1];
      if (before && list.text.slice(before.end, entry.start).includes('</table')) left = 0;
      if (left > 0) spanned.add(entry);
      const spans = [...list.text.slice(entry.start, entry.end).matchAll(SPAN)].map((hit) => Number(hit[1]));
      left = Math.max(left - 1, Math.max(1, ...spans) - 1);
    }
  }
  return spanned;
}
