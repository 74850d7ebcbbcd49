import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

describe('a short section whose years fall', () => {
  it.each([
    [['2019', '2018', '2018', '2017'], '2017', 3],
    [['2022', '2021', '2020'], '2019', 3],
    [['2022', '2021', '2020'], '2023', 0],
    [['2022', '2021', '2020'], '2021', 1],
  ])('goes on falling: %j and %s', (years, Year, at) => {
    const entries = years.map((year, n) => `- ${year} - [Naps, part ${n}](https://a.example/${n})`);
    const list = `## Naps\n\n${entries.join('\n')}\n`;
    const made = proposed(list, { Title: 'Horses that Tire', Year, 'Paper link': 'https://a.example/9' });
    expect(made.added).toEqual([`- ${Year} - [Horses that Tire](https://a.example/9)`]);
    expect(readEntries(made.text).findIndex(({ fields }) => fields.title === 'Horses that Tire')).toBe(at);
  });
});
