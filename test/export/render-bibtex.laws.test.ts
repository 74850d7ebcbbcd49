import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderBibtex } from '../../src/export/render-bibtex.ts';

/** Words with everything that means something to TeX. */
const texText = fc
  .array(
    fc.constantFrom(
      'a',
      'Zed',
      ' ',
      '{',
      '}',
      '\\',
      '%',
      '&',
      '$',
      '#',
      '_',
      '~',
      '^',
      '"',
      "'",
      'é',
      '中',
      '@',
      ',',
      '=',
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('renderBibtex', () => {
  it('lets no value end its field or its entry', () => {
    fc.assert(
      fc.property(texText, texText, texText, (title, authors, venue) => {
        const fields = {
          title,
          authors,
          venue,
          year: '2024',
          paper: 'https://e.example/{a}',
          code: 'https://e.example/}',
        };
        const text = renderBibtex([{ section: ['A'], number: null, fields }]);
        let depth = 0;
        const outermost = [...text].filter((character) => {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
          return character === '}' && depth === 0;
        });
        expect([depth, outermost.length, text.trimEnd().endsWith('}')]).toEqual([0, 1, true]);
        const words = text.split('\n').filter((line) => !/^ {2}(?:url|code) = /.test(line));
        expect(words.join('\n')).not.toMatch(/(?<!\\)[%&$#_]/);
      }),
    );
  });
});
