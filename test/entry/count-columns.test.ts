import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';

const row = (year: number, i: number, count: number) =>
  `| ${year} | [Early Birds ${i}](https://a.org/${i}) | ${count} |`;
const ROWS = [row(2022, 1, 512), row(2022, 2, 2048), row(2023, 3, 2010), row(2023, 4, 8192)].join('\n');

describe('a column of numbers', () => {
  it.each([
    ['Year', 'Context Length', '| 2024 | [Late Risers at Work](https://a.org/9) |  |'],
    ['Y', '#Images', '| 2024 | [Late Risers at Work](https://a.org/9) |  |'],
    ['Year', 'Pub. year', '| 2024 | [Late Risers at Work](https://a.org/9) | 2024 |'],
  ])('%s beside %s', (when, counted, entry) => {
    const list = readList(`# L\n\n## Naps\n\n| ${when} | Paper | ${counted} |\n| --- | --- | --- |\n${ROWS}\n`);
    const fields = { title: 'Late Risers at Work', paper: 'https://a.org/9', year: '2024' };
    const inserted = insertEntry(list, { section: 'Naps', fields });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry);
  });
});
