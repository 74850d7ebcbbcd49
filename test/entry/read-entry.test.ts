import { describe, expect, it } from '@jest/globals';
import { readEntry } from '../../src/entry/read-entry.ts';

const read = (raw: string) => readEntry({ raw, shape: 'item', from: 2, headers: [], numbered: null }, {});

describe('what is longer than any entry', () => {
  it('says nothing', () => {
    expect(read(`- **A Title**, CVPR 2024. ${'word '.repeat(900)}`).fields.title).toBe('A Title');
    expect(read(`- **A Title**, CVPR 2024. ${'word '.repeat(1100)}`)).toMatchObject({ atoms: [], fields: {} });
  });
});

describe('what reads like something else', () => {
  it.each([
    [
      'a title of names alone',
      '- Early Birds and Naps. ICLR 2022 (oral) [[Paper]](https://a.org/1.pdf)',
      { title: 'Early Birds and Naps', venue: 'ICLR', year: '2022' },
    ],
    [
      'names with raised marks',
      '- **Early Birds and Their Naps** \\\n*Ann Lee<sup>1</sup>, Bob Ray<sup>1</sup>, Cleo Fox* \\\nMIDL 2021.',
      { authors: 'Ann Lee, Bob Ray, Cleo Fox', venue: 'MIDL' },
    ],
    [
      'a venue with the year inside its name',
      '- **Early Birds and Their Naps** `ACL 2023 Findings`',
      { venue: 'ACL 2023 Findings', year: '2023' },
    ],
    [
      'a preprint behind two names',
      '- [Early Birds and Their Naps](https://a.org/1.pdf), Lee & Ray, arXiv 2021',
      { authors: 'Lee & Ray', venue: 'arXiv', year: '2021' },
    ],
    [
      'a mark behind the title in a summary',
      '- <details><summary>Sleepy Dogs at Sea in Winter (2023) [<a href="https://a.org/1.pdf">Paper</a>] 💽</summary>\n\n  “We study how long birds nap, and find that they do so for long.”\n\n  </details>',
      { title: 'Sleepy Dogs at Sea in Winter', 'text:0//after/0': '💽' },
    ],
  ])('is told apart: %s', (_, raw, fields) => {
    expect(read(raw).fields).toMatchObject(fields);
  });
});

describe('marks upon marks', () => {
  it.each(['*a', '**a** ', '`a` ', '[a](b) ', '[[', '(', '"', '<b>', '![](', 'a\n', '2024 ', '| '])(
    'are read to their end: %j',
    (mark) => {
      const raw = `- ${mark.repeat(4990 / mark.length)}`;
      for (const value of Object.values(read(raw).fields)) expect(raw.length).toBeGreaterThan(value.length);
    },
  );
});
