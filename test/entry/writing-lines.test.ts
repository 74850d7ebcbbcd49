import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { pairGlue } from '../../src/entry/glue.ts';
import { learnStyle } from '../../src/entry/style.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';

interface Case {
  readonly name: string;
  readonly entries: readonly string[];
  readonly fields: Fields;
  readonly entry: string;
}

const LATE = { title: 'Late Risers at Work' };
const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;

const CASES: readonly Case[] = [
  {
    name: 'blanks at the end as entries have them that end in the same thing',
    entries: [
      `- Early Birds and Naps [[code](https://github.com/a/b)]`,
      `- Dreams of Sleepy Cats `,
      `- Sleepy Dogs at Sea [[code](https://github.com/c/d)]`,
      `- Tired Horses of Rome [[code](https://github.com/e/f)]`,
    ],
    fields: LATE,
    entry: '- Late Risers at Work ',
  },
  {
    name: 'a joint that only the model has gives way to the usual one',
    entries: [
      `- Early Birds and Naps. ICLR 2022 [[Paper]](${link(1)})`,
      `- Sleepy Dogs at Sea. ICML 2022 [[Paper]](${link(2)})`,
      `- Tired Horses of Rome. ECCV 2022 [[Paper]](${link(3)})`,
      `- Dreams of Sleepy Cats. CVPR 2023  [[Paper]](${link(4)})`,
    ],
    fields: { ...LATE, venue: 'CVPR', year: '2023', paper: link(5) },
    entry: `- Late Risers at Work. CVPR 2023 [[Paper]](${link(5)})`,
  },
  {
    name: 'a preprint as the list badges preprints, where the model is of a conference',
    entries: [
      `- **Early Birds and Naps** [[pdf](${link(1)})], 2024.08. ![](https://img.shields.io/badge/Arxiv-orange)`,
      `- **Sleepy Dogs at Sea** [[pdf](${link(2)})], 2024.09. ![](https://img.shields.io/badge/Arxiv-orange)`,
      `- **Tired Horses of Rome** [[pdf](${link(3)})], 2024.10. ![](https://img.shields.io/badge/ICML2024-orange)`,
      `- **Dreams of Sleepy Cats** [[pdf](${link(4)})], [[code](https://github.com/a/b)], 2024.10. ![](https://img.shields.io/badge/ICLR2025-orange)`,
    ],
    fields: {
      ...LATE,
      venue: 'Arxiv',
      year: '2024',
      date: '2024-11',
      paper: link(5),
      code: 'https://github.com/c/d',
    },
    entry: `- **Late Risers at Work** [[pdf](${link(5)})], [[code](https://github.com/c/d)], 2024.11. ![](https://img.shields.io/badge/Arxiv-orange)`,
  },
  {
    name: 'a venue as the list has written it, without the year that other venues say once more',
    entries: [
      `- Jane Doe and Ann Lee. 2022. [Early Birds and Naps](${link(1)}). In *Proceedings of ACL 2022*.`,
      `- Bob Ray and Ann Lee. 2022. [Sleepy Dogs at Sea](${link(2)}). In *Proceedings of EMNLP 2022*.`,
      `- Ann Lee and Jane Doe. 2022. [Owls and Larks](${link(3)}). In *Proceedings of ACL 2022*.`,
      `- Jane Doe and Bob Ray. 2021. [Dreams of Sleepy Cats](${link(4)}). *Journal of Sleep Research*.`,
    ],
    fields: {
      ...LATE,
      authors: 'Ann Lee and Bob Ray',
      venue: 'Journal of Sleep Research',
      year: '2022',
      paper: link(5),
    },
    entry: `- Ann Lee and Bob Ray. 2022. [Late Risers at Work](${link(5)}). *Journal of Sleep Research*.`,
  },
  {
    name: 'months as the list shortens them: only the long ones',
    entries: [
      `- "Early Birds and Naps", *arXiv, June 2022*. [[Paper](${link(1)})]`,
      `- "Sleepy Dogs at Sea", *arXiv, Sept 2022*. [[Paper](${link(2)})]`,
      `- "Tired Horses of Rome", *arXiv, Jan 2023*. [[Paper](${link(3)})]`,
    ],
    fields: { ...LATE, venue: 'arXiv', date: '2023-09', paper: 'https://example.org/5.pdf' },
    entry: '- "Late Risers at Work", *arXiv, Sept 2023*. [[Paper](https://example.org/5.pdf)]',
  },
  {
    name: 'a month that the list has not named yet, in the format of the model',
    entries: [
      `- "Early Birds and Naps", *arXiv, June 2022*. [[Paper](${link(1)})]`,
      `- "Tired Horses of Rome", *arXiv, Jan 2023*. [[Paper](${link(3)})]`,
    ],
    fields: { ...LATE, venue: 'arXiv', date: '2023-10', paper: 'https://example.org/5.pdf' },
    entry: '- "Late Risers at Work", *arXiv, Oct 2023*. [[Paper](https://example.org/5.pdf)]',
  },
  {
    name: 'no second stop after a title that asks',
    entries: [
      `- Early Birds and Naps. [[Paper]](${link(1)})`,
      `- Why Sleepy Dogs? [[Paper]](${link(2)})`,
      `- Tired Horses of Rome. [[Paper]](${link(3)})`,
    ],
    fields: { title: 'Who Rises Late?', paper: link(5) },
    entry: `- Who Rises Late? [[Paper]](${link(5)})`,
  },
  {
    name: 'a second stop after a title that asks, where the list has it',
    entries: [
      `- Early Birds and Naps. [[Paper]](${link(1)})`,
      `- Why Sleepy Dogs?. [[Paper]](${link(2)})`,
      `- Tired Horses of Rome. [[Paper]](${link(3)})`,
    ],
    fields: { title: 'Who Rises Late?', paper: link(5) },
    entry: `- Who Rises Late?. [[Paper]](${link(5)})`,
  },
  {
    name: 'a DOI as the label, however long',
    entries: [
      '- **Early Birds and Naps.** [[10.1101/715375](https://doi.org/10.1101/715375)]',
      '- **Sleepy Dogs at Sea.** [[10.1038/s41467-022-31457-3](https://doi.org/10.1038/s41467-022-31457-3)]',
      '- **Tired Horses of Rome.** [[10.1101/2022.08.16.504181](https://doi.org/10.1101/2022.08.16.504181)]',
    ],
    fields: { ...LATE, paper: 'https://doi.org/10.1021/acs.jcim.3c00651' },
    entry: '- **Late Risers at Work.** [[10.1021/acs.jcim.3c00651](https://doi.org/10.1021/acs.jcim.3c00651)]',
  },
  {
    name: 'the arXiv id beside the venue is that of the new link',
    entries: [
      `- **Early Birds and Naps,** CVPR 2022 (arXiv:2201.00001). [[Paper](${link(1)})]`,
      `- **Sleepy Dogs at Sea,** ICML 2022 (arXiv:2201.00002). [[Paper](${link(2)})]`,
    ],
    fields: { ...LATE, venue: 'ICML', year: '2023', paper: link(5) },
    entry: `- **Late Risers at Work,** ICML 2023 (arXiv:2201.00005). [[Paper](${link(5)})]`,
  },
  {
    name: 'a journal has no proceedings, however many conferences are near',
    entries: [
      `- Jane Doe and Bob Ray. 2021. [Dreams of Sleepy Cats](${link(4)}). *Journal of Sleep Research*.`,
      ...Array.from(
        { length: 20 },
        (_, i) =>
          `- Jane Doe and Ann Lee. 2022. [Early Birds and Naps ${i}](${link(i)}). In *Proceedings of ACL 2022*.`,
      ),
    ],
    fields: {
      ...LATE,
      authors: 'Ann Lee and Bob Ray',
      venue: 'Transactions of the Society of Sleepers',
      year: '2022',
      paper: link(5),
    },
    entry: `- Ann Lee and Bob Ray. 2022. [Late Risers at Work](${link(5)}). *Transactions of the Society of Sleepers*.`,
  },
  {
    name: 'a venue without the proceedings that another one has',
    entries: [
      `- "Early Birds and Naps." EMNLP. 2022. [[pdf](${link(1)})]`,
      `- "Sleepy Dogs at Sea." ICML. 2022. [[pdf](${link(2)})]`,
      `- "Tired Horses of Rome." Proceedings of the IEEE Conference on Sleep. 2022. [[pdf](${link(3)})]`,
    ],
    fields: { ...LATE, venue: 'ACL', year: '2022', paper: link(5) },
    entry: `- "Late Risers at Work." ACL. 2022. [[pdf](${link(5)})]`,
  },
  {
    name: 'an underscore that is escaped in an address',
    entries: [`- Early Birds and Naps [[Paper](${link(1)})]`, `- Sleepy Dogs at Sea [[Paper](${link(2)})]`],
    fields: { ...LATE, paper: 'https://a.org/x?\\_ga=1&b=\\)' },
    entry: '- Late Risers at Work [[Paper](https://a.org/x?\\_ga=1&b=%5C%29)]',
  },
];

describe('an entry of lines, as its neighbours are written', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { entries, fields, entry }) => {
    const list = readList(`# L\n\n## Naps\n\n${entries.join('\n')}\n`);
    const inserted = insertEntry(list, { section: 'Naps', fields }, null, { order: 'append' });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry);
  });
});

describe('a joint that holds a line end', () => {
  const source = (marker: string, indent: string) => ({
    raw: `${marker}**Early Birds and Naps,** ICML 2022.\n\n${indent}*Ann Lee, Bob Ray.* [[Paper](${link(1)})]`,
    shape: 'item',
    from: marker.length,
    headers: [],
    numbered: null,
  });
  const style = learnStyle([source(' - ', '   '), ...Array.from({ length: 3 }, () => source('- ', '  '))]);

  it.each([
    [3, '.\n\n   '],
    [2, '.\n\n  '],
  ])('is that of entries whose marker is %s wide', (room, glue) => {
    expect(pairGlue({ ...style, room }, 'when', 'authors', 0)).toBe(glue);
  });
});

describe('a joint beside an atom that is written in two ways', () => {
  const raws = [
    '**Cat**: "Cats at Sea"',
    '**Dog**: "Dogs at Sea"',
    '**[Owl]** "Owls at Sea"',
    '**Fox**: "Foxes at Sea"',
  ];
  const style = learnStyle(
    raws.map((raw) => ({ raw: `- ${raw}`, shape: 'item', from: 2, headers: [], numbered: null })),
  );

  it.each([
    [0, ': '],
    [2, ' '],
  ])('is that of entries which have it as number %s has it', (index, glue) => {
    const { reading, sequences } = style.samples[index] ?? {};
    const [name, title] = sequences?.[0]?.atoms ?? [];
    if (!reading || !name || !title) throw new Error('Expected a name and a title');
    const before = { atom: name, raw: reading.raw };
    expect(pairGlue(style, name.key, title.key, 0, undefined, false, { before })).toBe(glue);
  });
});

describe('reading an entry among its neighbours', () => {
  it('takes the only author of a paper for an author where the others have theirs', () => {
    const sources = [
      `* Ann Lee. 2003. [Early Birds and Their Naps](${link(1)}). In *Proceedings of ACL 2003*.`,
      `* Cleo Fox, Dan Poe, and Eve Orr. 2007. [Sleepy Dogs at Sea](${link(2)}). In *Proceedings of ACL 2007*.`,
      `* Fay Zed, Gil Fry, and Hal Dix. 2009. [Tired Horses of Rome](${link(3)}). In *Proceedings of ACL 2009*.`,
    ].map((raw) => ({ raw, shape: 'item', from: 2, headers: [], numbered: null }));
    const [first] = learnStyle(sources).samples;
    expect(first?.reading.fields).toMatchObject({ authors: 'Ann Lee', venue: 'ACL', year: '2003' });
  });
});
