import { describe, expect, it } from '@jest/globals';
import { proposed } from '../support/proposed.ts';

const TITLES = ['Early Birds and Naps', 'Late Owls of the North', 'Snoring Bears in Caves', 'Dreams of Cows'];

describe('an icon before a link', () => {
  const entry = (title: string, n: number, hasCode: boolean) =>
    `- **${title}** *(Lee et al., 2023)* 📑[Paper](https://a.example/${n})${hasCode ? ` 💻[Code](https://github.com/a/${n})` : ''}`;

  it('comes with it, also where the nearest entry has none', () => {
    const list = `## Naps\n\n${TITLES.slice(0, 3)
      .map((title, n) => entry(title, n, n < 2))
      .join('\n')}\n`;
    const answers = {
      Title: 'Horses that Tire',
      Authors: 'Lee et al.',
      Year: '2023',
      'Paper link': 'https://a.example/5',
    };
    expect(proposed(list, { ...answers, 'Code link': 'https://github.com/a/5' }).added).toEqual([
      entry('Horses that Tire', 5, true),
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

it('takes the line break before a picture of other papers away with it', () => {
  const row = (title: string, venue: string) => `| [${title}](https://a.example/${title.length}) | ${venue} |`;
  const badge = (n: number) =>
    `![citations](https://img.shields.io/badge/dynamic/json?url=${'abc'.charAt(n).repeat(9)})`;
  const rows = TITLES.map((title, n) => row(title, n < 3 ? `ICML <br> ${badge(n)}` : ''));
  const list = `## Naps\n\n| Paper | Venue |\n|---|---|\n${rows.join('\n')}\n`;
  const answers = { Title: 'Horses that Tire', Venue: 'ICLR', 'Paper link': 'https://a.example/16' };
  expect(proposed(list, answers).added).toEqual([row('Horses that Tire', 'ICLR')]);
});
