import { describe, expect, it } from '@jest/globals';
import { partAward } from '../../src/paper/part-award.ts';

const SEEN = [{ venue: 'ICLR', award: 'Oral' }, { venue: 'ICML' }];

describe('partAward', () => {
  it.each([
    ['COLM 2024 (oral)', 'COLM 2024', 'Oral'],
    ['COLM 2024 Oral', 'COLM 2024', 'Oral'],
    ["COLM'24 [Spotlight]", "COLM'24", 'Spotlight'],
    ['COLM, 2024, best paper award', 'COLM, 2024', 'best paper award'],
  ])('takes it from behind the venue, as the list spells it: %s', (typed, venue, award) => {
    expect(partAward({ venue: typed }, SEEN)).toEqual({ venue, award });
  });

  it.each([
    ['no award', { venue: 'COLM 2024' }, SEEN],
    ['a part of the conference', { venue: 'COLM 2024 (Findings)' }, SEEN],
    ['one that was given', { venue: 'COLM 2024 (oral)', award: 'Spotlight' }, SEEN],
    ['a list without any', { venue: 'COLM 2024 (oral)' }, [{ venue: 'ICML' }]],
    ['a venue that the list has so', { venue: 'COLM (oral)' }, [...SEEN, { venue: 'COLM (oral)' }]],
  ])('leaves %s', (_, fields, seen) => {
    expect(partAward(fields, seen)).toEqual({});
  });
});
