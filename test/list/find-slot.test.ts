import { describe, expect, it } from '@jest/globals';
import { findSlot } from '../../src/list/find-slot.ts';
import type { Fields } from '../../src/submission/submission.ts';

/** `CVPR 2023` or `arXiv 2023-05` or `2403.00001` or a mere `Title`, one entry each. */
function entriesOf(text: string): Fields[] {
  return text
    .split(/ {2,}/)
    .filter((entry) => entry !== '')
    .map((entry): Fields => {
      if (/^\d{4}\.\d{5}$/.test(entry)) return { paper: `https://arxiv.org/abs/${entry}` };
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
  readonly numbered?: boolean;
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
    numbered: true,
    at: 2,
  },
  {
    name: 'a numbered list that merely grew',
    section: '2018  2021  2019  2020  2022  2021  2024  2023',
    paper: '2019',
    numbered: true,
    at: 8,
  },
  { name: 'by title', section: 'Alpha  Beta  Delta  Epsilon  Gamma  Kappa  Lambda  Omega', paper: 'Cappa', at: 2 },
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
