import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPatch } from '../../src/edit/read-patch.ts';
import { patchOf } from '../support/patch-of.ts';

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
const BEFORE = `${LINES.join('\n')}\n`;
const AFTER = BEFORE.replace('line 3\n', 'line 3\nnew\n').replace('line 15\n', 'changed\n');

describe('readPatch', () => {
  it('tells what was added, and what is shown together', () => {
    const patched = readPatch(patchOf(BEFORE, AFTER), AFTER);
    const numbers = AFTER.split('\n').map((_, index) => index + 1);
    expect(numbers.filter((line) => patched?.isAdded(line))).toEqual([4, 16]);
    expect(numbers.filter((line) => patched?.isShown(line, line))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(patched?.isShown(2, 6)).toBe(true);
    expect(patched?.isShown(6, 14)).toBe(false);
  });

  it.each([
    ['another text', patchOf(BEFORE, AFTER), AFTER.replace('line 4', 'line four')],
    ['a shorter text', patchOf(BEFORE, AFTER), 'line 1\n'],
    ['no hunks', '', AFTER],
  ])('does not fit %s', (_, patch, after) => {
    expect(readPatch(patch, after)).toBeUndefined();
  });

  const line = fc.constantFrom(
    '',
    ' ',
    '- a',
    '+ b',
    '-- c',
    '++ d',
    '@@ -1 +1 @@',
    'é\r',
    '\\ x',
    '\u2028',
    '# e',
    '- a',
  );
  const file = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'))
    .map(([lines, end]) => lines.join('\n') + end);

  it('gives the file as it was, to the byte, but perhaps for the last line break', () => {
    const bare = (text = '\0'): string => text.replace(/\n$/, '');
    fc.assert(
      fc.property(file, file, (before, after) => {
        fc.pre(before !== after && after !== '');
        expect(bare(readPatch(patchOf(before, after), after)?.before)).toBe(bare(before));
      }),
      { numRuns: 1000 },
    );
  });
});
