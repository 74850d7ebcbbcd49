import { describe, expect, it } from '@jest/globals';
import { leaveYearToSection } from '../../src/paper/leave-year-to-section.ts';

const BARE = ['ICML', 'KDD', 'WWW'].map((venue) => ({ venue }));

describe('leaveYearToSection', () => {
  it.each([
    ['NeurIPS 2023', ['Naps', '2023'], 'NeurIPS'],
    ["KDD'23", ['Papers of 2023'], 'KDD'],
  ])('takes the year of the section from %s', (venue, path, name) => {
    expect(leaveYearToSection({ venue }, path, BARE)).toEqual({ venue: name, year: '2023' });
  });

  it.each([
    ['no heading says it', 'KDD 2023', ['2022'], BARE],
    ['it stands inside of a name', 'SemEval 2023 Task 3', ['2023'], BARE],
    ['more is said behind it', 'ACL 2023 (Oral)', ['2023'], BARE],
    ['a heading is a span of years', 'KDD 2023', ['2020-2023'], BARE],
    ['another entry has one beside its venue', 'KDD 2023', ['2023'], [...BARE, { venue: 'ACL', year: '2022' }]],
    ['another venue holds one', 'KDD 2023', ['2023'], [...BARE, { venue: 'ACL 2022' }]],
    ['too few entries tell', 'KDD 2023', ['2023'], BARE.slice(1)],
    ['none was typed', 'KDD', ['2023'], BARE],
  ])('leaves the venue where %s', (_, venue, path, seen) => {
    expect(leaveYearToSection({ venue }, path, seen)).toEqual({ venue });
  });
});
