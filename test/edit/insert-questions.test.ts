import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

describe('titles that are questions, before names that a stop parts from others', () => {
  const entry = (title: string, names: string, n: number) =>
    `- ${title} ${names}. ICML 201${n}. [[pdf](https://a.example/${n})]`;
  const list = `## Naps\n\n${[
    entry('Why Do Owls Nap?', 'Ann Lee, Bo Ray', 1),
    entry('Naps of Cats.', 'Cy Day, Di Fox', 2),
    entry('Can Bees Dream?', 'Ed Gee, Flo Hay', 3),
  ].join('\n')}\n`;

  it('are read', () => {
    expect(readEntries(list).map(({ fields }) => [fields.title, fields.authors])).toEqual([
      ['Why Do Owls Nap?', 'Ann Lee, Bo Ray'],
      ['Naps of Cats', 'Cy Day, Di Fox'],
      ['Can Bees Dream?', 'Ed Gee, Flo Hay'],
    ]);
  });

  it.each([
    ['Snores of Bears', 'Snores of Bears.'],
    ['Do Bears Snore?', 'Do Bears Snore?'],
  ])('leave a title its own mark: %s', (Title, title) => {
    const answers = { Title, Authors: 'Gus Ives, Hal Jay', Venue: 'ICML', Year: '2014' };
    expect(proposed(list, { ...answers, 'Paper link': 'https://a.example/4' }).added).toEqual([
      entry(title, 'Gus Ives, Hal Jay', 4),
    ]);
  });
});
