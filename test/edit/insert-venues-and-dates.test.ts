import { describe, expect, it } from '@jest/globals';
import { proposed } from '../support/proposed.ts';

const PAPER = { Title: 'Naps of Ravens', 'Paper link': 'https://arxiv.org/abs/2405.00009', Section: 'Naps' };

/** Entries of three papers, each with a date of the preprint and a venue with its year, in marks of their own. */
describe.each([
  ['brackets', (date: string, venue: string) => `[${date}]${venue && ` [${venue}]`}`, ['2024/05', "ICML'24"]],
  [
    'bold and code',
    (date: string, venue: string) => `**[${date}]**${venue && ` \`${venue}\``}`,
    ['2024.05', 'ICML 2024'],
  ],
  [
    'a bracket and italics',
    (date: string, venue: string) => `(${date}).${venue && ` *${venue}*.`}`,
    ['2024-05', 'ICML 2024'],
  ],
] as const)('a date and a venue in %s', (_, write, [date, venue]) => {
  const dated = (year: number, month: string) => date.replace('2024', String(year)).replace('05', month);
  const held = (year: number) => venue.replace('2024', String(year)).replace("'24", `'${year % 100}`);
  const entry = (when: string, title: string, id: string) =>
    `- ${when} **${title}** [[paper](https://arxiv.org/abs/${id})]`;
  const list = `## Naps\n\n${[
    entry(write(dated(2024, '07'), held(2025)), 'Early Birds of the North', '2407.00001'),
    entry(write(dated(2024, '02'), held(2024)), 'Late Owls and Cats', '2402.00002'),
    entry(write(dated(2023, '06'), held(2024)), 'Snoring Bears in Caves', '2306.00003'),
  ].join('\n')}\n`;

  it('are written both, or the date alone where no venue is known', () => {
    expect(proposed(list, { ...PAPER, Venue: 'ICML 2024' }).added).toEqual([
      entry(write(date, venue), PAPER.Title, '2405.00009'),
    ]);
    expect(proposed(list, PAPER).added).toEqual([entry(write(date, ''), PAPER.Title, '2405.00009')]);
  });
});

describe('a venue that was given with its year', () => {
  const rows = (venues: readonly string[]) =>
    `## Naps\n\n| Year | Venue | Title | Link |\n|---|---|---|---|\n${venues
      .map((venue, i) => `| 202${i} | ${venue} | Owls and Cats ${i} | [Paper](https://arxiv.org/abs/2${i}01.00001) |`)
      .join('\n')}\n`;

  it.each([
    ['ICML 2024', '2024', 'ICML'],
    ["ICML'24", '2024', 'ICML'],
    ['USENIX Security 2024', '2024', 'USENIX Security'],
  ])('goes into two columns where the list has two: %s', (typed, year, venue) => {
    const list = rows(['ICML', 'CCS', 'USENIX Security', 'ICLR']);
    expect(proposed(list, { ...PAPER, Venue: typed }).added).toEqual([
      `| ${year} | ${venue} | Naps of Ravens | [Paper](https://arxiv.org/abs/2405.00009) |`,
    ]);
  });

  it('stays whole where the list has it so, and its year goes beside it where that is the same', () => {
    const list = rows(['NLP2020', 'arXiv', 'NLP2022', 'NLP2023']);
    expect(proposed(list, { ...PAPER, Venue: 'NLP2024' }).added).toEqual([
      '| 2024 | NLP2024 | Naps of Ravens | [Paper](https://arxiv.org/abs/2405.00009) |',
    ]);
  });

  it('stays whole where the list has it so beside another year', () => {
    const list = rows(['ICML 2021', 'CCS 2022', 'ICLR 2023', 'CCS 2024']);
    expect(proposed(list, { ...PAPER, Venue: 'ICML 2024' }).added[0]).toContain('| ICML 2024 |');
  });
});

describe('a list of years whose form asks for no section', () => {
  const birds = { 2024: 'Owls and Cats', 2023: 'Early Birds of the North', 2021: 'Dreams of Bears at Noon' };
  const list = Object.entries(birds)
    .reverse()
    .map(([year, title]) => `## ${year}\n\n- [${title}](https://a.example/${year}), ICML ${year}\n`)
    .join('\n');
  const paper = { Title: 'Naps of Ravens', 'Paper link': 'https://a.example/9' };

  it.each([
    [{ Venue: 'ICML', Year: '2023' }, '2023'],
    [{ Venue: 'ICML 2021' }, '2021'],
  ])('has a paper in its year: %j', (answers, section) => {
    expect(proposed(list, { ...paper, ...answers }).section).toBe(section);
  });

  it.each([
    ['of which no year is known', list, { Venue: 'ICML' }],
    ['of a year that has no section', list, { Venue: 'ICML', Year: '2022' }],
    [
      'where something else is a section too',
      `${list}\n## Books\n\n- [Owls](https://a.example/b), 2020\n`,
      { Year: '2023' },
    ],
  ])('asks for a paper %s', (_, text, answers) => {
    expect(() => proposed(text, { ...paper, ...answers })).toThrow(/Section/);
  });
});

describe('a date that only the arXiv id tells', () => {
  const names = ['NapNet', 'SnoreLM', 'BedBot', 'DreamX'];
  const birds = ['Owls', 'Crows', 'Bears', 'Cows'];
  const list = `## Naps\n\n${names
    .map(
      (name, i) =>
        `- **${name}**: Sleepy ${birds[i]} as Large Sleep Models, 2024.0${i + 1}. [[Paper]](https://arxiv.org/abs/240${i + 1}.00001)`,
    )
    .join('\n')}\n`;

  it.each(['Ravens as Large Sleep Models', 'Ravens in the Wild', 'Models of Ravens', 'Sleepy Ravens'])(
    'stands behind a title whatever its last word is: %s',
    (rest) => {
      expect(proposed(list, { ...PAPER, Title: `CawNet: ${rest}` }).added).toEqual([
        `- **CawNet**: ${rest}, 2024.05. [[Paper]](https://arxiv.org/abs/2405.00009)`,
      ]);
    },
  );

  it('goes with the name of the method where that was given by itself', () => {
    const answers = { ...PAPER, Title: 'Ravens in the Wild', 'Method name': 'CawNet' };
    expect(proposed(list, answers).added).toEqual([
      '- **CawNet**: Ravens in the Wild, 2024.05. [[Paper]](https://arxiv.org/abs/2405.00009)',
    ]);
  });

  it('fills a column of short dates, and venues stand there as the others do', () => {
    const rows = [
      '|24.01|Owl Labs|EMNLP2024|',
      '|23.12|Cow Lab|arxiv|',
      '|23.02|Bear Ltd|ICML2023|',
      '|22.11|Owl Labs|arxiv|',
    ];
    const text = `## Naps\n\n|Date|Institute|Publication|Paper|\n|-|-|-|-|\n${rows
      .map(
        (row, i) =>
          `${row}[Snores of Cats and ${birds[i]}](https://arxiv.org/abs/${row.slice(1, 3)}${row.slice(4, 6)}.00001)|`,
      )
      .join('\n')}\n`;
    const { added } = proposed(text, { ...PAPER, Institute: 'Nap Inc', Venue: 'ICML 2024' });
    expect(added).toEqual(['|24.05|Nap Inc|ICML2024|[Naps of Ravens](https://arxiv.org/abs/2405.00009)|']);
  });
});

describe('a venue behind its year', () => {
  const list = `## Naps\n\n${['2024-ICLR', '2023-KDD', '2023-arXiv', '2022-ICML']
    .map((when, i) => `- ${when} - Dreams of Owls ${'abcd'[i]} [[Paper](https://arxiv.org/abs/2${i}01.00001)]`)
    .join('\n')}\n`;

  it.each([
    [{ Venue: 'CIKM 2024' }, '2024-CIKM'],
    [{ Venue: 'CIKM', Year: '2024' }, '2024-CIKM'],
  ])('is written there: %j', (answers, when) => {
    expect(proposed(list, { ...PAPER, ...answers }).added).toEqual([
      `- ${when} - Naps of Ravens [[Paper](https://arxiv.org/abs/2405.00009)]`,
    ]);
  });
});
