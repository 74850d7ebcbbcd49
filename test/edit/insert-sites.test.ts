import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

describe('data sets, whose papers have a column of their own', () => {
  const row = (name: string, site: string, who: string, year: string, paper: string) =>
    `| [${name}](${site}) | CC BY | [${who} (${year})](${paper}) |`;
  const rows = [
    row('NapSet', 'https://naps.example', 'Lee et al.', '2017', 'https://a.example/1'),
    row('Owl50', 'https://owls.example/data', 'Ray et al.', '2020', 'https://arxiv.org/abs/2010.00475'),
    row('Snore', 'https://github.com/owl/snore', 'Moe', '2015', 'https://a.example/3'),
  ];
  const list = `## Sleep\n\n| Name | Licence | Paper |\n|---|---|---|\n${rows.join('\n')}\n`;

  it('are read: the link of the name leads to the data, and the label of the other says whose paper it is', () => {
    const read = readEntries(list).map(({ fields: { title, url, code, paper, authors, year, venue } }) => ({
      title,
      site: url ?? code,
      paper,
      authors,
      year,
      venue,
    }));
    expect(read).toEqual([
      {
        title: 'NapSet',
        site: 'https://naps.example',
        paper: 'https://a.example/1',
        authors: 'Lee et al.',
        year: '2017',
      },
      {
        title: 'Owl50',
        site: 'https://owls.example/data',
        paper: 'https://arxiv.org/abs/2010.00475',
        authors: 'Ray et al.',
        year: '2020',
      },
      {
        title: 'Snore',
        site: 'https://github.com/owl/snore',
        paper: 'https://a.example/3',
        authors: 'Moe',
        year: '2015',
      },
    ]);
  });

  it.each(['Project page', 'Website', 'Dataset'])('are written, the address under *%s* behind the name', (label) => {
    const answers = {
      Name: 'DreamNet',
      [label]: 'https://dreams.example',
      Licence: 'CC BY',
      'Paper link': 'https://arxiv.org/abs/1611.09827',
      Authors: 'Ann Wu, Bo Ek, Cy Abt',
      Year: '2017',
    };
    expect(proposed(list, answers).added).toEqual([
      row('DreamNet', 'https://dreams.example', 'Wu et al.', '2017', 'https://arxiv.org/abs/1611.09827'),
    ]);
  });
});
