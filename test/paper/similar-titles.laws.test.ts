import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { similarTitles } from '../../src/paper/similar-titles.ts';

const LIST = readFileSync('test/lists/training-free-generation-acceleration.md', 'utf8');
const TITLES = [...LIST.matchAll(/^- \*\*\[\d+\] (.+?)\*\*/gm)].map((match) => match[1] ?? '');

describe('similarTitles', () => {
  it('has titles to work on', () => {
    expect(TITLES.length).toBe(27);
  });

  it('takes no two papers of the list for one', () => {
    const alike = TITLES.flatMap((one, index) => TITLES.slice(index + 1).filter((other) => similarTitles(one, other)));
    expect(alike).toEqual([]);
  });

  it('finds a title again after a slip of the keyboard', () => {
    const title = fc.constantFrom(...TITLES.filter((text) => text.split(' ').length >= 6));
    const slip = fc.constantFrom('swap', 'drop', 'double');
    fc.assert(
      fc.property(title, slip, fc.nat(), (typed, kind, at) => {
        const words = [...typed.matchAll(/[a-z]{6,}/g)];
        const word = words[at % words.length];
        if (!word) return;
        const place = word.index + 2 + (at % (word[0].length - 4));
        const [a, b] = [typed[place] ?? '', typed[place + 1] ?? ''];
        const slipped = { swap: b + a, drop: a, double: a + a + b }[kind];
        expect(similarTitles(typed, typed.slice(0, place) + slipped + typed.slice(place + 2))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is symmetric, and true of a title with itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITLES), fc.constantFrom(...TITLES), (one, other) => {
        expect(similarTitles(one, other)).toBe(similarTitles(other, one));
        expect(similarTitles(one, one)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
