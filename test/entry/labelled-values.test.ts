import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { learnLabels } from '../../src/entry/learn-labels.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';

const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;
const PAPERS = [
  { title: 'NapNet: Early Birds and Naps', name: 'NapNet', names: 'Ann Lee, Bo Kim', venue: 'ICML 2022', n: 1 },
  { title: 'BedFormer: Sleepy Dogs at Sea', name: 'BedFormer', names: 'Cy Day, Di Fox', venue: 'ICLR 2023', n: 2 },
  { title: 'Snore++: Tired Horses of Rome', name: 'Snore++', names: 'Ed Gray, Flo Hill', venue: 'CVPR 2023', n: 3 },
];
type Paper = (typeof PAPERS)[number];

const FIELDS: Fields = {
  title: 'Owl: Late Risers at Work',
  venue: 'ICML',
  year: '2024',
  paper: link(5),
  authors: 'Gus Ives, Hal Jones',
  'method-name': 'Owl',
  description: 'Risers are late',
};
const NEW: Paper = { title: FIELDS.title ?? '', name: 'Owl', names: FIELDS.authors ?? '', venue: 'ICML 2024', n: 5 };

describe('a number', () => {
  it('stands nowhere among words', () => {
    const line = (title: string, name: string, n: number): string =>
      `- **${title}**, ${name}, ICSE 2014. [[pdf](https://a.example/${n})]`;
    const entries = [line('Early Birds and Naps', 'Ann Lee', 1), line('Sleepy Dogs at Sea', 'Bo Kim', 2)];
    const list = readList(`# L\n\n## Naps\n\n${entries.join('\n')}\n${line('Tired Horses', 'Cy Orr', 3)}\n`);
    const fields = {
      title: 'Late Risers at Work',
      venue: 'ICSE',
      year: '2016',
      paper: 'https://a.example/4',
      issue: '6',
    };
    const inserted = insertEntry(list, { section: 'Naps', fields });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(
      '- **Late Risers at Work**, ICSE 2016. [[pdf](https://a.example/4)]',
    );
  });
});

interface Case {
  readonly name: string;
  readonly write: (paper: Paper, text: string) => string;
}

const CASES: readonly Case[] = [
  {
    name: 'in bold, the colon outside',
    write: ({ title, names, venue, n }) =>
      `- [${title}](${link(n)})\n  - **Authors**: ${names}\n  - **Venue**: ${venue}`,
  },
  {
    name: 'in italics, behind a line break',
    write: ({ title, names, venue, n }) => `- [${title}](${link(n)}) <br> *Authors*: ${names} <br> *Venue*: ${venue}`,
  },
  {
    name: 'of words that only this list has',
    write: ({ title, name, n }, text) => `- [${title}](${link(n)})\n  - Method: ${name}\n  - Idea: ${text}.`,
  },
  {
    name: 'that are icons',
    write: ({ title, names, venue, n }) => `- [${title}](${link(n)})\n  - 👥 ${names}\n  - 📅 ${venue}`,
  },
  {
    name: 'in brackets of their own',
    write: ({ title, names, venue, n }) => `- [${title}](${link(n)})\n  - 【作者】${names}\n  - 【会议】${venue}`,
  },
  {
    name: 'before the title, in bold',
    write: ({ title, venue, n }) => `- **Title**: ${title}\n  - Venue: ${venue}\n  - [paper](${link(n)})`,
  },
  {
    name: 'before the title, plain',
    write: ({ title, names, n }) => `- Title: ${title}\n  - Authors: ${names}\n  - [paper](${link(n)})`,
  },
];

describe('labels before values', () => {
  it.each(CASES)('$name', ({ write }) => {
    const texts = ['Birds nap early', 'Dogs sleep at sea', 'Horses are tired'];
    const list = readList(`# L\n\n## Naps\n\n${PAPERS.map((paper, i) => write(paper, texts[i] ?? '')).join('\n')}\n`);
    const inserted = insertEntry(list, { section: 'Naps', fields: FIELDS });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(write(NEW, 'Risers are late'));
  });
});

describe('learnLabels', () => {
  const learn = (...raws: string[]) =>
    learnLabels(raws.map((raw) => ({ raw, shape: 'item', from: 2, headers: [], numbered: null })));

  it('takes what several entries have, and on first lines only what half of them have', () => {
    const labels = learn('- Naps: A\n  - Idea: b', '- Naps: C<br>**Idea:** d', '- Cats: E\n  - Why: f', '- G', '- H');
    expect([...labels.first]).toEqual([]);
    expect([...labels.below]).toEqual(['Idea']);
  });

  it('takes icons for labels below the first line only', () => {
    const labels = learn('- 🔥 A\n  - 👥 B', '- 🔥 C\n  - 👥 D');
    expect([...labels.first]).toEqual([]);
    expect([...labels.below]).toEqual(['👥']);
  });
});
