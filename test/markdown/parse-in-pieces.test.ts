import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockParser } from '../../src/markdown/block-parser.ts';
import { parseInPieces } from '../../src/markdown/parse-in-pieces.ts';

/** Lines that begin, end or hold blocks, and headings between them that are some only outside of code and HTML. */
const line = fc.constantFrom(
  ...['', '', '# A', '## B | C', '### D\t', '#E', '  # F', '> # G', '- # H', '\uFEFF- i', '\uFEFF# J'],
  ...['- k', '  - l', '  m', '1. n', '    o', '\tp', '> q', 'r', 's | t', '---|---', '---', '===', '[u]: v', '[^w]: x'],
  ...['```', '~~~', '  ```', '<!--', '-->', '<div>', '</div>', '<pre>', '</pre>', '<?', '?>', '<script>', '</script>'],
  ...['- ```', '> <!--', '# y\r', '# z\u2028# a', '\0', '#', '# ', '[b]:', '"c'],
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 24 })
  .map((lines) => lines.flat().join(''));

const parse = (piece: string) => blockParser.parse(piece);

describe('a text that is read in pieces', () => {
  it('has the tree of the whole', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, least) => {
        expect(parseInPieces(whole, parse, least).root).toEqual(parse(whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('has it whatever is known of another text', () => {
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 40 }), (above, between, below, least) => {
        const { pieces } = parseInPieces(`${above}${below}`, parse, least);
        const whole = `${above}${between}${below}`;
        expect(parseInPieces(whole, parse, least, [pieces]).root).toEqual(parse(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('is read in as many pieces as there are headings that end one', () => {
    const pieces: string[] = [];
    parseInPieces(
      '# A\n- b\n# C\n# D\n- e\n',
      (piece) => {
        pieces.push(piece);
        return parse(piece);
      },
      5,
    );
    expect(pieces).toEqual(['# A\n- b\n# C\n', '# D\n- e\n']);
  });

  it('reads a sample that never ends a few times and not once for each line', () => {
    let read = 0;
    const sample = `\`\`\`\n${'# not a heading\n'.repeat(2000)}`;
    parseInPieces(
      sample,
      (piece) => {
        read += piece.length;
        return parse(piece);
      },
      10,
    );
    expect(read).toBeLessThan(sample.length * 4);
  });
});
