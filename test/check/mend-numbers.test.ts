import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkNumbering } from '../../src/check/check-numbering.ts';
import { mendNumbers } from '../../src/check/mend-numbers.ts';
import { readList } from '../../src/list/read-list.ts';

const TITLES = [
  'How owls nap',
  'Why bats hang',
  'When bears wake',
  'Where swifts rest',
  'What dolphins dream',
  'Who snores',
];

/** A section whose entries carry these numbers, `null` for none. */
type Write = (number: number | null, title: string) => string;
const WRITERS: Readonly<Record<string, Write>> = {
  brackets: (number, title) =>
    `- ${number === null ? '' : `[${number}] `}${title}, 2021. [paper](https://a.example/${title.length})`,
  bold: (number, title) => `- **${number === null ? '' : `[${number}] `}${title}**, 2021. [paper](https://a.example/x)`,
  parentheses: (number, title) => `- ${number === null ? '' : `(${number}) `}[${title}](https://a.example/y), 2021`,
};
const listOf = (numbers: readonly (number | null)[], write: Write): string =>
  `# Naps\n\n## Animals\n\n${numbers.map((number, at) => write(number, TITLES[at % TITLES.length] ?? '')).join('\n')}\n`;
const mend = (text: string) => mendNumbers(readList(text), null);

describe('mendNumbers', () => {
  it.each([
    ['a gap', [1, 2, 4, 5], [1, 2, 3, 4], 2],
    ['a repeat', [1, 2, 2, 3], [1, 2, 3, 4], 2],
    ['one that is missing', [1, 2, null, 4], [1, 2, 3, 4], 1],
    ['all three', [1, 1, null, 9], [1, 2, 3, 4], 3],
    ['numbers from 0', [0, 1, 3], [0, 1, 2], 1],
    ['numbers that count down', [5, 3, 2, 1], [4, 3, 2, 1], 1],
  ] as const)('mends %s', (_, numbers, expected, count) => {
    for (const write of Object.values(WRITERS))
      expect(mend(listOf(numbers, write))).toEqual({ text: listOf(expected, write), count });
  });

  it.each<[string, string]>([
    ['nothing to mend', listOf([1, 2, 3], WRITERS.bold as Write)],
    ['a section that begins elsewhere', listOf([4, 5, 7], WRITERS.bold as Write)],
    ['no numbers', listOf([null, null, null], WRITERS.bold as Write)],
    ['lazy numbers', '# A\n\n1. One nap\n1. Two naps\n1. Three naps\n'],
    ['a number that is cited', `${listOf([1, 2, 4], WRITERS.brackets as Write)}\nThe best is [4].\n`],
  ])('leaves %s', (_, text) => {
    expect(mend(text)).toEqual({ text, count: 0 });
  });

  it('mends rows, keeps zeros in front and every other byte', () => {
    const rows = (...numbers: readonly string[]): string =>
      `\uFEFF# A\r\n\r\n| # | Title | Year |\r\n|---|---|---|\r\n${numbers.map((number, at) => `| ${number} | ${TITLES[at]} | 2021 |\r\n`).join('')}\r\nThe end`;
    expect(mend(rows('01', '02', '02', '05')).text).toBe(rows('01', '02', '03', '04'));
  });

  it('fills the cell of a number that is missing', () => {
    const table =
      '# A\n\n| # | Title | Year |\n|---|---|---|\n| 1 | One nap | 2020 |\n|  | Two naps | 2020 |\n| 3 | Three naps | 2020 |\n';
    expect(mend(table)).toEqual({ text: table.replace('|  | Two', '| 2  | Two'), count: 1 });
  });

  it('keeps what the list counts in step', () => {
    const list = (numbers: readonly number[]): string =>
      listOf(numbers, WRITERS.bold as Write).replace('## Animals', '## Animals (3 papers)');
    expect(mend(list([1, 3, 4])).text).toBe(list([1, 2, 3]));
  });

  it('leaves nothing for check to say of numbers that begin at 1, and changes nothing the second time', () => {
    const number = fc.option(fc.integer({ min: 1, max: 9 }), { freq: 5 });
    const numbers = fc.array(number, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...Object.values(WRITERS)), (more, write) => {
        const { text } = mend(listOf([1, ...more], write));
        expect(mend(text)).toEqual({ text, count: 0 });
        // Not a digit more than numbers has changed.
        expect(text.replace(/[[(]\d+[\])] /g, '')).toBe(listOf([1, ...more], write).replace(/[[(]\d+[\])] /g, ''));
      }),
      { numRuns: 60 },
    );
    expect(checkNumbering(readList(mend(listOf([1, 7, null, 2], WRITERS.bold as Write)).text), '')).toEqual([]);
  });
});
