import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { nestsTooDeep } from '../../src/markdown/nests-too-deep.ts';

const steps = (mark: string, depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level * 2)}${mark} a\n`).join('');

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['quotes in one line', `${'>'.repeat(65_536)} a\n`],
  ['quotes with blanks', `${'> '.repeat(20_000)}a\n`],
  ['bullets in one line', `${'- '.repeat(20_000)}a\n`],
  ['items in items, line by line', steps('-', 1000)],
  ['quotes and items by turns', `${'> - '.repeat(10_000)}a\n`],
  ['elements in elements', `${'<div>'.repeat(5000)}\n`],
  ['marks that are never closed', Array.from({ length: 5000 }, (_, i) => `<p><b id="${i}">\n`).join('')],
];

describe('what stands in one another too deeply', () => {
  it.each(HOSTILE)('is refused, and nothing is read of it: %s', (_, text) => {
    const list = readList(`# L\n\n${text}\n\n## A\n\n- [A](https://a.org)\n`);
    expect([list.refused?.code, list.sections]).toEqual(['deep-list', []]);
  });

  it.each([
    ['five levels', steps('-', 5)],
    ['ten levels of numbers', steps('1.', 10)],
    ['one item after another, ever further in and out again', `${steps('*', 20)}${steps('*', 20)}`],
    ['a rule of stars', `${'* '.repeat(40)}\n`],
    ['ten thousand lines of one list', '- a\n  - b\n'.repeat(5000)],
    ['a quote of five', '> > > > > a\n'],
    ['dashes', `${'-'.repeat(5000)}\n`],
  ])('is not: %s', (_, text) => {
    expect(nestsTooDeep(text)).toBe(false);
  });
});
