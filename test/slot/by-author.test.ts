import { describe, expect, it } from '@jest/globals';
import { findSlot } from '../../src/slot/find-slot.ts';
import type { Fields } from '../../src/submission/submission.ts';

const YEARS = [2019, 2003, 2021, 1999, 2010, 2015, 2001, 2020];
const TITLES = ['Naps', 'Owls', 'Birds', 'Yawns', 'Cats', 'Alarms', 'Zebras', 'Dogs'];

/** Entries by their authors, in order of nothing else. */
const entriesOf = (authors: readonly string[]): Fields[] =>
  authors.map((names, i) => ({ authors: names, year: String(YEARS[i % 8]), title: TITLES[i % 8] ?? '' }));

const paperOf = (authors: string, year = '2012'): Fields => ({ authors, year, title: 'Morning' });

const BIBLIOGRAPHY = ['Abel, A., & Cole, B.', 'Baek, J.', 'Ghosh, P., Lee, A., et al.', 'Orr, M.', 'Zhou, Y.'];
const NATURAL = [
  'Ann Abel',
  'Zoe Baek, Al Moss',
  'Bo Cole',
  'Mia Ghosh',
  'Al Lund',
  'Cy Orr et al.',
  'Ed Ray',
  'Di Zhou',
];

describe('an order by first authors', () => {
  it.each([
    ['turned round', BIBLIOGRAPHY, 'Day, C.', 2],
    ['typed the other way', BIBLIOGRAPHY, 'Cy Day, Al Abel', 2],
    ['before all', BIBLIOGRAPHY, 'Aalto, A.', 0],
    ['behind all', BIBLIOGRAPHY, 'Zuse, K.', 5],
    ['with an accent', BIBLIOGRAPHY, 'Öst, K.', 4],
    ['a group', BIBLIOGRAPHY, 'The Nap Consortium', 3],
    ['a particle', BIBLIOGRAPHY, 'van der Berg, A.', 4],
    ['as people say them', NATURAL, 'Ann Day', 3],
    ['in the middle', NATURAL, 'Ann Kim', 4],
  ])('%s', (_, authors, typed, index) => {
    expect(findSlot(entriesOf(authors), [], paperOf(typed))).toMatchObject({ index, rule: 'author' });
  });

  it('goes by year among those of one author', () => {
    const authors = ['Abel, A.', 'Day, C.', 'Day, C.', 'Day, C.', 'Orr, M.'];
    const entries = authors.map(
      (names, i): Fields => ({ ...paperOf(names, String(2010 + (i % 4))), title: TITLES[i] ?? '' }),
    );
    expect(findSlot(entries, [], paperOf('Day, C.', '2012')).index).toBe(3);
    expect(findSlot(entries, [], paperOf('Day, C.', '2009')).index).toBe(1);
  });

  it.each([
    ['too few', BIBLIOGRAPHY.slice(0, 3), []],
    ['too few that are not turned round', NATURAL.slice(0, 5), []],
    ['not in order', ['Orr, M.', 'Baek, J.', 'Zhou, Y.', 'Abel, A.', 'Ghosh, P.'], []],
    ['siblings that are not', BIBLIOGRAPHY, [['Orr, M.', 'Baek, J.', 'Abel, A.', 'Zhou, Y.']]],
  ])('is none: %s', (_, authors, siblings) => {
    expect(findSlot(entriesOf(authors), siblings.map(entriesOf), paperOf('Day, C.')).rule).not.toBe('author');
  });

  it('does not go before years that rise too', () => {
    const entries = BIBLIOGRAPHY.map(
      (names, i): Fields => ({ ...paperOf(names, String(2010 + i)), title: TITLES[i] ?? '' }),
    );
    expect(findSlot(entries, [], paperOf('Zhou, Y.', '2011'))).toMatchObject({ rule: 'date', index: 2 });
  });
});
