import { describe, expect, it } from '@jest/globals';
import { findSlot } from '../../src/slot/find-slot.ts';
import type { Fields } from '../../src/submission/submission.ts';

/** `CVPR 2023` or `arXiv 2023-05` or `2403.00001` or `2024/2403.00001` or a mere `Title` or `Title: 2023`, one entry each. */
function entriesOf(text: string): Fields[] {
  return text
    .split(/ {2,}/)
    .filter((entry) => entry !== '')
    .map((entry): Fields => {
      const [, of, id] = /^(?:(\d{4})\/)?(\d{4}\.\d{5})$/.exec(entry) ?? [];
      if (id) return { paper: `https://arxiv.org/abs/${id}`, ...(of !== undefined && { year: of }) };
      const [, title, year] = /^([A-Za-z]+): (\d{4})$/.exec(entry) ?? [];
      if (title && year) return { title, year };
      const [, venue, date] = /^(?:([A-Za-z]+) )?(\d{4}(?:-\d\d)?)$/.exec(entry) ?? [];
      if (!date) return { title: entry };
      return { ...(venue !== undefined && { venue }), [date.length > 4 ? 'date' : 'year']: date };
    });
}

interface Case {
  readonly name: string;
  readonly section: string;
  readonly paper: string;
  readonly siblings?: readonly string[];
  readonly numbered?: 1 | -1;
  readonly at: number;
}

const CASES: readonly Case[] = [
  { name: 'rising dates', section: '2020  2021  2022  2023  2024  2025', paper: '2022', at: 3 },
  { name: 'falling dates', section: '2025  2024  2023  2022  2021  2020', paper: '2022', at: 3 },
  {
    name: 'an order that two early entries do not keep',
    section: '2024  2023  2020  2021  2021  2022  2022  2023  2024  2025',
    paper: '2022',
    at: 7,
  },
  {
    name: 'an old paper where nothing is in order',
    section: '2024  2020  2023  2019  2025  2021  2024  2022',
    paper: '2018',
    at: 8,
  },
  {
    name: 'the order of the siblings',
    section: '2024',
    siblings: ['2025  2024  2023  2022', '2023  2021'],
    paper: '2025',
    at: 0,
  },
  {
    name: 'a numbered list in plain order',
    section: '2018  2019  2020  2020  2021  2022  2023  2024',
    paper: '2019',
    numbered: 1,
    at: 2,
  },
  {
    name: 'a numbered list that merely grew',
    section: '2018  2021  2019  2020  2022  2021  2024  2023',
    paper: '2019',
    numbered: 1,
    at: 8,
  },
  {
    name: 'by title within a year',
    section:
      'Beta: 2018  Omega: 2019  Alpha: 2020  Beta: 2021  Delta: 2021  Kappa: 2021  Alpha: 2022  Beta: 2022  Epsilon: 2022  Sigma: 2022  Alpha: 2023  Gamma: 2023  Zeta: 2023',
    paper: 'Kappa: 2022',
    at: 9,
  },
  {
    name: 'last of its year, where the titles of a year are in no order',
    section:
      'Beta: 2018  Omega: 2019  Alpha: 2020  Kappa: 2021  Delta: 2021  Beta: 2021  Alpha: 2022  Sigma: 2022  Beta: 2022  Epsilon: 2022  Gamma: 2023  Alpha: 2023  Zeta: 2023',
    paper: 'Kappa: 2022',
    at: 10,
  },
  {
    name: 'by venue within a year',
    section:
      'AAAI 2020  AAAI 2020  CIKM 2020  ICDM 2020  KDD 2020  KDD 2020  SDM 2020  SIGIR 2020  VLDB 2020  WWW 2020',
    paper: 'IJCAI 2020',
    at: 4,
  },
  {
    name: 'by venue within a year, as the sections of other years show',
    section: 'AAAI 2020  KDD 2020',
    siblings: [
      'AAAI 2019  CIKM 2019  ICDM 2019  KDD 2019  WWW 2019',
      'AAAI 2018  ACL 2018  CIKM 2018  KDD 2018  VLDB 2018',
      'CIKM 2017  IJCAI 2017  KDD 2017  WSDM 2017  WWW 2017',
    ],
    paper: 'CIKM 2020',
    at: 1,
  },
  {
    name: 'next to its venue in its own year, where the venues of each year stand together',
    section:
      'ICML 2020  ICML 2020  CVPR 2020  CVPR 2020  ICML 2021  ICML 2021  CVPR 2021  CVPR 2021  ICML 2022  ICML 2022  CVPR 2022  CVPR 2022  ICML 2023  CVPR 2023',
    paper: 'ICML 2022',
    at: 10,
  },
  { name: 'by title', section: 'Alpha  Beta  Delta  Epsilon  Gamma  Kappa  Lambda  Omega', paper: 'Cappa', at: 2 },
  {
    name: 'by title, where the years happen to rise',
    section: 'Alpha: 2014  Delta: 2014  Kappa: 2015  Mu: 2014  Sigma: 2023  Tau: 2015  Zeta: 2017',
    paper: 'Lambda: 2026',
    at: 3,
  },
  {
    name: 'by title, where the years happen to fall',
    section: 'Alpha: 2019  Delta: 2023  Kappa: 2020  Mu: 2015  Sigma: 2014  Tau: 2021  Zeta: 2013',
    paper: 'Omega: 2026',
    at: 4,
  },
  {
    name: 'by year, where titles rise in one section and years in all',
    section: 'Storms: 2012  Alpha: 2013  Beta: 2017  Delta: 2016  Gamma: 2019  Kappa: 2022  Omega: 2021',
    siblings: ['Sigma: 2015  Theta: 2016  Chi: 2017  Omega: 2018  Alpha: 2019  Zeta: 2020  Mu: 2022'],
    paper: 'Aalto: 2026',
    at: 7,
  },
  {
    name: 'by year, where the years are in plain order and the titles happen to rise',
    section: 'Alpha: 2014  Delta: 2015  Kappa: 2016  Mu: 2017  Sigma: 2018  Tau: 2019  Zeta: 2020',
    paper: 'Lambda: 2026',
    at: 7,
  },
  {
    name: 'the newest of a list that falls roughly',
    section: '2023  2019  2020  2015  2016  2015  2013  2014  2014',
    paper: '2026',
    at: 0,
  },
  {
    name: 'the newest of a list that rises roughly',
    section: '2014  2014  2013  2015  2016  2015  2020  2019  2023',
    paper: '2026',
    at: 9,
  },
  {
    name: 'the newest of a list that falls in few steps, of which one rises',
    section: '2025  2023  2023  2023  2019  2020  2017',
    paper: '2026',
    at: 0,
  },
  {
    name: 'at the end of a section without dates, whatever those of others do',
    section: 'Omega  Beta  Kappa',
    siblings: ['2025  2024  2023  2022  2021  2020', '2024  2022  2021  2020  2019  2018'],
    paper: 'Zeta',
    at: 3,
  },
  {
    name: 'where others grow, in a section of one year',
    section: '2020  2020',
    siblings: ['2025  2023  2024  2022  2020  2021', '2024  2022  2023  2020  2019  2018'],
    paper: 'Zeta',
    at: 0,
  },
  {
    name: 'the newest of a list whose months fall while it grows',
    section:
      '2020-12  2020-11  2020-10  2021-12  2021-11  2021-10  2022-12  2022-11  2022-10  2023-12  2023-11  2023-10',
    paper: '2024-10',
    at: 12,
  },
  {
    name: 'a preprint, where preprints stand apart',
    section: 'CVPR 2024  ICLR 2023  ECCV 2022  arXiv 2025-01  arXiv 2024-03  arXiv 2023-02',
    paper: 'arXiv 2024-06',
    at: 4,
  },
  {
    name: 'a published paper, where preprints stand apart',
    section: 'CVPR 2024  ICLR 2023  ECCV 2022  arXiv 2025-01  arXiv 2024-03  arXiv 2023-02',
    paper: 'ICML 2021',
    at: 3,
  },
  {
    name: 'a preprint in one order with the published papers',
    section: 'CVPR 2025  ICLR 2024  ECCV 2024  arXiv 2023-09  arXiv 2023-03  arXiv 2023-02',
    paper: 'arXiv 2025-06',
    at: 0,
  },
  {
    name: 'below two pinned entries',
    section: '2019-01  2020-02  2025-06  2025-03  2024-09  2024-05  2023-08  2023-02',
    paper: '2025-08',
    at: 2,
  },
  {
    name: 'by arXiv id, where the years tell nothing and are not those of the ids',
    section: '2024/2403.00001  2024/2402.00001  2024/2401.00001  2024/2310.00001  2024/2306.00001  2023/2305.00001',
    paper: '2024/2312.00001',
    at: 3,
  },
  {
    name: 'a list that has come to grow at the other end',
    section: '2024-12  2024-11  2024-09  2024-08  2024-05  2024-02  2025-02  2025-05',
    paper: '2025-06',
    at: 8,
  },
  {
    name: 'a middling paper of such a list',
    section: '2024-12  2024-11  2024-09  2024-08  2024-05  2024-02  2025-02  2025-05',
    paper: '2024-10',
    at: 2,
  },
];

describe('findSlot', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { section, paper, siblings = [], numbered, at }) => {
    const [wanted = {}] = entriesOf(paper);
    expect(findSlot(entriesOf(section), siblings.map(entriesOf), wanted, numbered).index).toBe(at);
  });
});
