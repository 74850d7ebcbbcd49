import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';

type Known = readonly [title: string, url: string];

const link = (n: number) => `https://arxiv.org/abs/1804.0${1000 + n}`;
const known = (titles: readonly string[], from = 0): Known[] => titles.map((title, i) => [title, link(from + i)]);

/** Some lists name papers by whole titles, others by what their authors call them. */
const WHOLE = known([
  'Why herons stand on one leg',
  'Tides and the crabs of Fundy',
  'A census of forty estuaries',
  'How mudflats keep the time',
]);
const MIXED = known(['Heron', 'Tidal Clocks', 'A census of forty estuaries', 'How mudflats keep the time'], 10);
const NAMES = known(['Heron', 'Tidal Clocks', 'Fundy', 'Mudflat'], 20);

const lines = (write: (paper: Known, i: number) => string, between = '\n') => ({
  of: (papers: readonly Known[]) => papers.map(write).join(between),
  write,
});
const SHAPES = {
  'bare links': lines(([title, url]) => `- [${title}](${url})`),
  'numbered bare links': lines(([title, url], i) => `${i + 1}. [${title}](${url})`),
  'bold links': lines(([title, url]) => `* **[${title}](${url})**`),
  'names before a link': lines(([title, url]) => `- ${title} [[paper](${url})]`),
  'addresses behind a colon': lines(([title, url]) => `+ ${title}: <${url}>`),
};
const OTHERS = {
  'paragraphs of a link': lines(([title, url]) => `[${title}](${url})`, '\n\n'),
  'bold paragraphs': lines(([title, url]) => `**[${title}](${url})**`, '\n\n'),
  headings: lines(([title, url]) => `### [${title}](${url})`, '\n\n'),
};

const TITLES = ['Estuary', 'Salt Marsh', 'R'];

function propose(entries: string, title: string) {
  const list = `# Shores\n\nWhat lives between the tides.\n\n## Mud\n\n${entries}\n\n## Sand\n\n${entries.replaceAll('1804', '1702')}\n`;
  const issue = `### Section\n\nMud\n\n### Paper title\n\n${title}\n\n### Paper link\n\n${link(99)}\n`;
  return { list, result: preview({ list, issue }) };
}

/** The lines that are in the new text and not in the old one, each as often as it is new. */
function addedLines(before: string, after: string): string[] {
  const left = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a title of one word or two', () => {
  for (const [name, { of, write }] of Object.entries(SHAPES))
    for (const [kind, papers] of Object.entries({ WHOLE, MIXED, NAMES }))
      it.each(TITLES)(`stands among ${name}, ${kind.toLowerCase()} beside it: %s`, (title) => {
        const { list, result } = propose(of(papers), title);
        expect(result).toMatchObject({ ok: true });
        expect(result.ok && addedLines(list, result.text)).toEqual([write([title, link(99)], papers.length)]);
      });

  for (const [name, { of, write }] of Object.entries(OTHERS))
    it.each(TITLES)(`stands among ${name}: %s`, (title) => {
      const { list, result } = propose(of(WHOLE), title);
      expect(result).toMatchObject({ ok: true });
      expect(result.ok && addedLines(list, result.text).filter((line) => line !== '')).toEqual([
        write([title, link(99)], WHOLE.length),
      ]);
    });

  it('is a row of a table and a fold, too', () => {
    const table = `| Title | Where |\n|---|---|\n${WHOLE.map(([title, url]) => `| ${title} | [pdf](${url}) |`).join('\n')}`;
    const folds = WHOLE.map(
      ([title, url]) => `<details>\n<summary>${title}</summary>\n\n[paper](${url})\n\n</details>`,
    ).join('\n\n');
    for (const [entries, line] of [
      [table, `| R | [pdf](${link(99)}) |`],
      [folds, '<summary>R</summary>'],
    ] as const) {
      const { result } = propose(entries, 'R');
      expect(result.ok && result.text.split('\n')).toContain(line);
    }
  });

  it('leaves the links below a paper to that paper', () => {
    const list =
      '# Shores\n\n## Mud\n\n- **Why herons stand on one leg**\n  - [Code](https://github.com/a/b)\n- **Tides and the crabs of Fundy**\n  - [Slides](https://a.example.org/s)\n';
    const papers = readList(list).sections.flatMap(({ entries }) => entries.map(({ fields }) => fields.title));
    expect(papers).toEqual(['Why herons stand on one leg', 'Tides and the crabs of Fundy']);
  });

  it('does not take a section of links that say only what they lead to for papers', () => {
    const list = '# Shores\n\n## About\n\n- [Website](https://a.example.org)\n- [Video](https://b.example.org)\n';
    expect(readList(list).sections.flatMap(({ entries }) => entries)).toEqual([]);
  });
});
