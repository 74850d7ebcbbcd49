import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

interface Shape {
  readonly entry: (number: string, title: string, year: string) => string;
  readonly template: string;
  readonly gap?: string;
  readonly head?: string;
  readonly foot?: string;
}

const url = (title: string): string => `https://a.org/${title.replaceAll(' ', '-')}.pdf`;

const SHAPES: Readonly<Record<string, Shape>> = {
  'bold number': {
    entry: (number, title, year) => `- **[${number}] ${title}**, ICLR ${year}. [paper](${url(title)})`,
    template: '- **[{{number}}] {{title}}**, {{venue}} {{year}}. [paper]({{paper}})',
  },
  'number in brackets of a paragraph': {
    entry: (number, title, year) => `[${number}] [${title}](${url(title)}), *ICLR ${year}*`,
    template: '[{{number}}] [{{title}}]({{paper}}), *{{venue}} {{year}}*',
    gap: '\n\n',
  },
  'ordered text': {
    entry: (number, title, year) => `${number}. [${title}](${url(title)}), ICLR ${year}`,
    template: '{{number}}. [{{title}}]({{paper}}), {{venue}} {{year}}',
  },
  parentheses: {
    entry: (number, title, year) => `* (${number}) ${title}. ICLR ${year}. [[pdf](${url(title)})]`,
    template: '* ({{number}}) {{title}}. {{venue}} {{year}}. [[pdf]({{paper}})]',
  },
  'number column': {
    entry: (number, title, year) => `| ${number} | [${title}](${url(title)}) | ICLR ${year} |`,
    template: '| {{number}} | [{{title}}]({{paper}}) | {{venue}} {{year}} |',
    head: '| No. | Paper | Venue |\n|---|---|---|\n',
  },
  'HTML rows': {
    entry: (number, title, year) =>
      `<tr><td>${number}</td><td><a href="${url(title)}">${title}</a></td><td>ICLR ${year}</td></tr>`,
    template: '<tr><td>{{number}}</td><td><a href="{{paper}}">{{title}}</a></td><td>{{venue}} {{year}}</td></tr>',
    head: '<table>\n<tr><th>No.</th><th>Paper</th><th>Venue</th></tr>\n',
    foot: '</table>\n',
  },
};

const WORDS = [
  'Owls Nap at Noon',
  'Coffee and Late Shifts',
  'Dreams of Long Winters',
  'Sleeping Under Bridges',
  'Early Birds Rise Again',
  'Naps Between Meetings',
  'Pillows and Their Makers',
  'Snoring in Open Offices',
];
const NEW = 'Waking Without Alarms';

/** `3/2023 2` as entries, the title by its place; `+4` is the new paper, at its place. */
function write({ entry, gap = '\n', head = '', foot = '' }: Shape, sections: readonly string[]): string {
  let at = 0;
  const parts = sections.map((shorthand, i) => {
    const entries = shorthand
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const [number = '', year = '2022'] = one.replace('+', '').split('/');
        const title = one.startsWith('+') ? NEW : `${WORDS[at % WORDS.length]}${at < WORDS.length ? '' : ` ${at}`}`;
        if (!one.startsWith('+')) at += 1;
        return entry(number, title, year);
      });
    const body = `${head}${entries.join(gap)}${entries.length > 0 ? '\n' : ''}${foot}`;
    return `## Part ${'ABCD'[i]}\n${body && `\n${body}`}`;
  });
  return `# Naps\n\n${parts.join('\n')}`;
}

interface Case {
  readonly name: string;
  readonly before: readonly string[];
  /** The same with the new entry, and with the numbers that moved. */
  readonly after: readonly string[];
  readonly year?: string;
  readonly order?: string;
  readonly part?: string;
  readonly shapes?: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'rises', before: ['1 2 3'], after: ['1 2 3 +4'] },
  { name: 'rises, appended', before: ['1 2 3'], after: ['1 2 3 +4'], order: 'append' },
  { name: 'rises, prepended: all move', before: ['1 2 3'], after: ['+1 2 3 4'], order: 'prepend' },
  { name: 'falls', before: ['3 2 1'], after: ['+4 3 2 1'] },
  { name: 'falls, two entries', before: ['2 1'], after: ['+3 2 1'] },
  { name: 'falls, prepended', before: ['3 2 1'], after: ['+4 3 2 1'], order: 'prepend' },
  { name: 'falls, appended: what comes last stands on top', before: ['3 2 1'], after: ['+4 3 2 1'], order: 'append' },
  {
    name: 'falls with the years',
    before: ['4/2024 3/2023 2/2022 1/2021'],
    after: ['+5/2025 4/2024 3/2023 2/2022 1/2021'],
    year: '2025',
  },
  {
    name: 'falls with the years, an older paper: those above move',
    before: ['4/2024 3/2023 2/2022 1/2021'],
    after: ['5/2024 4/2023 +3/2022 2/2022 1/2021'],
  },
  {
    name: 'falls, and the configuration asks for the date',
    before: ['4/2024 3/2023 2/2021 1/2020'],
    after: ['5/2024 4/2023 +3/2022 2/2021 1/2020'],
    order: 'date-desc',
  },
  {
    name: 'rises with the years, an older paper: those below move',
    before: ['1/2020 2/2021 3/2023 4/2024'],
    after: ['1/2020 2/2021 +3/2022 4/2023 5/2024'],
    order: 'date',
  },
  { name: 'is lazy', before: ['1 1 1'], after: ['1 1 1 +1'], shapes: ['ordered text'] },
  { name: 'is lazy, prepended', before: ['1 1 1'], after: ['+1 1 1 1'], order: 'prepend', shapes: ['ordered text'] },
  { name: 'is filled up with zeros', before: ['07 08 09'], after: ['07 08 09 +10'] },
  { name: 'is filled up with zeros, three digits', before: ['001 002 003'], after: ['001 002 003 +004'] },
  { name: 'is filled up with zeros, falling', before: ['003 002 001'], after: ['+004 003 002 001'] },
  { name: 'is filled up with zeros, in front', before: ['08 09 10'], after: ['+07 08 09 10'], order: 'prepend' },
  { name: 'is filled up with zeros, moving', before: ['01 02 03'], after: ['+01 02 03 04'], order: 'prepend' },
  { name: 'begins at 0', before: ['0 1 2'], after: ['0 1 2 +3'] },
  { name: 'begins at 0, prepended', before: ['0 1 2'], after: ['+0 1 2 3'], order: 'prepend' },
  { name: 'ends at 0', before: ['2 1 0'], after: ['+3 2 1 0'] },
  { name: 'has a gap: nobody takes its number', before: ['1 2 4 5'], after: ['1 2 4 5 +6'] },
  {
    name: 'has a gap where the paper goes: nobody moves',
    before: ['1/2020 2/2021 4/2023 5/2024'],
    after: ['1/2020 2/2021 +3/2022 4/2023 5/2024'],
    order: 'date',
  },
  {
    name: 'has a gap behind: only those before it move',
    before: ['1/2020 2/2021 3/2023 4/2024 7/2025'],
    after: ['1/2020 2/2021 +3/2022 4/2023 5/2024 7/2025'],
    order: 'date',
  },
  {
    name: 'falls and has a gap above: only those below it move',
    before: ['7/2025 4/2024 3/2023 2/2021 1/2020'],
    after: ['7/2025 5/2024 4/2023 +3/2022 2/2021 1/2020'],
    order: 'date-desc',
  },
  { name: 'has a number twice', before: ['1 2 2 3'], after: ['1 2 2 3 +4'] },
  { name: 'falls and has a number twice', before: ['4 3 3 2 1'], after: ['+5 4 3 3 2 1'] },
  { name: 'has a slip whose number is the next one', before: ['1 2 3 7 5 6'], after: ['1 2 3 7 5 6 +8'] },
  { name: 'runs on through sections', before: ['1 2', '3 4', '5 6'], after: ['1 2', '3 4 +5', '6 7'], part: 'B' },
  { name: 'falls through sections', before: ['6 5', '4 3', '2 1'], after: ['7 6', '+5 4 3', '2 1'], part: 'B' },
  { name: 'falls through sections, on top', before: ['6 5', '4 3', '2 1'], after: ['+7 6 5', '4 3', '2 1'] },
  { name: 'falls in each section', before: ['3 2 1', '2 1'], after: ['3 2 1', '+3 2 1'], part: 'B' },
  { name: 'falls elsewhere: the second one goes on top', before: ['3 2 1', '1'], after: ['3 2 1', '+2 1'], part: 'B' },
  { name: 'starts a section', before: ['1 2 3', '', '1 2'], after: ['1 2 3', '+1', '1 2'], part: 'B' },
  {
    name: 'starts a section of a falling list',
    before: ['3 2 1', '', '2 1'],
    after: ['3 2 1', '+1', '2 1'],
    part: 'B',
  },
  {
    name: 'starts a section where others start at 0',
    before: ['0 1 2', '', '0 1'],
    after: ['0 1 2', '+0', '0 1'],
    part: 'B',
  },
  {
    name: 'starts a section that runs on',
    before: ['1 2', '', '3 4', '5 6'],
    after: ['1 2', '+3', '4 5', '6 7'],
    part: 'B',
  },
  {
    name: 'starts a section that falls on',
    before: ['6 5', '4 3', '', '2 1'],
    after: ['7 6', '5 4', '+3', '2 1'],
    part: 'C',
  },
];

const runs = CASES.flatMap((one) =>
  (one.shapes ?? Object.keys(SHAPES)).flatMap((shape) =>
    (['learnt', 'template'] as const).map((mode) => [one.name, shape, mode, one] as const),
  ),
);

describe('a number', () => {
  it.each(runs)('%s: %s, %s', (_, name, mode, { before, after, year = '2022', order, part = 'A' }) => {
    const shape = SHAPES[name];
    if (!shape) throw new Error(`No such shape: ${name}`);
    const config = [
      ...(order ? [`order: ${order}`] : []),
      ...(mode === 'template' ? ['entry: |', `  ${shape.template}`] : []),
    ];
    const answers = { Section: `Part ${part}`, 'Paper title': NEW, 'Paper link': url(NEW), Venue: 'ICLR', Year: year };
    const issue = Object.entries(answers).map(([label, value]) => `### ${label}\n\n${value}\n`);
    const result = preview({ list: write(shape, before), issue: issue.join('\n'), config: `${config.join('\n')}\n` });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    expect(result.text).toBe(write(shape, after));
  });
});
