import { describe, expect, it } from '@jest/globals';
import { meansNothing, NOTHING_WORDS } from '../../src/knowledge/nothing-words.ts';

describe('the words for nothing', () => {
  it.each(['N/A', ' tbd ', 'None', '无', 'なし', '-', '——', 'not yet', 'Ninguno', 'nenhum'])(
    '%s means nothing',
    (text) => {
      expect(meansNothing(text)).toBe(true);
    },
  );

  it.each(['None of the Above', '', 'No', 'A - B'])('%s says something', (text) => {
    expect(meansNothing(text)).toBe(false);
  });

  it('fall into words as a text does', () => {
    expect(NOTHING_WORDS).toEqual(expect.arrayContaining(['n', 'a', 'none']));
    expect(NOTHING_WORDS.filter((word) => /[\s/]/.test(word))).toEqual([]);
  });
});
