import { describe, expect, it } from '@jest/globals';
import { readOrder } from '../../src/init/read-order.ts';
import { readList } from '../../src/list/read-list.ts';

/** A list of one section with papers of these years, under titles that begin with these letters. */
function listOf(entries: readonly (readonly [letter: string, year: number])[]) {
  const lines = entries.map(
    ([letter, year], index) => `- [${letter} paper on sleep](https://e.example/${index}), CVPR ${year}.\n`,
  );
  return readList(`# List\n\n## Sleep\n\n${lines.join('')}`);
}

describe('readOrder', () => {
  it.each([
    ['oldest first', [2018, 2019, 2020, 2021, 2022, 2023], { order: 'date', share: 1 }],
    ['newest first', [2023, 2022, 2021, 2020, 2019, 2018], { order: 'date-desc', share: 1 }],
    ['newest first but for one', [2023, 2022, 2023, 2020, 2019, 2018], { order: 'date-desc', share: 0.8 }],
    ['no order', [2023, 2018, 2022, 2019, 2021, 2020], null],
    ['one year', [2023, 2023, 2023, 2023, 2023, 2023], null],
    ['too few', [2020, 2021, 2022], null],
  ])('sees %s', (_, years, expected) => {
    expect(readOrder(listOf(years.map((year, index) => ['MBXAZQ'[index] ?? '', year])))).toEqual(expected);
  });

  it('sees an order by title', () => {
    const titles = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', 'Frogs'];
    expect(readOrder(listOf(titles.map((title) => [title, 2023])))).toEqual({ order: 'title', share: 1 });
  });
});
