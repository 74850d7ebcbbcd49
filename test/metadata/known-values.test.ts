import { describe, expect, it } from '@jest/globals';
import { fieldsOfKnown, knownValues } from '../../src/metadata/known-values.ts';
import type { CslRecord, FoundPaper } from '../../src/metadata/metadata.ts';

const issued = (...date: number[]) => ({ 'date-parts': [date] as [number[]] });

function found(source: string, item: CslRecord, more: Partial<FoundPaper> = {}): FoundPaper {
  return { key: 'arxiv:2401.00001', source, item, ...more };
}

const ARXIV = found(
  'arXiv',
  {
    title: 'Blue\n Herons',
    author: [{ literal: 'Ann de la Cruz' }, { literal: 'Bo Kim' }],
    issued: issued(2024, 1, 5),
  },
  { server: 'arXiv' },
);
const DATACITE = found(
  'DataCite',
  {
    title: 'Blue Herons',
    author: [
      { family: 'de la Cruz', given: 'Ann' },
      { family: 'Kim', given: 'Bo' },
    ],
    issued: issued(2024),
  },
  { server: 'arXiv' },
);

const valuesOf = (...papers: readonly FoundPaper[]) => fieldsOfKnown(knownValues(papers));

describe('knownValues', () => {
  it('takes names in parts where a source tells these, and the server where nobody published the paper', () => {
    expect(valuesOf(ARXIV, DATACITE)).toEqual({
      title: 'Blue Herons',
      authors: 'de la Cruz, Ann and Kim, Bo',
      venue: 'arXiv',
      year: '2024',
      date: '2024-01-05',
    });
  });

  it('leaves names whole where the other source has other people', () => {
    const other = { ...DATACITE, item: { ...DATACITE.item, author: [{ family: 'Kim', given: 'Bo' }] } };
    expect(valuesOf(ARXIV, other).authors).toBe('Ann de la Cruz and Bo Kim');
  });

  it('leaves names whole where one of them has no parts', () => {
    const group = found('Crossref', {
      title: 'T',
      author: [{ family: 'Kim', given: 'Bo' }, { literal: 'The Heron Team' }],
    });
    expect(valuesOf(group).authors).toBe('Bo Kim and The Heron Team');
  });

  it('takes a claim with its own year, and marks it', () => {
    const claimed = { ...ARXIV, claim: 'CVPR 2025' };
    expect(knownValues([claimed])).toMatchObject({
      venue: { value: 'CVPR', source: 'arXiv', isClaimed: true },
      year: { value: '2025' },
    });
    expect(valuesOf({ ...ARXIV, claim: 'CVPR' }).year).toBeUndefined();
  });

  it('believes who published it before what the authors claim', () => {
    const published = found('Crossref', {
      'container-title': 'International Conference on Storks',
      issued: issued(2025, 6),
    });
    expect(knownValues([{ ...ARXIV, claim: 'CVPR 2025' }, published])).toMatchObject({
      venue: { value: 'International Conference on Storks', source: 'Crossref' },
      year: { value: '2025', source: 'Crossref' },
    });
  });

  it('tells an award from a venue', () => {
    const review = found('OpenReview', { title: 'T', 'container-title': 'ICLR 2024 oral' });
    expect(valuesOf(review)).toEqual({ title: 'T', venue: 'ICLR', year: '2024', award: 'oral' });
  });

  it('is nothing where nothing was found', () => {
    expect(knownValues([])).toEqual({});
    expect(valuesOf(found('arXiv', {}))).toEqual({});
  });
});
