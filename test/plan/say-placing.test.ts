import { describe, expect, it } from '@jest/globals';
import { sayPlacing } from '../../src/plan/say-placing.ts';
import type { Placing } from '../../src/slot/choose-slot.ts';
import { textsOf } from '../../src/texts/texts.ts';

describe('sayPlacing', () => {
  it.each<[Placing | undefined, string[]]>([
    [undefined, []],
    [{ rule: 'given', explains: null }, []],
    [{ rule: 'first', explains: null }, []],
    [{ rule: 'numbers', explains: null }, ['Placed where the numbers go on.']],
    [{ rule: 'date', explains: [7, 8] }, ['Placed by date, as 7 of the 8 entries around it are.']],
    [{ rule: 'date', explains: [0, 0] }, ['Placed by date.']],
    [
      { rule: 'history', explains: [5, 6] },
      ['Placed at the end where this section grows: 5 of its last 6 additions came in there.'],
    ],
  ])('%j', (placing, expected) => {
    expect(sayPlacing(textsOf('en'), placing)).toEqual(expected);
  });
});
