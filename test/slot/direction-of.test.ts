import { describe, expect, it } from '@jest/globals';
import { directionOf, disorder, orderliness } from '../../src/slot/direction-of.ts';
import { byTitle, byWhen, type Order, type SortKeys, sortKeys } from '../../src/slot/sort-keys.ts';

/** An order, and how often it is asked. */
function counted(order: Order): { order: Order; asked: () => number } {
  let asked = 0;
  const compare = (a: SortKeys, b: SortKeys): number => {
    asked += 1;
    return order(a, b);
  };
  return { order: Object.assign(compare, { partOf: order.partOf }), asked: () => asked };
}

const years = (...all: number[]) => all.map((year) => sortKeys({ year: String(year) }));

describe('the order of a section', () => {
  it.each([
    ['one year', byWhen, () => ({ year: '2024' })],
    ['years that rise', byWhen, (i: number) => ({ year: String(1900 + Math.floor(i / 50)) })],
    ['years among months', byWhen, (i: number) => ({ date: i % 2 ? '2024' : `2024-0${1 + (i % 9)}` })],
    ['no years', byWhen, () => ({})],
    ['titles', byTitle, (i: number) => ({ title: `Title ${(i * 7) % 1000}` })],
    ['one title', byTitle, () => ({ title: 'Title' })],
  ])('is seen in few comparisons an entry, however many there are: %s', (_, order, fields) => {
    const costOf = (size: number): number => {
      const { order: asking, asked } = counted(order);
      orderliness(
        Array.from({ length: size }, (_, i) => sortKeys(fields(i))),
        asking,
      );
      return asked();
    };
    // The last 150 are compared with one another, rising and falling, however many there are.
    for (const size of [1000, 4000, 16_000]) expect(costOf(size)).toBeLessThanOrEqual(4 * size + 150 * 150);
  });

  it('leaves entries aside that compare with none', () => {
    const keys = [...years(2020, 2021), sortKeys({}), ...years(2022, 2023, 2019, 2024)];
    expect(disorder(keys, byWhen)).toBe(1);
    expect(orderliness(keys, byWhen)).toBe(1 - 1 / 6);
  });

  it('is told from the entries themselves', () => {
    const evidence = { own: 0.7, siblings: 0.7, steps: 3, falling: 3 };
    expect(directionOf(years(2019, 2020, 2020, 2021, 2022, 2023, 2024), [], byWhen, evidence)).toBe(1);
    expect(directionOf(years(2024, 2023, 2022, 2022, 2021, 2020, 2019), [], byWhen, evidence)).toBe(-1);
    expect(directionOf(years(2024, 2024, 2024), [], byWhen, evidence)).toBe(0);
  });
});
