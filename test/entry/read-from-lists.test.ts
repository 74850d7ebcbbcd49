import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

const inSection = (lines: readonly string[]): string => `# L\n\n## Naps\n\n${lines.join('\n')}\n`;

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  /** Fields of the first entries. */
  readonly read: readonly Readonly<Record<string, string>>[];
}

const CASES: readonly Case[] = [
  {
    name: 'a year of two digits in front of a full stop, behind an acronym',
    lines: [
      '1. **Owls at Noon.** EMNLP 18. [paper](https://a.org/1.pdf)',
      '2. **Early Birds and Naps.** KDD 2019. [paper](https://a.org/2.pdf)',
      '3. **Sleepy Dogs at Sea.** KDD 20. [paper](https://a.org/3.pdf)',
    ],
    read: [
      { venue: 'EMNLP', year: '2018' },
      { venue: 'KDD', year: '2019' },
      { venue: 'KDD', year: '2020' },
    ],
  },
  {
    name: 'no year in the number of a version',
    lines: [
      '- **Owls at Noon with GPT 2.5**, ACL 2024. [paper](https://a.org/1.pdf)',
      '- **Early Birds and Naps**, ACL 2023. [paper](https://a.org/2.pdf)',
    ],
    read: [{ title: 'Owls at Noon with GPT 2.5', year: '2024' }],
  },
  {
    name: 'how a paper was presented, behind venue and year',
    lines: [
      '- Owls at Noon in the Wild. **`ICLR 25 Oral`** [[Paper](https://a.org/1.pdf)]',
      '- Early Birds and Their Naps. **`CVPR 26`** [[Paper](https://a.org/2.pdf)]',
      '- Sleepy Dogs at Sea in Winter. **`ICML 2025 Spotlight`** [[Paper](https://a.org/3.pdf)]',
    ],
    read: [
      { venue: 'ICLR', year: '2025', award: 'Oral' },
      { venue: 'CVPR', year: '2026' },
      { venue: 'ICML', year: '2025', award: 'Spotlight' },
    ],
  },
  {
    name: 'few words behind a dash',
    lines: [
      '- [Owl Talk](https://a.org/1) - speech of owls.',
      '- [Night Logs](https://a.org/2) - diaries of nurses.',
      '- [River Map](https://a.org/3) - maps.',
    ],
    read: [{ title: 'Owl Talk', description: 'speech of owls' }, { description: 'diaries of nurses' }],
  },
  {
    name: 'one person behind “by”',
    lines: [
      '* [On Sleeping Late](https://a.org/1) [31 min] by **Ann Lee**',
      '* [Naps at Sea](https://a.org/2) [12 min] by **Bo Kim**',
      '* [The Owl Hour](https://a.org/3) [45 min] by **Cy Day**',
    ],
    read: [{ title: 'On Sleeping Late', authors: 'Ann Lee' }, { authors: 'Bo Kim' }],
  },
  {
    name: 'a name that ends in digits, in a column of names',
    lines: [
      '| Name | Task | Link |',
      '|---|---|---|',
      '| WMT15 | translation | https://a.org/1 |',
      '| DreamDB | parsing | https://a.org/2 |',
    ],
    read: [{ title: 'WMT15', tasks: 'translation', paper: 'https://a.org/1' }, { title: 'DreamDB' }],
  },
  {
    name: 'data sets as labels of links behind a label',
    lines: ['1|ACL 2016|WMT15', '2|EMNLP 2017|DreamDB', '3|ACL 2018|NapCorpus'].map((entry) => {
      const [n, venue, data] = entry.split('|');
      return `- **Sleepy Owls, Part ${n}**, ${venue}\n  - Paper: [pdf](https://a.org/${n}.pdf)\n  - Dataset: [${data}](https://d.org/${n})`;
    }),
    read: [
      { venue: 'ACL', year: '2016', data: 'https://d.org/1' },
      { venue: 'EMNLP', data: 'https://d.org/2' },
    ],
  },
];

describe('an entry is read as those beside it line up', () => {
  it.each(CASES)('$name', ({ lines, read }) => {
    const found = readEntries(inSection(lines)).map(({ fields }) => fields);
    expect(found.slice(0, read.length)).toEqual(read.map((fields) => expect.objectContaining(fields)));
    for (const fields of found) expect(Object.keys(fields)).not.toContain('venue-2');
  });
});
