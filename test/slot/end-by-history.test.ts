import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { blameOfDays } from '../support/blame-of-days.ts';

const entry = (title: string, year: number) => `- [${title}](https://a.example/${title}), ICML ${year}.`;

const TITLES = ['Owls', 'Crows', 'Jays', 'Wrens', 'Tits', 'Larks', 'Rooks', 'Swifts', 'Terns'];

/**
 * Where a new entry comes to stand among those of a list, from 0.
 *
 * @param years of the entries, from the top down
 * @param days on which they were written; entries of day 0 came all at once, and are many
 */
function placeOf(years: readonly number[], days: readonly number[] | undefined, year: number): number {
  const lines = years.map((of, i) => entry(TITLES[i] ?? '', of));
  const list = ['## Naps', '', ...lines, ''].join('\n');
  const answers = {
    Section: 'Naps',
    'Paper title': 'Ravens',
    'Paper link': 'https://a.example/r',
    Venue: 'ICML',
    Year: String(year),
  };
  const issue = Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  const proposed = preview({ list, issue, ...(days && { blame: blameOfDays(days) }) });
  if (!proposed.ok) throw new Error(proposed.problems[0]?.message);
  return proposed.text.split('\n').findIndex((line) => line.includes('Ravens')) - 2;
}

describe('the end at which a section grows', () => {
  const RISING = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2023];
  const MIXED = [2021, 2018, 2023, 2020, 2022, 2019, 2023, 2020];
  const LATELY = [2019, 2018, 2019, 2015, 2016, 2017, 2018, 2019, 2020];
  const FROM_BOTTOM = [8, 7, 6, 5, 4, 3, 2, 1];
  const FROM_TOP = FROM_BOTTOM.toReversed();

  it.each([
    ['the order alone, without a history', RISING, undefined, 2019, 3],
    ['the top, where all came in there', MIXED, FROM_BOTTOM, 2022, 0],
    ['the bottom, where all came in there', MIXED, FROM_TOP, 2022, 8],
    ['the top, where only the last ones came in there', LATELY, [3, 2, 1, 0, 0, 0, 0, 0, 0], 2018, 0],
    ['the bottom, where all of the same came at once', LATELY, LATELY.map(() => 0), 2018, 9],
    ['the order, where it explains what came last', RISING, FROM_TOP, 2019, 3],
    ['the order, where all came at once', RISING, RISING.map(() => 0), 2019, 3],
    ['the order, where the history is of another version', RISING, FROM_BOTTOM.slice(1), 2019, 3],
  ])('is %s', (_, years, days, year, place) => {
    expect(placeOf(years, days, year)).toBe(place);
  });
});
