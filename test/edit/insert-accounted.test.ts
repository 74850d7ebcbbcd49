import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

interface Case {
  readonly name: string;
  readonly entries: readonly string[];
  readonly head?: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The new entry, or the code of the problem. */
  readonly entry?: string;
  readonly problem?: string;
  readonly named?: readonly string[];
}

const arxiv = (n: number): string => `https://arxiv.org/abs/2${n % 5}0${(n % 9) + 1}.0000${n}`;
const NAPS = ['Naps at Noon', 'Dreams of Cats', 'Owls at Work', 'Birds at Dawn', 'Crows in Snow'];
const entriesOf = (write: (title: string, n: number) => string): string[] => NAPS.map(write);
const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;
const BATS = { 'Paper title': 'Bats at Dusk', 'Paper link': arxiv(9) };

const CASES: readonly Case[] = [
  {
    name: 'a number in the address of an image, from the answer',
    entries: entriesOf((title, n) => {
      const hours = [7, 9, 11, 3, 5][n];
      return `* <img src="clock/${hours}.svg" alt="${hours} h"> [${title}](https://talks.example/t${n}) - Ann Lee, Bo Kim, ACL 202${n}.`;
    }),
    answers: {
      'Paper title': 'Bats at Dusk',
      'Paper link': 'https://talks.example/x',
      Authors: 'Mo Nye, Oz Pit',
      Venue: 'ACL',
      Year: '2024',
      Hours: '12',
    },
    entry: '* <img src="clock/12.svg" alt="12 h"> [Bats at Dusk](https://talks.example/x) - Mo Nye, Oz Pit, ACL 2024.',
  },
  {
    name: 'a label that names another server',
    entries: entriesOf((title, n) =>
      n === 1 ? `- **${title}** [PNAS](https://www.pnas.org/doi/10.1/${n})` : `- **${title}** [arXiv](${arxiv(n)})`,
    ),
    answers: { ...BATS, 'Paper link': 'https://www.medrxiv.org/content/10.1101/2023.01.01.1v1' },
    entry: '- **Bats at Dusk** [medRxiv](https://www.medrxiv.org/content/10.1101/2023.01.01.1v1)',
  },
  {
    name: 'a label that names another server, in brackets',
    entries: entriesOf((title, n) => `1. ${title}. [[arXiv](${arxiv(n)})]`),
    answers: { ...BATS, 'Paper link': 'https://www.biorxiv.org/content/10.1101/2023.01.01.1v1' },
    entry: '1. Bats at Dusk. [[bioRxiv](https://www.biorxiv.org/content/10.1101/2023.01.01.1v1)]',
  },
  {
    name: 'a label of a link as its answer says',
    entries: entriesOf(
      (title, n) =>
        `- ${title}. [[Paper](${arxiv(n)})][[${pick(['PyTorch', 'PyTorch', 'Code (soon)'], n)}](https://github.com/o/r${n})]`,
    ),
    answers: { ...BATS, 'Code link': 'https://github.com/o/bats', 'Code label': 'Code (soon)' },
    entry: `- Bats at Dusk. [[Paper](${arxiv(9)})][[Code (soon)](https://github.com/o/bats)]`,
  },
  {
    name: 'a label of a link as its answer says, in a table',
    head: '| Paper | Links |\n|---|---|\n',
    entries: entriesOf(
      (title, n) => `| ${title} | [PDF](${arxiv(n)}) [${pick(['JAX', 'Torch'], n)}](https://github.com/o/r${n}) |`,
    ),
    answers: { ...BATS, 'Code link': 'https://github.com/o/bats', Framework: 'torch' },
    entry: `| Bats at Dusk | [PDF](${arxiv(9)}) [Torch](https://github.com/o/bats) |`,
  },
  {
    name: 'a word where some venues have an icon',
    entries: entriesOf(
      (title, n) => `- "${title}", ${pick(['ICLR 🎓', 'ACL', 'ICML'], n)}, 202${n}. [[Paper](${arxiv(n)})]`,
    ),
    answers: { ...BATS, Venue: 'ICLR', Year: '2024', Framework: 'PyTorch' },
    entry: `- "Bats at Dusk", ICLR, 2024. [[Paper](${arxiv(9)})]`,
    named: ['Framework'],
  },
  {
    name: 'a word where one venue of many has a remark',
    entries: Array.from(
      { length: 12 },
      (_, n) =>
        `- "${pick(NAPS, n)} ${n}", ${n === 10 ? 'NeurIPS (Datasets and Benchmarks)' : 'NeurIPS'}, 2023 (*Lab ${n}*). [[Paper](${arxiv(n)})]`,
    ),
    answers: {
      ...BATS,
      'Paper link': 'https://arxiv.org/abs/2404.12345',
      Venue: 'NeurIPS',
      Year: '2023',
      Affiliation: 'Lab X',
      'Code label': 'PyTorch',
    },
    entry: `- "Bats at Dusk", NeurIPS, 2023 (*Lab X*). [[Paper](https://arxiv.org/abs/2404.12345)]`,
    named: ['Code label'],
  },
  {
    name: 'names of data sets as labels',
    entries: entriesOf(
      (title, n) =>
        `- [${title}](${arxiv(n)})\n  - Dataset: [${pick(['NapSet', 'CatDB', 'OwlSet', 'Dawn5', 'SnowX'], n)}](https://sets.example/${n})`,
    ),
    answers: { ...BATS, 'Project page': 'https://annalee.github.io/bats' },
    entry: `- [Bats at Dusk](${arxiv(9)})`,
    named: ['Project page'],
  },
  {
    name: 'an award in a table of licences',
    head: '| Tool | What it does | Licence |\n|---|---|---|\n',
    entries: entriesOf(
      (title, n) =>
        `| [${title}](https://t.example/${n}) | plans ${pick(['days', 'weeks', 'nights of sleep', 'trips', 'walks'], n)} | ${pick(['MIT', 'GPL'], n)} |`,
    ),
    answers: {
      'Paper title': 'Bats at Dusk',
      'Paper link': 'https://t.example/x',
      Licence: 'MIT',
      Award: 'Best Tool',
      Description: 'warms nights',
    },
    entry: '| [Bats at Dusk](https://t.example/x) | warms nights | MIT |',
    named: ['Award'],
  },
  {
    name: 'a conference without its year',
    entries: entriesOf((title, n) => `- **${title}**, ${pick(['ICLR', 'ACL'], n)} 202${n}. [[paper](${arxiv(n)})]`),
    answers: { ...BATS, Venue: 'ICLR' },
    entry: `- **Bats at Dusk**, ICLR. [[paper](${arxiv(9)})]`,
  },
  {
    name: 'neither venue nor year, where preprints have theirs',
    entries: entriesOf(
      (title, n) =>
        `- ${title}, **${n === 4 ? 'ACL 2023' : 'arXiv 2024'}**. [[paper](https://arxiv.org/abs/240${n + 1}.00001)]`,
    ),
    answers: { ...BATS, 'Paper link': 'https://arxiv.org/abs/2407.00009' },
    entry: '- Bats at Dusk. [[paper](https://arxiv.org/abs/2407.00009)]',
  },
  {
    name: 'two years',
    entries: entriesOf((title, n) => `- **${title}**, ${pick(['ICLR', 'ACL'], n)} 202${n}. [[paper](${arxiv(n)})]`),
    answers: { ...BATS, Venue: 'CVPR 2024', Year: '2025' },
    problem: 'two-years',
  },
  {
    name: 'a short year beside another',
    entries: entriesOf((title, n) => `| ${title} | ACL'2${n} | [pdf](${arxiv(n)}) |`),
    head: '| Title | Venue | Paper |\n|---|---|---|\n',
    answers: { ...BATS, Venue: "CVPR'24", Year: '2023' },
    problem: 'two-years',
  },
  {
    name: 'authors of a list that shows none',
    entries: entriesOf((title, n) => `* [${title}](https://talks.example/${n}) [${20 + n} min]`),
    answers: {
      'Paper title': 'Bats at Dusk',
      'Paper link': 'https://talks.example/x',
      Length: '12 min',
      Authors: 'Flo Gay',
    },
    entry: '* [Bats at Dusk](https://talks.example/x) [12 min]',
    named: ['Authors'],
  },
];

describe('a new entry', () => {
  it.each(CASES)('accounts for $name', ({ entries, head = '', answers, entry, problem, named = [] }) => {
    const list = `# List\n\n## Sleep\n\n${head}${entries.join('\n')}\n`;
    const body = Object.entries({ Section: 'Sleep', ...answers }).map(([label, value]) => `### ${label}\n\n${value}\n`);
    const result = preview({ list, issue: body.join('\n') });
    if (!result.ok) {
      expect(result.problems.map(({ code }) => code)).toEqual([problem]);
      return;
    }
    const added = result.diff.split('\n').slice(2);
    expect(added.filter((line) => line.startsWith('+')).map((line) => line.slice(1))).toEqual([entry]);
    const said =
      named.length === 0 ? [] : [`This list shows no place for: ${named.map((one) => `“${one}”`).join(', ')}.`];
    expect(result.reminders).toEqual(said);
  });

  it('asks about two years where a template writes it, and names what that has no place for', () => {
    const config = 'list: README.md\nentry: |\n  - **{{title}}**, {{venue}} {{year}}\n';
    const list = '# List\n\n## Sleep\n\n- **Naps at Noon**, ACL 2021\n';
    const file = (answers: Record<string, string>) =>
      preview({
        list,
        config,
        issue: Object.entries({ Section: 'Sleep', ...BATS, ...answers })
          .map(([label, value]) => `### ${label}\n\n${value}\n`)
          .join('\n'),
      });
    expect(file({ Venue: 'CVPR 2024', Year: '2025' })).toMatchObject({ ok: false, problems: [{ code: 'two-years' }] });
    expect(file({ Venue: 'CVPR', Year: '2024', 'Project page': 'https://bats.example' })).toMatchObject({
      ok: true,
      reminders: ['This list shows no place for: “Paper link”, “Project page”.'],
    });
  });
});
