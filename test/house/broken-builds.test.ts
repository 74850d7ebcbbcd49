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
    expect([...new Set(BROKEN_BUILDS.map(({ law }) => law))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
