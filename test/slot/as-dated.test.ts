import { describe, expect, it } from '@jest/globals';
import { asDated } from '../../src/slot/as-dated.ts';

const arxiv = (id: string): string => `https://arxiv.org/abs/${id}`;
const entries = [
  { date: '2020-10', year: '2022', paper: arxiv('2010.00747') },
  { date: '2022-10', year: '2022', paper: arxiv('2210.10163') },
  { date: '2023-06', year: '2023', paper: arxiv('2306.00890') },
];
const paper = { title: 'Dreams', year: '2024', paper: arxiv('2303.00915') };

describe('asDated', () => {
  it('takes the month of the arXiv id where the entries have theirs', () => {
    expect(asDated(paper, entries)).toEqual({ ...paper, date: '2023-03' });
  });

  it.each([
    ['a month was given', { ...paper, date: '2024-01' }, entries],
    ['there is no such id', { ...paper, paper: 'https://a.example/1' }, entries],
    ['the entries have other dates', paper, entries.map((entry) => ({ ...entry, date: '2019-01' }))],
    ['they have years only', paper, entries.map(({ year, paper: link }) => ({ year, paper: link }))],
    [
      'hardly any has such an id',
      paper,
      [...entries.slice(0, 2), { date: '2020-01' }, { date: '2020-02' }, { year: '2020' }],
    ],
    ['one alone has', paper, entries.slice(0, 1)],
  ])('leaves the fields as they are where %s', (_, fields, among) => {
    expect(asDated(fields, among)).toBe(fields);
  });
});
