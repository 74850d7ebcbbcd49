import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';

const body = (n: number) => `\n\nAnn Lee, Bob Ray\n\n[[Paper]](https://a.org/${n}.pdf)\n\n`;
const PAPERS = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Dreams of Sleepy Cats', 'Tired Horses of Rome'];

/** The titles that are read in each section, by the last part of its path. */
function entriesOf(file: string): Record<string, string[]> {
  const list = readList(file);
  return Object.fromEntries(
    list.sections
      .filter((section) => section.entries.length > 0)
      .map((section) => [
        section.path.at(-1) ?? '',
        section.entries.map(
          (entry) => /^(?:#+ )?\[?([^\n\]]*)/.exec(list.text.slice(entry.start, entry.end))?.[1] ?? '',
        ),
      ]),
  );
}

describe('headings that are papers', () => {
  it('are entries of the section above them', () => {
    const papers = PAPERS.map((title, i) => `### ${title}${body(i)}`).join('');
    expect(entriesOf(`# L\n\n## Naps\n\n${papers}## Other\n\nWords.\n`)).toEqual({ Naps: PAPERS });
  });

  it('are names alone too, among titles', () => {
    const papers = [...PAPERS, 'Mamba'].map((title, i) => `### ${title}${body(i)}`).join('');
    expect(entriesOf(`# L\n\n## Naps\n\n${papers}## Other\n\nWords.\n`)).toEqual({ Naps: [...PAPERS, 'Mamba'] });
  });

  it('are none where alike bodies hold papers with names of their own', () => {
    const bold = PAPERS.map(
      (title, i) =>
        `### Part ${'ABCD'[i]}\n\n**${title}**\n\n- Homepage: https://a.org/${i}\n- Paper: https://a.org/${i}.pdf\n\n`,
    );
    expect(Object.keys(entriesOf(`# L\n\n## Naps\n\n${bold.join('')}`))).not.toContain('Naps');
    const pictured = PAPERS.map(
      (title, i) => `### Part ${'ABCD'[i]}\n![p](p${i}.png)\n\n- [${title}](https://a.org/${i}.pdf)\n\n`,
    );
    expect(entriesOf(`# L\n\n## Naps\n\n${pictured.join('')}`)).toEqual(
      Object.fromEntries(PAPERS.map((_, i) => [`Part ${'ABCD'[i]}`, [expect.any(String)]])),
    );
  });

  it.each(['- ', '1. '])('are none where few papers stand below each, as items: %s', (marker) => {
    const titles = [
      '2.1 Base Models and Naps',
      '2.2 Models That Doze Off',
      '2.3 General Sleep on Code',
      '2.4 When Owls Meet Reason',
    ];
    const item = (title: string, n: number): string =>
      `${marker}**Nap${n}**: "${title}" [2022-01] [[paper](https://a.org/${n})]\n\n`;
    const parts = titles.map(
      (title, i) =>
        `### ${title}\n\nThey are not for sleep alone.\n\n${PAPERS.slice(i % 2, 3)
          .map(item)
          .join('')}`,
    );
    expect(Object.keys(entriesOf(`# L\n\n## 2. Models\n\n${parts.join('')}`))).toEqual(titles);
  });

  it('are none where they are days', () => {
    const days = PAPERS.map(
      (title, i) => `#### ${i + 1}th of October 2023\n\n[${title} Again](https://a.org/${i}.pdf)\n\n- It says so.\n\n`,
    );
    expect(entriesOf(`# L\n\n## Naps\n\n${days.join('')}`)).toEqual(
      Object.fromEntries(PAPERS.map((title, i) => [`${i + 1}th of October 2023`, [`${title} Again`]])),
    );
  });

  it('end the section of an ordinary heading before them', () => {
    const list = `# L\n\n## Naps\n\n### Surveys\n\n[A Survey of Naps in Time](https://a.org/9.pdf)\n\n${PAPERS.map((title, i) => `### ${title}${body(i)}[Slides of the whole talk](https://a.org/${i}.ppt)\n\n`).join('')}`;
    expect(entriesOf(list)).toEqual({ Naps: PAPERS, Surveys: ['A Survey of Naps in Time'] });
  });

  it.each([
    ['a fold', '<details>\n<summary>All of them</summary>\n\n', '</details>\n\n'],
    [
      'folds inside folds',
      '<details>\n<summary>All</summary>\n\n<details>\n<summary>Of them</summary>\n\n',
      '</details>\n\n</details>\n\n',
    ],
  ])('end where %s ends that they stand in', (_, open, close) => {
    const papers = PAPERS.map((title, i) => `### ${title}${body(i)}`).join('');
    const file = `# L\n\n## Naps\n\n${open}${papers}${close}## Other\n\nWords.\n`;
    const [entry] = readList(file).sections.flatMap(({ entries }) => entries.slice(-1));
    expect(file.slice(entry?.end).trimStart().startsWith('</details>')).toBe(true);
  });
});
