import { describe, expect, it } from '@jest/globals';
import { removeEntry } from '../../src/edit/remove-entry.ts';
import { readLists } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';
import { findEntry } from '../../src/sections/find-entry.ts';
import { inWords } from '../support/in-words.ts';

const TEMPLATE = 'entry: |\n  - **[{{number}}] {{title}}**, {{venue}} {{year}}. [paper]({{paper}})\n';
const bold = (number: number, title: string, year: number, more = ''): string =>
  `- **[${number}] ${title}**, ICLR ${year}. [paper](https://a.org/${number}-${year}.pdf)${more}\n`;

const issue = (section: string, year: number): string =>
  `### Section\n\n${section}\n\n### Paper title\n\nWaking Without Alarms\n\n### Paper link\n\nhttps://a.org/new.pdf\n\n### Venue\n\nICLR\n\n### Year\n\n${year}\n`;

function remindersOf(list: string, config: string, year = 2022): readonly string[] {
  const result = preview({ list, issue: issue('Naps', year), config });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.reminders;
}

const rest = bold(1, 'Owls Nap at Noon', 2020) + bold(2, 'Coffee and Late Shifts', 2021);
const NAPS = `# List\n\nStart with [3] and [1], then see #4. More in [3](https://b.org) and \`[4]\`.\n\n## Naps\n\n${rest}${bold(3, 'Dreams of Long Winters', 2023)}${bold(4, 'Sleeping Under Bridges', 2024)}`;

describe('text that cites a number which moves', () => {
  it.each([
    ['learnt', 'order: date\n'],
    ['by a template', `order: date\n${TEMPLATE}`],
  ])('is named, %s', (_, config) => {
    expect(remindersOf(NAPS, config)).toEqual([
      'Line 3 cites number 3, which is 4 now.',
      'Line 3 cites number 4, which is 5 now.',
    ]);
  });

  it('is not, where nothing moves', () => {
    expect(remindersOf(NAPS, 'order: append\n')).toEqual([]);
  });

  it('is named in an entry, and not in a section that has a number of its own for it', () => {
    const entries = (first: number, cited: number) =>
      `${first}. [Owls Nap at Noon](https://a.org/o${first}.pdf), ICLR 2020\n${first + 1}. [Coffee and Late Shifts](https://a.org/c${first}.pdf), ICLR 2023 (extends [${cited}])\n`;
    const list = `# List\n\n## Naps\n\n${entries(1, 2)}\n## Dreams\n\n${entries(1, 2).replaceAll('/a.org', '/b.org')}`;
    expect(remindersOf(list, 'order: date\n')).toEqual(['Line 6 cites number 2, which is 3 now.']);
  });

  it('is named in parentheses where numbers are written so', () => {
    const entry = (number: number, title: string, year: number) =>
      `* (${number}) ${title}. ICLR ${year}. [[pdf](https://a.org/${number}.pdf)]\n`;
    const list = `# List\n\nTwo of them, (2) and (1), are surveys.\n\n## Naps\n\n${entry(1, 'Owls Nap at Noon', 2020)}${entry(2, 'Coffee and Late Shifts', 2023)}`;
    expect(remindersOf(list, 'order: date\n')).toEqual(['Line 3 cites number 2, which is 3 now.']);
  });

  it('is named where an entry goes with its number, and those behind it move up', () => {
    const list = NAPS.replace('## Naps', '## Naps\n\nAll but [4] extend [2].');
    const files = readLists([{ path: 'README.md', text: list }], null);
    const found = findEntry(files, '2', 'List > Naps');
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const removal = removeEntry(found.value.file.list, found.value, null);
    expect(removal.ok && inWords(removal.value.notes)).toEqual([
      'Line 3 cites number 3, which is 2 now.',
      'Line 3 cites number 4, which is 3 now.',
      'Line 7 cites number 4, which is 3 now.',
      'Line 7 cites number 2, which is gone now.',
    ]);
  });
});
