import { describe, expect, it } from '@jest/globals';
import { findVolume } from '../../src/paper/find-volume.ts';
import { partVolume } from '../../src/paper/part-volume.ts';

const partsOf = (text: string) =>
  findVolume(text)?.pieces.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('findVolume', () => {
  it.each([
    ['103(6), 2121–2168', ['volume 103', 'issue 6', 'pages 2121–2168']],
    ['48 (4): 817-838', ['volume 48', 'issue 4', 'pages 817-838']],
    ['vol. 41, no. 5, pp. 507–525', ['volume 41', 'issue 5', 'pages 507–525']],
    ['Science, 377, 387--394', ['volume 377', 'pages 387--394']],
    ['PLoS ONE, 6(12), e28766', ['volume 6', 'issue 12', 'pages e28766']],
    ['Nature 630:493–500', ['volume 630', 'pages 493–500']],
    ['In Proceedings of ICSE, pp. 1–12', ['pages 1–12']],
    ['Nature, vol. 12', ['volume 12']],
    ['Ann. of Math. 167 (2008), 481–547', ['volume 167', 'year 2008', 'pages 481–547']],
    ['J. Combin. Theory Ser. A 97 (2002), no. 2, 204–240', ['volume 97', 'year 2002', 'issue 2', 'pages 204–240']],
    ['FOCS (2023), pp. 933–973', ['year 2023', 'pages 933–973']],
  ])('finds where a paper stands: %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    'GPT-4',
    'CVPR 2024',
    'arXiv 2305.11176',
    'Nature 12',
    'Nature 12 (2020)',
    'Top 10-20',
    'Llama 3 (8B)',
    'v2',
  ])('finds nothing in %s', (text) => {
    expect(findVolume(text)).toBeUndefined();
  });
});

describe('partVolume', () => {
  const typed = { venue: 'Cell Systems, 12(6), 654–669' };

  it('gives volume, issue and pages fields of their own where the list shows them', () => {
    expect(partVolume(typed, [{ volume: '3' }, { pages: '1–3' }])).toEqual({
      venue: 'Cell Systems',
      volume: '12',
      issue: '6',
      pages: '654–669',
    });
  });

  it('takes the year among them too, and sees only what is no year', () => {
    const dated = { venue: 'Acta Arith. 27 (1975), 199–245' };
    const parts = { venue: 'Acta Arith', volume: '27', year: '1975', pages: '199–245' };
    const shown = [{ volume: '3' }, { pages: '1–3' }];
    expect(partVolume(dated, shown)).toEqual(parts);
    expect(partVolume({ ...dated, year: '1975' }, shown)).toEqual(parts);
    expect(partVolume({ ...dated, year: '1976' }, shown)).toEqual({});
    expect(partVolume(dated, [{ year: '2001' }, { year: '2002' }])).toEqual({});
  });

  it('leaves the venue as it was typed where the list does not, and where they were given', () => {
    expect(partVolume(typed, [{ venue: 'Cell' }, { volume: '3' }])).toEqual({});
    expect(partVolume({ ...typed, pages: '1–2' }, [{ volume: '3' }, { volume: '4' }])).toEqual({});
  });
});
