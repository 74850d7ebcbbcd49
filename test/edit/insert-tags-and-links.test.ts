import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { joinTags, splitTags } from '../../src/entry/join-tags.ts';
import type { Part } from '../../src/entry/reading.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { inWords } from '../support/in-words.ts';

interface Case {
  readonly name: string;
  readonly head?: string;
  readonly entries: readonly string[];
  readonly fields: Fields;
  readonly entry: string;
  readonly notes?: readonly string[];
}

const page = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;
const file = (n: number) => `https://arxiv.org/pdf/2201.0000${n}`;
const LATE = { title: 'Late Risers at Work', venue: 'AAAI', year: '2024', paper: page(9) };

const PAPERS = ['Early Birds and Their Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome', 'Dreams of Many Cats'];
const written = (write: (title: string, n: number) => string) => PAPERS.map((title, i) => write(title, i + 1));

const VENUES = ['ICML', 'NeurIPS', 'ICLR', 'CVPR'];
/** The tags of each entry. */
const TAGS = [['llm'], ['llm', 'fast'], ['vision', 'fast'], ['llm']];
const tagged = (open: string, close: string, between = ' ') =>
  written((title, n) => {
    const tags = (TAGS[n - 1] ?? []).map((tag) => `${open}${tag}${close}`).join(between);
    return `- [${title}](${page(n)}), ICML 2024. ${tags}`;
  });
const late = (tags: string) => `- [Late Risers at Work](${page(9)}), AAAI 2024.${tags}`;

const CASES: readonly Case[] = [
  { name: 'one tag', entries: tagged('`', '`'), fields: { ...LATE, tags: 'serving' }, entry: late(' `serving`') },
  {
    name: 'several tags',
    entries: tagged('`', '`'),
    fields: { ...LATE, tags: 'serving, llm, edge' },
    entry: late(' `serving` `llm` `edge`'),
  },
  {
    name: 'tags with a hash, on lines of their own',
    entries: tagged('`#', '`'),
    fields: { ...LATE, tags: 'llm\n#serving' },
    entry: late(' `#llm` `#serving`'),
  },
  {
    name: 'tags in brackets, parted by commas',
    entries: tagged('[', ']', ', '),
    fields: { ...LATE, tags: 'llm, serving' },
    entry: late(' [llm], [serving]'),
  },
  {
    name: 'tags in a column',
    head: '| Title | Tags |\n| --- | --- |\n',
    entries: written(
      (title, n) => `| [${title}](${page(n)}) | ${(TAGS[n - 1] ?? []).map((tag) => `\`${tag}\``).join(' ')} |`,
    ),
    fields: { title: LATE.title, paper: page(9), tags: 'llm, serving' },
    entry: `| [Late Risers at Work](${page(9)}) | \`llm\` \`serving\` |`,
  },
  ...[
    ['*', '*', '`', '`'],
    ['(', ')', '**', '**'],
  ].map(([open, close, opened, closed]) => ({
    name: `no award behind marks that close: ${close} ${opened}`,
    entries: written(
      (title, n) =>
        `- **${title}** ${open}ICML 2024${close}${n % 2 === 0 ? ` ${opened}Oral${closed}` : ''} [[Paper]](${page(n)})`,
    ),
    fields: LATE,
    entry: `- **Late Risers at Work** ${open}AAAI 2024${close} [[Paper]](${page(9)})`,
  })),
  ...['AAAI', 'ACM MM'].map((venue) => ({
    name: `the alternative text of an HTML badge goes with its venue: ${venue}`,
    entries: written(
      (title, n) =>
        `- <b>${title}</b> <img src="https://img.shields.io/badge/${VENUES[n - 1]}-2024-blue" alt="${VENUES[n - 1]}"> [[Paper]](${page(n)})`,
    ),
    fields: { ...LATE, venue },
    entry: `- <b>Late Risers at Work</b> <img src="https://img.shields.io/badge/${venue.replace(' ', '_')}-2024-blue" alt="${venue}"> [[Paper]](${page(9)})`,
  })),
  {
    name: 'a badge that names where all preprints are read',
    entries: written(
      (title, n) => `- **${title}** [![Paper](https://img.shields.io/badge/Paper-arXiv-red)](${page(n)})`,
    ),
    fields: LATE,
    entry: `- **Late Risers at Work** [![Paper](https://img.shields.io/badge/Paper-arXiv-red)](${page(9)})`,
    notes: ['This list shows no place for: “venue”, “year”.'],
  },
  {
    name: 'a tag that would end its marks',
    entries: tagged('`', '`'),
    fields: { ...LATE, tags: 'a` b, C++, snake_case' },
    entry: late(' `a b` `C++` `snake_case`'),
  },
  {
    name: 'a PDF beside the page that the title leads to',
    entries: written((title, n) => `- [${title}](${page(n)}), ICML 2024. [[pdf]](${file(n)})`),
    fields: LATE,
    entry: `${late('')} [[pdf]](${file(9)})`,
  },
  {
    name: 'no PDF of a paper that is elsewhere',
    head: '| Title | PDF |\n| --- | --- |\n',
    entries: written((title, n) => `| [${title}](${page(n)}) | [pdf](${file(n)}) |`),
    fields: { title: LATE.title, paper: 'https://naps.example.org/9' },
    entry: '| [Late Risers at Work](https://naps.example.org/9) |  |',
  },
  {
    name: 'a PDF in a column of its own',
    head: '| Title | PDF |\n| --- | --- |\n',
    entries: written((title, n) => `| [${title}](${page(n)}) | [pdf](${file(n)}) |`),
    fields: { title: LATE.title, paper: page(9) },
    entry: `| [Late Risers at Work](${page(9)}) | [pdf](${file(9)}) |`,
  },
  ...['Checkpoints', 'Artifacts'].map((column) => ({
    name: `a column of links that the form names: ${column}`,
    head: `| Title | ${column} |\n| --- | --- |\n`,
    entries: written((title, n) => `| [${title}](${page(n)}) | [HF](https://huggingface.co/x/${n}) |`),
    fields: { title: LATE.title, paper: page(9), [column.toLowerCase()]: 'https://huggingface.co/x/late' },
    entry: `| [Late Risers at Work](${page(9)}) | [HF](https://huggingface.co/x/late) |`,
  })),
];

describe('tags and links of a new entry', () => {
  it.each(CASES.map((one) => [one.name, one] as const))(
    '%s',
    (_, { head = '', entries, fields, entry, notes = [] }) => {
      const list = readList(`# L\n\n## Naps\n\n${head}${entries.join('\n')}\n`);
      const inserted = insertEntry(list, { section: 'Naps', fields }, null, { order: 'append' });
      expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry);
      expect(inserted.ok ? inWords(inserted.value.notes) : []).toEqual(notes);
    },
  );
});

describe('tags in an entry', () => {
  const read = (raw: string) => {
    const parts = [...raw.matchAll(/[#\w]+/g)].map(
      ({ 0: value, index }): Part => ({
        start: index,
        end: index + value.length,
        field: `text:${index}`,
        value,
        form: 'text',
      }),
    );
    return joinTags(raw, parts).map(({ value, parted }) => [value, parted]);
  };

  it.each([
    ['`a` `b`', [['a, b', '` `']]],
    ['`#a` `#b` `#c`', [['a, b, c', '` `#']]],
    ['`a`, `b`', [['a, b', '`, `']]],
    ['[a][b]', [['a, b', '][']]],
    [
      '`a` [b]',
      [
        ['a', undefined],
        ['b', undefined],
      ],
    ],
    [
      '`a` and `b`',
      [
        ['a', undefined],
        ['and', undefined],
        ['b', undefined],
      ],
    ],
    [
      'a` `b',
      [
        ['a', undefined],
        ['b', undefined],
      ],
    ],
  ])('%s', (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it.each([
    ['a, b', ['a', 'b']],
    ['#a,#b', ['a', 'b']],
    ['a\nb\n', ['a', 'b']],
    ['C#, #1', ['C#', '#1']],
  ])('a form gives %j', (value, expected) => {
    expect(splitTags(value)).toEqual(expected);
  });
});
