import { describe, expect, it } from '@jest/globals';
import { keepInStep } from '../../src/companions/keep-in-step.ts';
import { readList } from '../../src/list/read-list.ts';
import { inWords } from '../support/in-words.ts';

/** A paper of a list with one line for each. */
const line = (n: number): string => `- [Paper number ${n} of all](https://a.org/${n}.pdf)`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${line(from + i)}\n`).join('');

/** A list after one more paper at the end of the section that holds paper 3, or without paper 3. */
function change(file: string, by: 1 | -1) {
  const list = readList(file);
  const section = list.sections.find(({ entries }) => entries.some((entry) => textOf(entry) === line(3)));
  function textOf({ start, end }: { start: number; end: number }): string {
    return list.text.slice(start, end);
  }
  const entry = section?.entries.find((one) => textOf(one) === line(3));
  const last = section?.entries.at(-1);
  if (!entry || !last) throw new Error('The list has no paper 3');
  const edit =
    by > 0
      ? { start: last.end, end: last.end, content: `\n${line(99)}` }
      : { start: entry.start, end: entry.end + 1, content: '' };
  const inStep = keepInStep(list, edit, (text) => readList(text));
  const alone = list.text.slice(0, edit.start) + edit.content + list.text.slice(edit.end);
  return { ...inStep, reminders: inWords(inStep.reminders), alone };
}

/** The lines that are others than they were. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((text, at) => text !== old[at]);
}

describe('keepInStep', () => {
  it.each([
    ['a name', '## Naps (5)\n\n', '## Naps (6)'],
    ['a name with the word', '## Naps [5 papers]\n\n', '## Naps [6 papers]'],
    ['a closed heading', '## Naps (5) ##\n\n', '## Naps (6) ##'],
    ['a heading in HTML', '<h2>Naps (5)</h2>\n\n', '<h2>Naps (6)</h2>'],
    ['wide brackets', '## 小睡（5 篇）\n\n', '## 小睡（6 篇）'],
    ['the line below', '## Naps\n\n5 papers.\n\n', '6 papers.'],
    [
      'a badge',
      '![](https://img.shields.io/badge/papers-5-blue)\n\n## Naps\n\n',
      '![](https://img.shields.io/badge/papers-6-blue)',
    ],
    [
      'a badge and its text',
      '[![Papers 5](https://img.shields.io/badge/Total_Papers-5-blue.svg?style=flat)](#naps) ![Stars](https://img.shields.io/badge/stars-5-red)\n\n## Naps\n\n',
      '[![Papers 6](https://img.shields.io/badge/Total_Papers-6-blue.svg?style=flat)](#naps) ![Stars](https://img.shields.io/badge/stars-5-red)',
    ],
    [
      'a badge whose label is written in one word',
      '![Papers](https://img.shields.io/badge/PaperNumber-5-blue)\n\n## Naps\n\n',
      '![Papers](https://img.shields.io/badge/PaperNumber-6-blue)',
    ],
    [
      'a badge of a number, shortened',
      '![](https://img.shields.io/badge/Num%20of%20Papers-5-8A2BE2)\n\n## Naps\n\n',
      '![](https://img.shields.io/badge/Num%20of%20Papers-6-8A2BE2)',
    ],
    [
      'a badge of one part',
      '![](https://img.shields.io/badge/5%20papers-blue)\n\n## Naps\n\n',
      '![](https://img.shields.io/badge/6%20papers-blue)',
    ],
    [
      'a badge of the other kind',
      '<img src="https://img.shields.io/static/v1?label=Papers&message=5&color=blue">\n\n## Naps\n\n',
      '<img src="https://img.shields.io/static/v1?label=Papers&message=6&color=blue">',
    ],
    ['a total', '**Total:** 5 papers\n\n## Naps\n\n', '**Total:** 6 papers'],
    [
      'a sentence',
      'There are currently **5** papers in this list.\n\n## Naps\n\n',
      'There are currently **6** papers in this list.',
    ],
    ['a number behind', 'Number of papers: `5`\n\n## Naps\n\n', 'Number of papers: `6`'],
    ['a contents line', '- [Naps](#naps) (5)\n\n## Naps\n\n', '- [Naps](#naps) (6)'],
    [
      'a table of contents',
      '| Topic | Papers |\n| --- | --- |\n| [Naps](#naps) | 5 |\n\n## Naps\n\n',
      '| [Naps](#naps) | 6 |',
    ],
    ['a title', '# Awesome (5)\n\n## Naps\n\n', '# Awesome (6)'],
    ['Chinese', '目前共收录 5 篇论文\n\n## Naps\n\n', '目前共收录 6 篇论文'],
  ])('counts on: %s', (_, head, expected) => {
    const { text, alone, reminders } = change(`# L\n\n${head}${lines(1, 5)}`, 1);
    expect(changedLines(alone, text)).toEqual([expected]);
    expect(reminders).toEqual([]);
  });

  it.each([
    ['a year', '## Naps (2022)\n\n'],
    ['another number', '## Naps (4)\n\n'],
    ['about right', 'Over 5 papers, 5+ papers, ~5 papers.\n\n## Naps\n\n'],
    ['about right, as a badge', '![](https://img.shields.io/badge/papers-5%2B-blue)\n\n## Naps\n\n'],
    ['a badge of something else', '![](https://img.shields.io/badge/datasets-5-blue)\n\n## Naps\n\n'],
    ['news', '## News\n\nWe have 5 papers.\n\n## Naps\n\n'],
    ['code', '```\nTotal: 5 papers\n```\n\n## Naps\n\n'],
    [
      'a number of another section',
      '## Dogs (3)\n\n- [One of three dogs](https://b.org/1)\n- [Two of three dogs](https://b.org/2)\n- [All the three dogs](https://b.org/3)\n\n## Naps\n\n',
    ],
  ])('leaves alone: %s', (_, head) => {
    const { text, alone, reminders } = change(`# L\n\n${head}${lines(1, 5)}`, 1);
    expect(text).toBe(alone);
    expect(reminders).toEqual([]);
  });

  it.each([
    ['a small number that nothing speaks for', `## Naps (2)\n\n${lines(3, 4)}`, 3],
    ['parts that are numbered', `## Naps (1)\n\n${line(3)}\n\n## Naps (2)\n\n${lines(1, 2)}`, 3],
    [
      'a number that counts the parts too',
      `## Naps (3)\n\n### A\n\n${line(1)}\n\n### B\n\n${line(2)}\n\n### C\n\n${line(3)}\n`,
      3,
    ],
    ['a number in a text', `In our survey we review 5 papers.\n\n## Naps\n\n${lines(1, 5)}`, 3],
    ['a number with a date', `5 papers (2024-05-01)\n\n## Naps\n\n${lines(1, 5)}`, 3],
    ['a link with the address in front', `[Naps](README.md#naps-5)\n\n## Naps (5)\n\n${lines(1, 5)}`, 5],
    [
      'a number whose link stands in an entry',
      `Words.\n\n## Naps (6)\n\n${lines(1, 5)}- [Another paper of all](https://a.org/6.pdf), see [here](#naps-6)\n`,
      5,
    ],
    ['a link that is spelled otherwise', `[Naps](#naps5)\n\n## Naps (5)\n\n${lines(1, 5)}`, 5],
  ])('only names %s', (_, rest, at) => {
    const { text, alone, reminders } = change(`# L\n\n${rest}`, 1);
    expect(text).toBe(alone);
    expect(reminders).toEqual([
      expect.stringMatching(new RegExp(`^Line ${at} says that there (?:is 1 paper|are \\d papers); with this one`)),
    ]);
  });

  it('counts on in every place at once, and links follow their headings', () => {
    const dogs = '- [One of two dogs](https://b.org/1)\n- [Two of two dogs](https://b.org/2)\n';
    const list = (naps: number) =>
      [
        '# L',
        `![papers](https://img.shields.io/badge/papers-${naps + 2}-blue)`,
        `- [Animals (${naps + 2})](#animals-${naps + 2})\n  - [Naps (${naps})](#naps-${naps})\n  - [Dogs](#dogs-2) (2)`,
        `## Animals (${naps + 2})`,
        `See <a href="#naps-${naps}">naps</a>.`,
        `### Naps (${naps})\n\n${lines(1, 5)}${naps > 5 ? `${line(99)}\n` : ''}`,
        `### Dogs (2)\n\n${dogs}`,
      ].join('\n\n');
    const { text, reminders } = change(list(5), 1);
    expect(text).toBe(list(6));
    expect(reminders).toEqual([]);
  });

  it('counts groups within a section', () => {
    const list = (count: number, more = '') =>
      `# L\n\n## Naps\n\n<details>\n<summary>2023 (1)</summary>\n\n${line(1)}\n\n</details>\n\n<details>\n<summary>2024 (${count})</summary>\n\n${lines(2, 5)}${more}\n</details>\n`;
    expect(change(list(4), 1).text).toBe(list(5, `${line(99)}\n`));
  });

  it('follows a heading to the anchor that GitHub gives it', () => {
    const before = `# L\n\n[To naps](#naps-5)\n\n## Naps 6\n\n[x](https://b.org/x)\n\n## Naps (5)\n\n${lines(1, 5)}`;
    expect(change(before, 1).text).toContain('[To naps](#naps-6-1)');
    const anchored = `# L\n\n[To naps](#naps-5)\n\n<a name="naps-5"></a>\n## Naps (5)\n\n${lines(1, 5)}`;
    expect(change(anchored, 1).text).toContain('[To naps](#naps-5)\n\n<a name="naps-5"></a>\n## Naps (6)');
    const capital = `# L\n\n[To naps](#Big-Naps-5)\n\n## Big Naps (5)\n\n${lines(1, 5)}`;
    expect(change(capital, 1).text).toContain('[To naps](#Big-Naps-6)');
    const encoded = `# L\n\n[睡](#%E7%9D%A1-5)\n\n## 睡 (5)\n\n${lines(1, 5)}`;
    expect(change(encoded, 1).text).toContain('[睡](#%E7%9D%A1-6)\n\n## 睡 (6)');
  });

  it('counts back where a paper goes', () => {
    const list = (n: number) => `# L\n\n- [Naps](#naps-${n})\n\nTotal: ${n} papers\n\n## Naps (${n})\n\n`;
    const { text, reminders } = change(list(5) + lines(1, 5), -1);
    expect(text).toBe(list(4) + lines(1, 2) + lines(4, 5));
    expect(reminders).toEqual([]);
    expect(change(`# L\n\n## Naps (2)\n\n${lines(3, 4)}`, -1).reminders).toEqual([
      'Line 3 says that there are 2 papers; without this one there is 1.',
    ]);
  });
});
