import { describe, expect, it } from '@jest/globals';
import { MONTHS, monthOf } from '../../src/knowledge/months.ts';

describe('monthOf', () => {
  it.each([
    ['January', 1],
    ['feb', 2],
    ['MAY', 5],
    ['Sept', 9],
    ['Decem', 12],
  ])('knows %s', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });

  it.each(['', 'J', 'Ma', 'Marching', 'Juno', 'Octopus', '12'])('knows no month called %j', (word) => {
    expect(monthOf(word)).toBeUndefined();
  });

  it('tells the months apart by three letters', () => {
    expect(MONTHS.map((name) => monthOf(name.slice(0, 3)))).toEqual(MONTHS.map((_, i) => i + 1));
  });
});
