import { describe, expect, it } from '@jest/globals';
import { readEntry } from '../../src/entry/read-entry.ts';

const read = (raw: string) => readEntry({ raw, shape: 'item', from: 2, headers: [], numbered: null }, {});

describe('what is longer than any entry', () => {
  it('says nothing', () => {
    expect(read(`- **A Title**, CVPR 2024. ${'word '.repeat(900)}`).fields.title).toBe('A Title');
    expect(read(`- **A Title**, CVPR 2024. ${'word '.repeat(1100)}`)).toMatchObject({ atoms: [], fields: {} });
  });
});

describe('marks upon marks', () => {
  it.each(['*a', '**a** ', '`a` ', '[a](b) ', '[[', '(', '"', '<b>', '![](', 'a\n', '2024 ', '| '])(
    'are read in time: %j',
    (mark) => {
      const started = performance.now();
      read(`- ${mark.repeat(4990 / mark.length)}`);
      // Two orders of magnitude above what it takes where no mark is looked at for each other one.
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
