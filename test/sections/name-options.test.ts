import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readList } from '../../src/list/read-list.ts';
import { lookUp } from '../../src/sections/look-up.ts';
import { placesOf } from '../../src/sections/place.ts';
import { pathKey } from '../../src/sections/section-key.ts';
import { shortestPaths } from '../../src/sections/short-names.ts';

const LIST = readList('# Naps\n\n- [A History of Naps](https://a.org/naps.pdf)\n');

describe('shortestPaths', () => {
  it.each<[string, string[][], string[]]>([
    [
      'headings that stand once',
      [
        ['A', 'B'],
        ['A', 'C'],
      ],
      ['B', 'C'],
    ],
    [
      'headings that stand twice',
      [
        ['A', 'B', '2024'],
        ['A', 'C', '2024'],
        ['A', 'D'],
      ],
      ['B > 2024', 'C > 2024', 'D'],
    ],
    ['a heading that is another one’s end', [['2024'], ['B', '2024']], ['2024', 'B > 2024']],
    [
      'headings that differ by case and emoji',
      [
        ['A', '🔥 Surveys'],
        ['B', 'surveys'],
      ],
      ['A > 🔥 Surveys', 'B > surveys'],
    ],
    [
      'headings of emoji only',
      [
        ['A', '🔥'],
        ['A', '🌊'],
      ],
      ['🔥', '🌊'],
    ],
    [
      'one path twice',
      [
        ['A', 'B'],
        ['A', 'B'],
      ],
      ['B', 'B'],
    ],
    ['the word that GitHub keeps for itself', [['A', 'None']], ['A > None']],
    ['a list without headings', [[]], ['']],
  ])('names %s', (_, paths, expected) => {
    expect(shortestPaths(paths)).toEqual(expected);
  });

  it('does not take the name of a section that holds nothing', () => {
    expect(
      shortestPaths(
        [['A', 'B']],
        [
          ['A', 'B'],
          ['C', 'B'],
        ],
      ),
    ).toEqual(['A > B']);
  });

  it('names each path so that it is found again, and no other', () => {
    const heading = fc.constantFrom('A', 'B', 'b!', '2024', 'None', '扩散模型', '🔥');
    fc.assert(
      fc.property(
        fc.array(fc.array(heading, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        (paths) => {
          const [section] = LIST.sections;
          if (!section) throw new Error('no section');
          const list = { ...LIST, sections: paths.map((path) => ({ ...section, path })) };
          const places = placesOf([{ path: 'README.md', list }]);
          for (const [index, name] of shortestPaths(paths).entries()) {
            const keys = new Set(lookUp(places, name.split(' > ')).map((place) => pathKey(place.section.path)));
            expect([...keys]).toEqual([pathKey(paths[index] ?? [])]);
          }
        },
      ),
    );
  });
});
