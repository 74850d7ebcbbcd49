import { describe, expect, it } from '@jest/globals';
import { isVenue, venueClass } from '../../src/entry/venues.ts';

describe('venueClass', () => {
  it.each([
    ['CVPR', 'conference'],
    ['CVPRW', 'conference'],
    ['CVPR_W', 'conference'],
    ['NAACL-HLT', 'conference'],
    ['Workshop on Naps', 'conference'],
    ['IEEE Transactions on Naps', 'journal'],
    ['Nature Protocols', 'journal'],
    ['arXiv preprint arXiv:2401.00001', 'preprint'],
    ['under review', 'preprint'],
    ['XRHFW', 'none'],
    ['Learning fast', 'none'],
  ])('%s is a %s', (venue, kind) => {
    expect(venueClass(venue)).toBe(kind);
  });
});

describe('isVenue', () => {
  it.each(['ACM CCS', 'Nature Communications', 'arXiv preprint', 'FAST', 'Middleware', 'TOSEM'])(
    '%s is one',
    (text) => {
      expect(isVenue(text)).toBe(true);
    },
  );

  it.each(['University of Science and Technology', 'Institute of Science Tokyo', 'Nature Academy'])(
    '%s is where people work',
    (text) => {
      expect(isVenue(text)).toBe(false);
    },
  );

  it.each(['Fast', 'Neural networks for naps', 'Hal Day', 'W.A.L.T.', 'Auto ML', 'Similar in nature to sleep'])(
    '%s is none',
    (text) => {
      expect(isVenue(text)).toBe(false);
    },
  );
});
