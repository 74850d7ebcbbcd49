import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const LIST = `# Naps

## Books

- *Sleeping in Trees* by Ann Lee (Owl Press, 2004)
- *The Short Night* by Bo Kim and Cy Day (Night University Press, 2015)
- *A Year of Naps* by Di Wu (Owl Press, 2009)

## Papers

- **Early Birds and Their Naps**<br>
  Ann Lee, Bo Kim<br>
  *ICML 2023* · [paper](https://arxiv.org/abs/2301.00001) · [code](https://github.com/a/early)
- **On the Dreams of Cats**<br>
  Cy Day, Di Wu, Ed Fox<br>
  *NeurIPS 2022* · [paper](https://arxiv.org/abs/2201.00002)
- **Owls at Noon**<br>
  Flo Ray, Gus Hay<br>
  *ICLR 2024* · [paper](https://arxiv.org/abs/2401.00003)

## Data

- [OwlBank](https://owls.example/bank) – forty hours of owls
- [DreamDB](https://dreams.example/db) – dreams of nine cats, told by themselves
- [NapNet](https://github.com/a/napnet) – 2,000 pictures of naps

## Tables

| Name | Year | Hours | Paper |
|---|---|---|---|
| Snores of the North | 2022 | 13 | [Yang et al.](https://arxiv.org/abs/2211.00004) |
| Yawns | 2023 | 32 | [Gao et al.](https://arxiv.org/abs/2306.00005) |
| Barn | 2024 | 4 | [Orr et al.](https://arxiv.org/abs/2406.00006) |
`;

const add = (answers: Readonly<Record<string, string>>): string => {
  const issue = Object.entries(answers)
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n');
  const made = preview({ list: LIST, issue });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const before = new Set(LIST.split('\n'));
  return made.text
    .split('\n')
    .filter((line) => !before.has(line))
    .join('\n');
};
const PAPER = { 'Paper title': 'Larks in Winter', 'Paper link': 'https://arxiv.org/abs/2501.00007' };

describe('a list whose sections are written each in its own way', () => {
  it('writes data as data are', () => {
    expect(
      add({ Section: 'Data', ...PAPER, 'Paper title': 'LarkSet', Description: 'larks that sleep in the snow' }),
    ).toBe('- [LarkSet](https://arxiv.org/abs/2501.00007) – larks that sleep in the snow');
  });

  it('writes papers as papers are, however little is known of one', () => {
    expect(add({ Section: 'Papers', ...PAPER, Authors: 'Ida Ivy' })).toBe(
      '- **Larks in Winter**<br>\n  Ida Ivy<br>\n  [paper](https://arxiv.org/abs/2501.00007)',
    );
  });

  it('writes books as books are', () => {
    expect(
      add({ Section: 'Books', Title: 'Larks in Winter', Authors: 'Ida Ivy', Publisher: 'Owl Press', Year: '2020' }),
    ).toBe('- *Larks in Winter* by Ida Ivy (Owl Press, 2020)');
  });

  it('writes names below names, and no title where others name the authors of a link', () => {
    expect(add({ Section: 'Tables', ...PAPER, 'Paper title': 'Larks', Year: '2025', Hours: '7' })).toMatch(
      /^\| Larks \| 2025 \| 7 \| \[\S+\]\(https:\/\/arxiv\.org\/abs\/2501\.00007\) \|$/,
    );
  });
});
