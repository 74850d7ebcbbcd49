import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blamedLines, blameRanges, carryBlame, type LineCommit } from '../../src/replay/carry-blame.ts';

const commit = (oid: string): LineCommit => ({ oid, committedDate: '2024-01-01T00:00:00Z' });

/** The name of the commit of each line of the last of some versions, of which each is named by its place. */
function carry(...versions: readonly string[]): string {
  let touched: LineCommit[] = [];
  for (const [index, after] of versions.entries())
    touched = carryBlame(touched, versions[index - 1] ?? '', after, commit(String(index)));
  return touched.map(({ oid }) => oid).join('');
}

describe('the commits of the lines of one version after another', () => {
  it.each([
    ['what was added', ['a\nb\n', 'a\nx\nb\n'], '010'],
    ['what was changed', ['a\nb\nc\n', 'a\nx\nc\n'], '010'],
    ['what was taken away', ['a\nb\nc\n', 'a\nc\n'], '00'],
    ['what came at several places', ['a\nb\nc\n', 'x\na\nb\ny\nc\n', 'x\na\nb\ny\nc\nz\n'], '100102'],
    ['a last line that got its end', ['a\nb', 'a\nb\n'], '01'],
    ['an empty file', ['a\n', ''], ''],
  ])('know %s', (_, versions, expected) => {
    expect(carry(...versions)).toBe(expected);
  });

  it('are all new where a version was written anew', () => {
    const lines = (word: string) => Array.from({ length: 600 }, (_, i) => `${word} ${i}\n`).join('');
    expect(
      carry(`first\n${lines('a')}same\n${lines('b')}last\n`, `first\n${lines('c')}same\n${lines('d')}last\n`),
    ).toBe(`0${'1'.repeat(1201)}0`);
  });

  it('are as ranges what they are as lines', () => {
    const law = fc.property(fc.array(fc.constantFrom('1', '2', '3')), (oids) => {
      const touched = oids.map(commit);
      const ranges = blameRanges(touched);
      expect(blamedLines(ranges)).toEqual(touched);
      expect(ranges.every(({ commit: { oid } }, i) => oid !== ranges[i - 1]?.commit.oid)).toBe(true);
    });
    fc.assert(law, { numRuns: 100 });
  });
});
