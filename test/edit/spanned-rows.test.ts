import { describe, expect, it } from '@jest/globals';
import { spannedRows } from '../../src/edit/spanned-rows.ts';
import { readList } from '../../src/list/read-list.ts';

const row = (cell: string, i: number): string =>
  `<tr>${cell}<td><a href="https://a.org/${i}">Sleepy Dogs at Sea ${i}</a></td></tr>\n`;

describe('spannedRows', () => {
  it.each([
    ['none without spans', ['<td>a</td>', '<td>b</td>'], []],
    ['those below a cell, as many as it reaches', ['<td rowspan="3">a</td>', '', '', '<td>b</td>'], [1, 2]],
    ['the longest of several', [`<td rowspan='2'>a</td><td rowspan=3>b</td>`, '<td>c</td>', '', '<td>d</td>'], [1, 2]],
    ['one that begins below another', ['<td rowspan="2">a</td>', '<td rowspan="2">b</td>', '', '<td>c</td>'], [1, 2]],
    ['no row of the next table', ['<td rowspan="9">a</td>', '</table>\n\n<table>\n', '<td>b</td>'], []],
  ])('%s', (_, cells, expected) => {
    let count = 0;
    const rows = cells.map((cell) => (cell.startsWith('<td') || cell === '' ? row(cell, count++) : cell)).join('');
    const list = readList(`# L\n\n## Naps\n\n<table>\n${rows}</table>\n`);
    const entries = list.sections.flatMap((section) => section.entries);
    const spanned = spannedRows(list);
    expect(entries).toHaveLength(count);
    expect(entries.flatMap((entry, i) => (spanned.has(entry) ? [i] : []))).toEqual(expected);
  });
});
