import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyInsertion, insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { countNodes } from '../support/count-nodes.ts';
import { hostileText } from '../support/hostile-text.ts';

const RUNS = 300;

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Dreams of Sleepy Cats', 'Tired Horses of Rome'];

/** One list per shape: a function from title, number and year to an entry, and what stands between two. */
const SHAPES: readonly (readonly [
  name: string,
  entry: (title: string, i: number) => string,
  gap: string,
  head?: string,
])[] = [
  ['plain bullets', (title, i) => `- ${title}. CVPR ${2020 + i} [[Paper]](https://a.example/${i}.pdf)`, '\n'],
  [
    'numbered bold',
    (title, i) => `${i + 1}. **${title}.** Ann Lee, Bob Ray. [pdf](https://a.example/${i}.pdf)`,
    '\n\n',
  ],
  ['linked titles', (title, i) => `* [${title}](https://a.example/${i}.pdf), Ann Lee, Bob Ray, ICML ${2020 + i}`, '\n'],
  [
    'quoted titles',
    (title, i) => `- Ann Lee and Bob Ray. "${title}", *ICML ${2020 + i}*. [[Paper](https://a.example/${i}.pdf)]`,
    '\n',
  ],
  [
    'paragraphs',
    (title, i) => `**${title}**  \n*Ann Lee, Bob Ray*  \nICML ${2020 + i} [[Paper](https://a.example/${i}.pdf)]`,
    '\n\n',
  ],
  [
    'rows',
    (title, i) => `| [${title}](https://a.example/${i}.pdf) | Ann Lee, Bob Ray | ICML | ${2020 + i} |`,
    '\n',
    '| Title | Authors | Venue | Year |\n|---|---|---|---|\n',
  ],
];

const shape = fc.constantFrom(...SHAPES);
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => `\uFEFF${text}`,
  (text: string) => text.trimEnd(),
  (text: string) => `${text} \t\n\n## After\n\nWords\n`,
);

const paper = fc.record({
  title: hostileText,
  authors: hostileText,
  venue: fc.constantFrom('ICML', 'arXiv', 'Nature'),
  year: fc.constantFrom('2019', '2024'),
});

describe('laws of an insertion in a learnt style', () => {
  it.each(SHAPES)('the list of %s takes a plain paper', (...form) => {
    const file = build(form);
    const list = readList(file);
    expect(
      insertEntry(list, {
        section: 'Naps',
        fields: {
          title: 'Late Risers at Work',
          authors: 'Eve Orr',
          venue: 'ICML',
          year: '2024',
          paper: 'https://a.example/x.pdf',
        },
      }),
    ).toMatchObject({ ok: true });
  });

  it(`1, 2 and 4 hold for ${RUNS} hostile papers`, () => {
    fc.assert(
      fc.property(shape, around, paper, (form, wrap, fields) => {
        const file = wrap(build(form));
        const before = readList(file);
        const result = insertEntry(before, {
          section: 'Naps',
          fields: { ...fields, paper: 'https://a.example/x.pdf' },
        });
        if (!result.ok) {
          expect(['not-plain', 'unsafe-edit', 'foreign-words', 'title-left-out']).toContain(result.problems[0]?.code);
          return;
        }
        const { edit } = result.value;
        const after = applyInsertion(before, result.value);

        // 1: bytes outside the edit are unchanged.
        const at = edit.start + before.bom.length;
        expect(after.slice(0, at)).toBe(file.slice(0, at));
        expect(after.slice(at + edit.content.length)).toBe(file.slice(edit.end + before.bom.length));

        // 2: one entry more, the others as they were but for their numbers.
        const texts = (list: typeof before) =>
          list.sections.flatMap((section) =>
            section.entries.map((entry) => list.text.slice(entry.start, entry.end).replace(/^\d+/, '#')),
          );
        const [was, is] = [texts(before), texts(readList(after))];
        expect(is.length).toBe(was.length + 1);
        for (const text of was) expect(is).toContain(text);

        // 4: the structure of a list that a harmless paper was added to.
        const harmless = insertEntry(before, {
          section: 'Naps',
          fields: {
            title: 'Late Risers',
            authors: 'Eve Orr',
            venue: fields.venue,
            year: fields.year,
            paper: 'https://a.example/x.pdf',
          },
        });
        if (harmless.ok) {
          const dangerous = (text: string) => {
            const { heading, link, image, html, listItem, tableRow, tableCell, blockquote, code } = countNodes(text);
            return { heading, link, image, html, listItem, tableRow, tableCell, blockquote, code };
          };
          expect(dangerous(after.replace(/^\uFEFF/, ''))).toEqual(
            dangerous(applyInsertion(before, harmless.value).replace(/^\uFEFF/, '')),
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function build([, entry, gap, head = '']: (typeof SHAPES)[number]): string {
  return `# List\n\n## Naps\n\n${head}${TITLES.map(entry).join(gap)}\n`;
}
