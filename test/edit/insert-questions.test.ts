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

describe('an icon behind entries', () => {
  const entry = (title: string, n: number, mark: string) =>
    `- 201${n} - **${title}** - *A. Lee et al.* - [PDF](https://a.example/${n}.pdf)${mark}`;
  const list = (marks: readonly string[]) =>
    `## Naps\n\n${['Early Birds', 'Late Owls', 'Snoring Bears', 'Dreams of Cows'].map((title, n) => entry(title, 8 - n, marks[n] ?? '')).join('\n')}\n`;
  const answers = {
    Title: 'Horses that Tire',
    Authors: 'A. Lee et al.',
    Year: '2014',
    'Paper link': 'https://a.example/4.pdf',
  };

  it('says something of the paper where one of four has none', () => {
    const some = list([' :trophy:', ' :trophy:', '', ' :trophy:']);
    expect(proposed(some, answers).added).toEqual([entry('Horses that Tire', 4, '')]);
  });

  it('is wording where all have it', () => {
    const all = list([' :book:', ' :book:', ' :book:', ' :book:']);
    expect(proposed(all, answers).added).toEqual([entry('Horses that Tire', 4, ' :book:')]);
  });
});

describe('what a paper won', () => {
  it('goes among the notes where most of them say that', () => {
    const row = (title: string, year: string, note: string, n: number) =>
      `| ${year} | [${title}](https://a.example/${n}) | A. Lee | ${note} |`;
    const rows = [
      row('Owl Naps', '2022', 'Best paper', 1),
      row('Cat Naps', '2021', '', 2),
      row('Bee Dreams', '2020', 'Outstanding paper', 3),
    ];
    const list = `## Naps\n\n| Year | Title | Authors | Note |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    const answers = { Title: 'Horses that Tire', Authors: 'A. Lee', Year: '2023', Award: 'Best paper' };
    expect(proposed(list, { ...answers, 'Paper link': 'https://a.example/9' }).added).toEqual([
      row('Horses that Tire', '2023', 'Best paper', 9),
    ]);
  });
});
