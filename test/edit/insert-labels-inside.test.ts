import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

const TITLES = ['Early Birds and Naps', 'Late Owls of the North', 'Snoring Bears in Caves', 'Dreams of Cows'];
const VALUES = ['PixelNap', 'Deep Snore', 'RND', 'DreamNet'];

describe.each([
  ['in bold', ', Lee et al, 201', '. **Algorithm: ', '.**', '.', 'Algorithm'],
  ['in italics', ', Lee et al, 201', ' *Data set: ', '*', '', 'Data set'],
  ['behind a link and a dash', '', ' — presenter: ', '', '', 'Presenter'],
])('a label %s', (_, names, open, close, end, label) => {
  const entry = (title: string, n: number, value: string | undefined) =>
    `- [${title}](https://a.example/${n})${names && names + n}${value === undefined ? end : `${open}${value}${close}`}`;
  const list = `## Naps\n\n${TITLES.map((title, n) => entry(title, n, VALUES[n])).join('\n')}\n`;
  const answers = {
    Title: 'Horses that Tire',
    Authors: 'Ann Wu, Bo Ek, Cy Abt',
    Year: '2015',
    'Paper link': 'https://a.example/5',
  };
  const written = (value?: string) => entry('Horses that Tire', 5, value).replace('Lee', 'Wu');

  it('tells what the value behind it is', () => {
    const field = label.toLowerCase().replace(' ', '');
    const read = readEntries(list).map(
      ({ fields }) => Object.entries(fields).find(([id]) => id === field || id === 'data')?.[1],
    );
    expect(read).toEqual(VALUES);
  });

  it('stands before a new value, and goes where there is none', () => {
    expect(proposed(list, { ...answers, [label]: 'Owl (OW)' }).added).toEqual([written('Owl (OW)')]);
    expect(proposed(list, answers).added).toEqual([written()]);
  });
});

it('takes the name that a title begins with for no label', () => {
  const read = readEntries('## Naps\n\n- *Owl: A Study*, 2020\n- *Owl: Two Naps*, 2021\n- *Cats at Noon*, 2022\n');
  expect(read.map(({ fields }) => fields.title)).toEqual(['Owl: A Study', 'Owl: Two Naps', 'Cats at Noon']);
});

it.each([
  [['Python', 'Python', 'Rust', 'Python']],
  [['Python', 'Rust', 'Rust', 'Python', 'Python', 'Rust']],
  [['Python', 'Rust', 'Go', 'Python', 'Python', 'Python', 'Python']],
])('takes what differs for no label: %j', (languages) => {
  const entry = (name: string, said: string) => `- [${name}](https://github.com/a/${name}) - ${said}`;
  const list = `## Tools\n\n${languages.map((one, n) => entry(`nap${n}`, `${one}: owls, part ${n}.`)).join('\n')}\n`;
  const answers = { Name: 'bearkit', Link: 'https://github.com/a/bearkit', Description: 'Bears in caves.' };
  expect(proposed(list, answers).added).toEqual([entry('bearkit', 'Bears in caves.')]);
});

describe('an icon before a link', () => {
  const entry = (title: string, n: number, hasCode: boolean) =>
    `- **${title}** *(Lee et al., 2023)* 📑[Paper](https://a.example/${n})${hasCode ? ` 💻[Code](https://github.com/a/${n})` : ''}`;

  it('comes with it, also where the nearest entry has none', () => {
    const list = `## Naps\n\n${TITLES.slice(0, 3)
      .map((title, n) => entry(title, n, n < 2))
      .join('\n')}\n`;
    const answers = {
      Title: 'Horses that Tire',
      Authors: 'Lee et al.',
      Year: '2023',
      'Paper link': 'https://a.example/5',
    };
    expect(proposed(list, { ...answers, 'Code link': 'https://github.com/a/5' }).added).toEqual([
      entry('Horses that Tire', 5, true),
    ]);
  });
});

describe('an arXiv id before the title', () => {
  it.each([
    ['[', ']'],
    ['(', ')'],
    ['', ':'],
  ])('follows from the link: %s…%s', (open, close) => {
    const entry = (title: string, id: string) =>
      `- ${open}${id}${close} **${title}** ([abs](https://arxiv.org/abs/${id}))`;
    const list = `## Naps\n\n${TITLES.map((title, n) => entry(title, `1${n}03.1013${n}`)).join('\n')}\n`;
    const answers = { Title: 'Horses that Tire', 'Paper link': 'https://arxiv.org/abs/2006.04558' };
    expect(proposed(list, answers).added).toEqual([entry('Horses that Tire', '2006.04558')]);
  });
});

it('takes the line break before a picture of other papers away with it', () => {
  const row = (title: string, venue: string) => `| [${title}](https://a.example/${title.length}) | ${venue} |`;
  const badge = (n: number) =>
    `![citations](https://img.shields.io/badge/dynamic/json?url=${'abc'.charAt(n).repeat(9)})`;
  const rows = TITLES.map((title, n) => row(title, n < 3 ? `ICML <br> ${badge(n)}` : ''));
  const list = `## Naps\n\n| Paper | Venue |\n|---|---|\n${rows.join('\n')}\n`;
  const answers = { Title: 'Horses that Tire', Venue: 'ICLR', 'Paper link': 'https://a.example/16' };
  expect(proposed(list, answers).added).toEqual([row('Horses that Tire', 'ICLR')]);
});

it('takes what an identifier tells for an entry, though it has no link', () => {
  const list =
    '## Naps\n\n1. Early Birds. Lee et al. arXiv:2103.02531\n2. Late Owls. Ray et al. doi:10.1000/182\n3. Snores. Day et al. ICML 2020\n';
  expect(readEntries(list)).toHaveLength(3);
});
