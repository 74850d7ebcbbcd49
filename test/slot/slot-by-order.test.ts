import { describe, expect, it } from '@jest/globals';
import { type AskedOrder, slotByOrder } from '../../src/slot/slot-by-order.ts';

const years = (...all: string[]) => all.map((year) => (year === '' ? {} : { year }));
const titles = (...all: string[]) => all.map((title) => ({ title }));

describe('slotByOrder', () => {
  it.each<[AskedOrder, Record<string, string>[], Record<string, string>, number]>([
    ['append', years('2021', '2023'), { year: '2020' }, 2],
    ['prepend', years('2021', '2023'), { year: '2020' }, 0],
    ['date', years('2021', '2023', '2024'), { year: '2023' }, 2],
    ['date', years('2021', '', '2024'), { year: '2022' }, 2],
    ['date', years('2021', '2023'), { year: '2025' }, 2],
    ['date', years('2021', '2023'), {}, 2],
    ['date-desc', years('2024', '2023', '2021'), { year: '2023' }, 1],
    ['date-desc', years('2024', '2023'), { year: '2020' }, 2],
    ['date-desc', years('2024', '2023'), {}, 0],
    ['date-desc', [{ date: '2024-05-08' }, { date: '2024-03-01' }], { date: '2024-04-02' }, 1],
    ['date-desc', [{ date: 'May 2024' }, { date: 'Mar 2024' }], { date: '2024-04' }, 1],
    ['date-desc', [{ date: '2024-05-08' }, { date: '2024-03-01' }], { year: '2024' }, 0],
    ['title', titles('Alpha', 'The Gamma', 'Omega'), { title: 'Delta' }, 1],
    ['title', titles('Alpha', 'The Gamma', 'Omega'), { title: 'a Kappa' }, 2],
    ['title', titles('Model 2', 'Model 10'), { title: 'Model 9' }, 1],
    ['title', titles('β', 'Zeta'), {}, 2],
    ['title', [], { title: 'Alpha' }, 0],
  ])('%s of %j for %j', (order, entries, paper, expected) => {
    expect(slotByOrder(order, entries, paper)).toBe(expected);
  });
});
