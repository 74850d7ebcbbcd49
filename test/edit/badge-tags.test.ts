import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const url = (n: number) => `https://arxiv.org/abs/1911.0${2000 + n}`;

interface Tagged {
  readonly name: string;
  readonly tasks: readonly string[];
  readonly ways: readonly string[];
}
const KNOWN: readonly Tagged[] = [
  { name: 'Moss', tasks: ['Soil', 'Rain'], ways: ['Drying'] },
  { name: 'Fern', tasks: ['Soil'], ways: ['Cold_Storage'] },
  { name: 'Reed', tasks: ['Rain'], ways: ['Drying'] },
  { name: 'Sage', tasks: ['Soil'], ways: ['Cold_Storage'] },
  { name: 'Thyme', tasks: ['Wind'], ways: ['Seed-bank'] },
];

/** Badges in Markdown and in HTML, in other colours and with other blanks between. */
const LISTS = {
  markdown: {
    badge: (text: string, colour: string) => `![](https://img.shields.io/badge/${text}-${colour})`,
    colours: ['red', 'yellow', 'purple'],
    between: ' ',
  },
  html: {
    badge: (text: string, colour: string) => `<img src="https://img.shields.io/badge/${text}-${colour}">`,
    colours: ['1f6feb', 'teal', 'brown'],
    between: ' · ',
  },
} as const;
type Style = (typeof LISTS)[keyof typeof LISTS];

function badges({ badge, colours, between }: Style, { name, tasks, ways }: Tagged): string {
  const [first, second, third] = colours;
  return [
    badge(name, first),
    ...tasks.map((task) => badge(task, second)),
    ...ways.map((way) => badge(way.replace('-', '--'), third)),
  ].join(between);
}

function propose(style: Style, answers: Readonly<Record<string, string>>) {
  const lines = KNOWN.map(
    (one, i) => `- **What ${one.name} does in a wet winter**, 2019. [[Paper](${url(i)})] ${badges(style, one)}`,
  );
  const list = `# Plants\n\n## Herbs\n\n${lines.join('\n')}\n`;
  const all = {
    Section: 'Herbs',
    'Paper title': 'What Mint does in a wet winter',
    Year: '2019',
    'Paper link': url(99),
    'Method name': 'Mint',
    ...answers,
  };
  const issue = Object.entries(all)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  const result = preview({ list, issue });
  const line = result.ok ? result.text.split('\n').find((one) => one.includes('What Mint')) : undefined;
  return line === undefined ? result : line.slice(line.indexOf(`[[Paper](${url(99)})] `) + url(99).length + 12);
}

describe.each(Object.entries(LISTS))('tags in badges, %s', (_, style) => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    [
      'two of a kind of which entries have one',
      { Tasks: 'Soil', Technique: 'Drying, Cold Storage' },
      ['Soil'],
      ['Drying', 'Cold_Storage'],
    ],
    [
      'more than any entry has',
      { Tasks: 'Soil, Rain, Wind, Frost', Technique: 'Drying' },
      ['Soil', 'Rain', 'Wind', 'Frost'],
      ['Drying'],
    ],
    ['one that has another colour in the list', { Tasks: 'Rain, Cold storage' }, ['Rain'], ['Cold_Storage']],
    ['a new one by its question', { Tasks: 'Snow', Technique: 'Salting' }, ['Snow'], ['Salting']],
    ['the spelling of the list', { Tasks: 'soil', Technique: 'seed bank' }, ['Soil'], ['Seed-bank']],
  ])('%s', (_name, answers, tasks, ways) => {
    expect(propose(style, answers)).toBe(badges(style, { name: 'Mint', tasks, ways }));
  });
});

describe('letters that are raised or lowered', () => {
  const line = (title: string, n: number) => `- [${title}](${url(n)}), 2019.`;
  const propose = (first: string, title: string) => {
    const list = `# Gases\n\n## Air\n\n${line(first, 1)}\n${line('A winter of measuring methane', 2)}\n${line('The lakes that breathe out', 3)}\n`;
    const issue = `### Section\n\nAir\n\n### Paper title\n\n${title}\n\n### Year\n\n2019\n\n### Paper link\n\n${url(9)}\n`;
    const result = preview({ list, issue });
    return result.ok ? result.text.split('\n').find((one) => one.includes(url(9))) : result;
  };
  const title = 'Catching CO<sub>2</sub> in old bricks';

  it('stay tags where entries of the list have such tags', () => {
    expect(propose('H<sub>2</sub>O over the hills', title)).toBe(line(title, 9));
  });

  it('are Unicode elsewhere, and other tags are text', () => {
    expect(propose('Water over the hills', title)).toBe(line('Catching CO₂ in old bricks', 9));
    expect(propose('H<sub>2</sub>O over the hills', 'Catching <b>CO</b> in <u>old</u> bricks')).toBe(
      line('Catching CO in \\<u>old\\</u> bricks', 9),
    );
    expect(propose('The <i>Nitrosomonas</i> over the hills', 'Catching <i>E. coli</i> in old bricks')).toBe(
      line('Catching <i>E. coli</i> in old bricks', 9),
    );
  });
});
