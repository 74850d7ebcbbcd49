import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { proposed } from '../support/proposed.ts';

const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;
const code = (n: number) => `https://github.com/a/nap-${n}`;
const NEW: Fields = { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: link(5) };

interface Case {
  readonly name: string;
  readonly entries: readonly string[];
  readonly fields: Fields;
  readonly entry: string;
}

const slashed = (title: string, n: number, when: string) => `- [${title}](${link(n)}) / ${when} / [code](${code(n)})`;
const dashed = (title: string, n: number, names: string, when: string) =>
  `- [${title}](${link(n)}) -- ${names} -- ${when}`;
const named = (title: string, n: number, when: string) => `- 《${title}》，${when}，[论文](${link(n)})`;
const summed = (title: string, n: number, when: string, text: string) =>
  `- [${title}](${link(n)})\n  - ${when}\n  - [Code](${code(n)})\n  - TL;DR: ${text}.`;

const barred = (title: string, n: number, code?: string) =>
  `- **${title}** [Paper](${link(n)})${code ? ` \\| [Code](${code})` : ''}`;
const told = (title: string, n: number, text: string, code?: string) =>
  `**${title}** [[Paper](${link(n)})]${code ? ` \\| [[Code](${code})]` : ''}\n\n${text}\n`;

const inItalics = (title: string, n: number, year: number, journal: string) =>
  `- ${year}. [${title}](${link(n)}). *${journal}*${journal.endsWith('.') ? '' : '.'}`;

const CITED = [
  `- [Early Birds and Naps](${link(1)}) - Birds nap early. (Lee et al., 2021)`,
  `- [Sleepy Dogs, Slowly](${link(2)}) - What a dog costs. (Kim & Day, 2022)`,
  `- [Tired Horses of Rome](${link(3)}) - The classic on tired horses. (Fox, 2020)`,
];

const LINKS_BELOW = [
  `- [Early Birds and Naps](${link(1)}), *ICLR 2024*\n  - Keywords: naps, rest\n  - [Code](${code(1)}), [Project](https://naps.example.org)`,
  `- [Sleepy Dogs at Sea](${link(2)}), *ICML 2024*\n  - Keywords: dogs\n  - [Code](${code(2)})`,
  `- [Tired Horses of Rome](${link(3)}), *ACL 2024*\n  - Keywords: horses`,
];

const CASES: readonly Case[] = [
  {
    name: 'a slash behind a link stays',
    entries: [slashed('Early Birds and Naps', 1, 'ICLR 2022'), slashed('Sleepy Dogs at Sea', 2, 'CVPR 2023')],
    fields: { ...NEW, code: code(5) },
    entry: slashed('Late Risers at Work', 5, 'ICML 2024'),
  },
  {
    name: 'two hyphens part names and venue',
    entries: [
      dashed('Early Birds and Naps', 1, 'Ann Lee, Bo Kim, Cy Day', 'ICLR 2022'),
      dashed('Sleepy Dogs at Sea', 2, 'Di Fox, Ed Gray, Flo Hill', 'CVPR 2023'),
    ],
    fields: { ...NEW, authors: 'Gus Ives, Hal Jones, Ida King' },
    entry: dashed('Late Risers at Work', 5, 'Gus Ives, Hal Jones, Ida King', 'ICML 2024'),
  },
  {
    name: 'marks of titles that are no brackets of Markdown',
    entries: [named('Early Birds and Naps', 1, 'ICLR 2022'), named('Sleepy Dogs at Sea', 2, 'CVPR 2023')],
    fields: NEW,
    entry: named('Late Risers at Work', 5, 'ICML 2024'),
  },
  {
    name: 'a last line goes with its stop',
    entries: [
      summed('Early Birds and Naps', 1, 'ICLR 2022', 'Birds nap early'),
      summed('Sleepy Dogs at Sea', 2, 'CVPR 2023', 'Dogs sleep at sea'),
    ],
    fields: { ...NEW, code: code(5) },
    entry: `- [Late Risers at Work](${link(5)})\n  - ICML 2024\n  - [Code](${code(5)})`,
  },
  {
    name: 'no second stop behind italics that end in one',
    entries: [
      inItalics('Early birds and naps', 1, 2004, 'Nature'),
      inItalics('Sleepy dogs at sea', 2, 2012, 'J. Neurosci.'),
      inItalics('Tired horses of Rome', 3, 2016, 'Science'),
      inItalics('Cats win at naps', 4, 2019, 'Nature'),
    ],
    fields: { title: 'Late risers at work', venue: 'Nat. Neurosci.', year: '2024', paper: link(5) },
    entry: inItalics('Late risers at work', 5, 2024, 'Nat. Neurosci.'),
  },
  {
    name: 'whose and when in a bracket',
    entries: CITED,
    fields: { title: 'Late Risers', year: '2024', paper: link(5), authors: 'Yu et al.', description: 'On late risers' },
    entry: `- [Late Risers](${link(5)}) - On late risers. (Yu et al., 2024)`,
  },
  {
    name: 'only when in a bracket, without the comma',
    entries: CITED,
    fields: { title: 'Late Risers', year: '2024', paper: link(5), description: 'On late risers' },
    entry: `- [Late Risers](${link(5)}) - On late risers. (2024)`,
  },
  {
    name: 'a link whose line has another one first keeps to that line where the other is missing',
    entries: LINKS_BELOW,
    fields: { ...NEW, keywords: 'work', project: 'https://work.example.org' },
    entry: `- [Late Risers at Work](${link(5)}), *ICML 2024*\n  - Keywords: work\n  - [Project](https://work.example.org)`,
  },
  {
    name: 'an escaped bar parts links that only one entry has both of',
    entries: [barred('Early Birds and Naps', 1), barred('Sleepy Dogs at Sea', 2), barred('Tired Horses', 3, code(3))],
    fields: { title: 'Late Risers at Work', paper: link(5), code: code(5) },
    entry: barred('Late Risers at Work', 5, code(5)),
  },
  {
    name: 'an escaped bar, above a description',
    entries: [
      told('Early Birds and Naps', 1, 'Birds nap early and long.'),
      told('Sleepy Dogs at Sea', 2, 'Dogs sleep well at sea.'),
      told('Tired Horses of Rome', 3, 'Horses are tired there.', code(3)),
    ],
    fields: { title: 'Late Risers at Work', paper: link(5), code: code(5), description: 'Why some get up late.' },
    entry: told('Late Risers at Work', 5, 'Why some get up late.', code(5)),
  },
  {
    name: 'an escaped bar in a cell',
    entries: [
      `| Title | Links |\n|---|---|\n| Early Birds and Naps | [Paper](${link(1)}) |`,
      `| Sleepy Dogs at Sea | [Paper](${link(2)}) \\| [Code](${code(2)}) |`,
      `| Tired Horses of Rome | [Paper](${link(3)}) |`,
    ],
    fields: { title: 'Late Risers at Work', paper: link(5), code: code(5) },
    entry: `| Late Risers at Work | [Paper](${link(5)}) \\| [Code](${code(5)}) |`,
  },
];

describe('what stands between values', () => {
  it.each(CASES)('$name', ({ entries, fields, entry }) => {
    const list = readList(`# L\n\n## Naps\n\n${entries.join('\n')}\n`);
    const inserted = insertEntry(list, { section: 'Naps', fields });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry.trimEnd());
  });
});

describe('what joins parts that go, one after the other', () => {
  const entry = (title: string, venue: string, links: readonly string[]) =>
    `* ${title}${venue && `, ${venue}`} [${links.map((link) => `[${link}](https://a.example/${link}/${title.length})`).join(',')}]`;
  const list = `## Naps\n\n${[
    entry('Early Birds of the North', 'SRDS 2011', ['acmdl', 'pdf']),
    entry('Late Owls', 'PODC 2012', ['acmdl', 'pdf']),
    entry('Snoring Bears in Caves', 'OSDI 2014', ['acmdl', 'pdf']),
  ].join('\n')}\n`;

  it.each([
    ['', ['pdf']],
    ['DISC 2015', ['pdf']],
  ])('leaves no comma before a bracket: %j %j', (venue, links) => {
    const title = 'Horses that Tire';
    const given = Object.fromEntries(
      links.map((link) => [`${link} link`, `https://a.example/${link}/${title.length}`]),
    );
    expect(proposed(list, { Title: title, ...(venue && { Venue: venue }), ...given }).added).toEqual([
      entry(title, venue, links),
    ]);
  });
});
