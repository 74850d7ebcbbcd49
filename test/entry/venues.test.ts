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

  it.each(['Protein Science', 'Nature Structural & Molecular Biology', 'Briefings in Bioinformatics 25.4'])(
    '%s is one, though it holds a word',
    (text) => {
      expect(isVenue(text)).toBe(true);
    },
  );

  it.each(['Annual Review of Sleep', 'Physical Review D', 'Harvard Business Review', 'IEEE Transaction on Naps'])(
    '%s is one by a word of its kind',
    (text) => {
      expect(isVenue(text)).toBe(true);
    },
  );

  it.each([
    'On the Nature of Naps',
    'Dreams of Graph Neural Networks',
    'Deep Neural Networks',
    'Single Cell Maps of Sleep',
    'The Science of Naps',
    'Hidden Security Risks of AutoML',
    'Code Review in Practice',
    'Collective Naps Capturing Transaction Logs',
  ])('%s is a title', (text) => {
    expect(isVenue(text)).toBe(false);
  });

  it.each(['Fast', 'Neural networks for naps', 'Hal Day', 'W.A.L.T.', 'Auto ML', 'Similar in nature to sleep'])(
    '%s is none',
    (text) => {
      expect(isVenue(text)).toBe(false);
    },
  );
});
