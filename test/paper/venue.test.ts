import { describe, expect, it } from '@jest/globals';
import { findVenue, findVenues } from '../../src/paper/find-venue.ts';
import { settleVenue } from '../../src/paper/settle-venue.ts';
import { readVenue, spellVenue, venueKey } from '../../src/paper/venue.ts';

describe('readVenue', () => {
  it.each([
    ['CVPR 2024', 'CVPR · 2024'],
    ["CVPR'24", 'CVPR · 2024'],
    ['CVPR‘24', 'CVPR · 2024'],
    ["CVPR '24", 'CVPR · 2024'],
    ['CVPR24', 'CVPR · 2024'],
    ['CVPR-2024', 'CVPR · 2024'],
    ['CVPR,2024', 'CVPR · 2024'],
    ['2018-NIPS', 'NIPS · 2018'],
    ['2018 NIPS', 'NIPS · 2018'],
    ['arXiv | 2024-05-01', 'arXiv · 2024 · 05'],
    ['arXiv 2024.05', 'arXiv · 2024 · 05'],
    ['arXiv, May 2025', 'arXiv · 2025'],
    ['arXiv preprint arXiv:2305.11176', 'arXiv'],
    ['TMLR, 06/2026', 'TMLR · 2026 · 06'],
    ["EMNLP'23_(Findings)", 'EMNLP · 2023 · Findings'],
    ['ICLR 2024 (Oral)', 'ICLR · 2024 · Oral'],
    ['Accepted to ACL 2025 Main', 'ACL · 2025 · Main'],
    ['ICLR 2023 SR4AD Workshop', 'ICLR SR4AD Workshop · 2023'],
    ['Nature Machine Intelligence', 'Nature Machine Intelligence'],
    ['Electronics (MDPI)', 'Electronics (MDPI)'],
    ['3DV 2024', '3DV · 2024'],
    ['Nature Communications 13, 7705', 'Nature Communications 13, 7705'],
    ['Physical Review D 14(3)', 'Physical Review D 14(3)'],
    ['Oral', 'Oral'],
    ['', ''],
  ])('%s → %s', (typed, expected) => {
    const { name, year, month, qualifier } = readVenue(typed);
    expect([name, year, month, qualifier].filter((part) => part !== undefined).join(' · ')).toBe(expected);
  });
});

describe('venueKey', () => {
  it.each([
    ['NIPS 2018', "NeurIPS'23"],
    ['NeurIPS', 'Advances in Neural Information Processing Systems'],
    ['Arxiv 2024', 'CoRR'],
    ['ACMMM', 'ACM MM 2023'],
    ['T-PAMI', 'TPAMI'],
    ['RAL', 'RA-L 2024'],
    ['CVPRW 2023', 'CVPR Workshop'],
    ['NeurIPS-W', 'NeurIPS 2023 WS'],
    ['Transactions on Machine Learning Research (TMLR)', 'TMLR'],
    ['ICLR 2023 SR4AD Workshop', 'iclr sr4ad workshop'],
  ])('%s is %s', (one, other) => {
    expect(venueKey(one)).toBe(venueKey(other));
  });

  it.each([
    ['CVPR', 'CVPRW'],
    ['SIGGRAPH', 'SIGGRAPH Asia'],
    ['Nature', 'Nature Communications'],
    ['ICCV', 'ECCV'],
  ])('%s is not %s', (one, other) => {
    expect(venueKey(one)).not.toBe(venueKey(other));
  });
});

describe('findVenue', () => {
  it.each([
    ['our paper has been accepted by CVPR 2024!', 'CVPR 2024'],
    ["accepted at NIPS'23", "NIPS'23"],
    ['please add our cvpr2022 paper', 'cvpr2022'],
    ['An accepted paper for CVPR21', 'CVPR21'],
    ['accepted to ICANN 2024', 'ICANN 2024'],
    ['accepted to PAKDD 2020 as well', 'PAKDD 2020'],
    ['Foo [EUSIPCO-2023]', 'EUSIPCO-2023'],
    ['(CVPR 2020 **Oral**)', 'CVPR 2020 **Oral'],
    ['ICLR 2023 SR4AD Workshop', 'ICLR 2023 SR4AD Workshop'],
    ['Please add our CVPR paper', 'CVPR'],
    ['accepted to TPAMI 2023, not ArXiv 2022', 'TPAMI 2023'],
    ['was ArXiv 2022, now ICML 2023', 'ICML 2023'],
    ['CVPR 2024 and CVPR24', 'CVPR 2024'],
    ['CVPR 2024 or ICCV 2023', undefined],
    ['a RecSys paper', undefined],
    ['evaluated on ImageNet 2012 and COCO 2017', undefined],
    ['Awesome CVPR papers', 'CVPR'],
    ['https://github.com/owner/CVPR2026-Papers', undefined],
    ['the nature of 2024', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(findVenue(text)).toBe(expected);
  });

  it('says where venues stand', () => {
    expect(findVenues('A: B (ICML 2024)')).toEqual([{ text: 'ICML 2024', start: 6, end: 15 }]);
  });
});

describe('spellVenue', () => {
  it.each([
    ['NIPS 2018', ['NeurIPS 2023', 'NeurIPS 2022', 'CVPR'], 'NeurIPS'],
    ['neurips', ['NIPS', 'NIPS', 'NeurIPS'], 'NIPS'],
    ['NeurIPS', ['NIPS', 'NIPS', 'NeurIPS'], 'NeurIPS'],
    ["ICLR'24", ['CVPR'], 'ICLR'],
    ['arxiv', [], 'arxiv'],
  ])('%s among %j → %s', (typed, seen, expected) => {
    expect(spellVenue(typed, seen)).toBe(expected);
  });
});

describe('settleVenue', () => {
  const APART = [
    { venue: 'NeurIPS', year: '2023' },
    { venue: 'CVPR', year: '2022' },
  ];
  const INSIDE = [{ venue: "NeurIPS'23" }, { venue: "CVPR'22" }, { venue: 'arXiv' }];
  it.each([
    [{ venue: 'CVPR 2024' }, APART, { venue: 'CVPR', year: '2024' }],
    [{ venue: 'NIPS', year: '2024' }, APART, { venue: 'NeurIPS', year: '2024' }],
    [{ venue: 'CVPR 2024', year: '2023' }, APART, { venue: 'CVPR', year: '2023' }],
    [{ venue: 'ICLR 2024 Oral' }, APART, { venue: 'ICLR Oral', year: '2024' }],
    [{ venue: 'CVPR' }, APART, { venue: 'CVPR' }],
    [{ venue: 'CVPR 2024' }, INSIDE, { venue: "CVPR'24" }],
    [{ venue: 'CVPR', year: '2024' }, INSIDE, { venue: "CVPR'24", year: '2024' }],
    [{ venue: "ICML'24" }, INSIDE, { venue: "ICML'24" }],
    [{ venue: 'CVPR 2024' }, [], { venue: 'CVPR 2024' }],
    [{ title: 'T' }, APART, { title: 'T' }],
  ])('%j', (fields, seen, expected) => {
    expect(settleVenue(fields, seen)).toEqual(expected);
  });
});
