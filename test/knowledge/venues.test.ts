import { describe, expect, it } from '@jest/globals';
import { AMBIGUOUS_VENUES, VENUES, venueByName, venueNameKey } from '../../src/knowledge/venues.ts';

describe('the venues', () => {
  it('has each name once, so that a name means one venue', () => {
    const keys = VENUES.flatMap(({ names }) => [...new Set(names.map(venueNameKey))]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has no name that is empty or keeps a mark of the table', () => {
    expect(VENUES.flatMap(({ names }) => names).filter((name) => /^$|[~;|]/.test(name))).toEqual([]);
    expect(AMBIGUOUS_VENUES.every((name) => venueByName(name) !== undefined)).toBe(true);
  });

  it.each([
    ['T-PAMI', 'TPAMI', 'journal'],
    ['nips', 'NeurIPS', 'conference'],
    ['ACM Multimedia', 'ACM MM', 'conference'],
    ['arXiv preprint', 'arXiv', 'preprint'],
  ])('knows %s as %s', (name, usual, kind) => {
    expect(venueByName(name)?.names[0]).toBe(usual);
    expect(venueByName(name)?.kind).toBe(kind);
  });

  it('knows no venue of another name', () => {
    expect(venueByName('XRHFW')).toBeUndefined();
  });
});
