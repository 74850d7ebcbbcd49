import { describe, expect, it } from '@jest/globals';
import { formatKey, laneOf, parseKey } from '../../../src/hosts/server/key.ts';

const PLACE = { installation: 12, owner: 'olga', repo: 'papers.md' };

describe('a key', () => {
  it.each([
    ['12:olga/papers.md#7', { ...PLACE, issue: 7 }],
    ['12:olga/papers.md!8', { ...PLACE, issue: null, pull: 8 }],
    ['12:olga/papers.md@1f0c', { ...PLACE, issue: null, group: '1f0c' }],
    ['12:olga/papers.md', { ...PLACE, issue: null }],
  ])('%s is written and read', (text, key) => {
    expect(formatKey(key)).toBe(text);
    expect(parseKey(text)).toEqual(key);
  });

  it.each([
    ['12:olga/papers.md#7', '12'],
    ['12:olga/papers.md', '12'],
    ['sweep:12', '12'],
    ['sweep', 'sweep'],
    ['redeliver', 'redeliver'],
  ])('%s waits in the lane of its installation', (text, lane) => {
    expect(laneOf(text)).toBe(lane);
  });

  it.each(['', 'olga/papers', '12:olga', '12:olga/papers#', '12:olga/papers!x', '12:olga/papers#7!8'])(
    'is not %j',
    (text) => {
      expect(() => parseKey(text)).toThrow('Not a key');
    },
  );
});
