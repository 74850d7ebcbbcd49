import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BROKEN_BUILDS } from '../../scripts/broken-builds.ts';

describe('the broken builds', () => {
  it.each(BROKEN_BUILDS.map((build) => [build.what, build] as const))(
    'can still break: %s',
    (_, { file, from, to }) => {
      const source = readFileSync(file, 'utf8');
      expect(source.split(from)).toHaveLength(2);
      expect(source.replace(from, to)).not.toBe(source);
    },
  );

  it('break every law', () => {
    const laws = new Set(BROKEN_BUILDS.flatMap(({ law }) => law ?? []));
    expect([...laws].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('break every invariant', () => {
    const invariants = new Set(BROKEN_BUILDS.flatMap((build) => build.invariants));
    expect([...invariants].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  it('are all in the documents', () => {
    const text = readFileSync('docs/reliability.md', 'utf8');
    expect(
      BROKEN_BUILDS.filter(({ what, tests }) => !text.includes(`| ${what} | \`${tests}`)).map(({ what }) => what),
    ).toEqual([]);
  });
});
