import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const add = (list: string, answers: Readonly<Record<string, string>>) => {
  const issue = Object.entries({ Section: 'Naps', ...answers })
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  const made = preview({ list, issue });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const lines = made.diff.split('\n').filter((line) => /^\+(?!\+\+ b)/.test(line));
  return { row: lines.map((line) => line.slice(1)).join('\n'), reminders: made.reminders };
};

const row = (name: string, title: string, venue: string, label: string, id: string, code: string) =>
  `|**${name}**|**${title}**|${venue}|[${label}](https://arxiv.org/abs/${id})|${code}|`;
const listOf = (header: string, nothing: string): string =>
  [
    '## Naps\n',
    `|Abbreviation|Title|Publication|Paper|${header}|`,
    '|:---:|---|:---:|:---:|:---:|',
    row('NapKR', 'Nap-Driven Learning of Dreams', 'TGRS2021', 'NapKR', '2105.00001', '[link](https://github.com/a/kr)'),
    row('-', 'Contrastive Dreams at Noon', 'CVPRW2021', 'Paper', '2106.00002', '[link](https://github.com/a/noon)'),
    row(
      'RingNap',
      'RingNap: A Model of Naps',
      'TGRS2022',
      'RingNap',
      '2207.00003',
      '[Code](https://github.com/a/ring)',
    ),
    row(
      'SatNap',
      'SatNap: Naps Seen from Above',
      'NeurIPS2022',
      'SatNap',
      '2208.00004',
      '[link](https://github.com/a/sat)',
    ),
    row('CtxNap', 'CtxNap: Naps in Their Context', 'Arxiv2023', 'CtxNap', '2310.00005', nothing),
    '',
  ].join('\n');
const paper = {
  Title: 'OwlMAE: Owls Behind Masks',
  Publication: 'CVPR 2024',
  'Paper link': 'https://arxiv.org/abs/2403.00006',
};

describe('a table whose papers are linked under their names', () => {
  it.each([
    ['Code & Weights', 'null'],
    ['Code/Data', '-'],
    ['Code and Models', 'N/A'],
    ['Code', 'Coming soon'],
  ])('has the link below “%s” where one row says “%s”', (header, nothing) => {
    const code = 'https://github.com/a/owl';
    expect(add(listOf(header, nothing), { ...paper, Abbreviation: 'OwlMAE', [header]: code })).toEqual({
      row: row('OwlMAE', paper.Title, 'CVPR2024', 'OwlMAE', '2403.00006', `[link](${code})`),
      reminders: [],
    });
  });

  it.each(['null', 'N/A', 'Coming soon'])(
    'says “%s” as the one row without it does, where there is none',
    (nothing) => {
      expect(
        add(listOf('Code & Weights', nothing), { ...paper, Abbreviation: 'OwlMAE', Publication: 'ICCV 2024' }).row,
      ).toBe(row('OwlMAE', paper.Title, 'ICCV2024', 'OwlMAE', '2403.00006', nothing));
    },
  );

  it('is linked under the common word where it has no name', () => {
    expect(
      add(listOf('Code & Weights', 'null'), { ...paper, 'Code & Weights': 'https://github.com/a/owl' }).row,
    ).toMatch(/\|\[Paper\]\(https:\/\/arxiv\.org\/abs\/2403\.00006\)\|/);
  });
});
