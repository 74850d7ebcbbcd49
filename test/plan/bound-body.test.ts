import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { boundBody, LONGEST_BODY } from '../../src/plan/bound-body.ts';
import { codeBlock } from '../../src/plan/encode.ts';

const NOTE = 'A part of this is left out: GitHub takes no longer text.';
const long = (length: number): string => 'x'.repeat(length);

describe('a body', () => {
  it.each(['', 'One.', `One.\n\n\n${long(60_000)}`])('that is short enough stays as it is (%#)', (text) => {
    expect(boundBody(text)).toBe(text);
  });

  it('loses its longest blocks, and keeps what is said in short', () => {
    const text = ['First.', codeBlock(`${long(40_000)}\n\n${long(30_000)}`, 'diff'), 'Between.', long(20_000), 'Last.'];
    expect(boundBody(text.join('\n\n'))).toBe(['First.', NOTE, 'Between.', long(20_000), 'Last.'].join('\n\n'));
  });

  it('is one note where it is one block', () => {
    expect(boundBody(long(LONGEST_BODY))).toBe(NOTE);
  });

  it('never gets longer than GitHub takes, is left alone the second time, and closes what it opens', () => {
    const paragraph = fc.nat(30_000).map((length) => `p${long(length)}`);
    const block = fc
      .tuple(fc.nat(30_000), fc.constantFrom('', '`', '```', '~~~', '\n\n'))
      .map(([length, inside]) => codeBlock(`a\n\n${inside}\n${long(length)}`, 'diff'));
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, block), { maxLength: 8 }), (blocks) => {
        const bound = boundBody([...blocks, 'The end.'].join('\n\n'));
        expect(bound.length).toBeLessThanOrEqual(LONGEST_BODY);
        expect(boundBody(bound)).toBe(bound);
        // The end is a paragraph, not code.
        expect(new MarkdownIt().render(bound)).toMatch(/<p>The end\.<\/p>\s*$/);
      }),
      { numRuns: 30 },
    );
  });
});
