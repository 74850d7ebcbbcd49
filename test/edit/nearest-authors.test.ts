import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const url = (n: number) => `https://arxiv.org/abs/1812.0${4000 + n}`;
const TURNED = [
  'Berg, Ida and Dahl, Jon and Holm, Kim',
  'Lund, Lea and Moe, Mia',
  'Nord, Ole and Rask, Pia and Sund, Rolf',
];
const NATURAL = ['Ida Berg and Jon Dahl and Kim Holm', 'Lea Lund and Mia Moe', 'Ole Nord and Pia Rask and Rolf Sund'];
const COMMAS = ['Ida Berg, Jon Dahl, Kim Holm', 'Lea Lund, Mia Moe', 'Ole Nord, Pia Rask, Rolf Sund'];

/** Two shapes, so that no rule goes by the marks around the names. */
const SHAPES = {
  bullets: {
    head: '',
    line: (n: number, title: string, authors: string) => `- [${title}](${url(n)}), *${authors}*, 2018.`,
    authors: (text: string) => /\*(.*)\*/.exec(text)?.[1],
  },
  rows: {
    head: '| Title | Authors | Year | Paper |\n|---|---|---|---|\n',
    line: (n: number, title: string, authors: string) => `| ${title} | ${authors} | 2018 | [PDF](${url(n)}) |`,
    authors: (text: string) => text.split('|')[2]?.trim(),
  },
} as const;

function write(sections: readonly (readonly string[])[], shape: (typeof SHAPES)[keyof typeof SHAPES]): string {
  const parts = sections.map((authors, at) => {
    const lines = authors.map((names, i) =>
      shape.line(at * 10 + i, `${['How', 'Why', 'When'][i % 3]} bridges sway in wind of force ${at}${i}`, names),
    );
    return `## ${['Arches', 'Cables', 'Beams'][at]}\n\n${shape.head}${lines.join('\n')}\n`;
  });
  return `# Bridges\n\n${parts.join('\n')}`;
}

function authorsOf(list: string, section: string, typed: string, shape: (typeof SHAPES)[keyof typeof SHAPES]) {
  const result = preview({
    list,
    issue: `### Section\n\n${section}\n\n### Paper title\n\nSwinging Footbridges of Kent\n\n### Authors\n\n${typed}\n\n### Year\n\n2018\n\n### Paper link\n\n${url(99)}\n`,
  });
  const line = result.ok ? result.text.split('\n').find((one) => one.includes('Swinging')) : undefined;
  return line === undefined ? result : shape.authors(line);
}

const THREE = 'Ann Lee, Bo Kim, Cy Day';

describe.each(Object.entries(SHAPES))('authors beside others, in %s', (_, shape) => {
  it.each<[string, readonly (readonly string[])[], string, string, string]>([
    [
      'stay natural by one entry in a list that turns names round',
      [TURNED, TURNED, NATURAL.slice(0, 1)],
      'Beams',
      THREE,
      'Ann Lee and Bo Kim and Cy Day',
    ],
    [
      'stay natural where the section does not turn them round',
      [TURNED, [...TURNED, ...NATURAL], TURNED],
      'Cables',
      THREE,
      'Ann Lee and Bo Kim and Cy Day',
    ],
    [
      'are turned round where the section does so',
      [TURNED, NATURAL, NATURAL],
      'Arches',
      THREE,
      'Lee, Ann and Kim, Bo and Day, Cy',
    ],
    [
      'are turned back where the section does not',
      [TURNED, TURNED, COMMAS],
      'Beams',
      'Lee, Ann and Kim, Bo and Day, Cy',
      'Ann Lee, Bo Kim, Cy Day',
    ],
    ['are joined as by the same section', [NATURAL, NATURAL, COMMAS], 'Arches', THREE, 'Ann Lee and Bo Kim and Cy Day'],
  ])('%s', (_name, sections, section, typed, expected) => {
    expect(authorsOf(write(sections, shape), section, typed, shape)).toBe(expected);
  });
});

it('names of authors that were turned round are said as they were typed', () => {
  const notesOf = (typed: string): readonly string[] => {
    const list = write([TURNED, NATURAL], SHAPES.bullets);
    const issue = `### Section\n\nArches\n\n### Paper title\n\nSwinging Footbridges of Kent\n\n### Authors\n\n${typed}\n\n### Year\n\n2018\n\n### Paper link\n\n${url(99)}\n`;
    const result = preview({ list, issue });
    return result.ok ? result.reminders : [];
  };
  expect(notesOf(THREE)).toEqual([
    `The names of the authors are turned round, as those of the entries beside; given were “${THREE}”.`,
  ]);
  expect(notesOf('Lee, Ann and Kim, Bo and Day, Cy')).toEqual([]);
});
