import { describe, expect, it } from '@jest/globals';
import { applyInsertion, insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';

interface Case {
  readonly name: string;
  /** The list before, with the new entry's lines marked by `+`. */
  readonly list: string;
  readonly fields: Fields;
  readonly section?: string;
}

const PAPER = 'https://arxiv.org/abs/2403.01234';
const CODE = 'https://github.com/someone/sleepy';

/** Made-up papers, the oldest first. */
const PAPERS = [
  ['Early Birds and Their Naps', 'BirdNap', 'ICLR', 2021],
  ['Sleepy Dogs at the Sea', 'DogSea', 'ICML', 2022],
  ['Dreams of Sleepy Cats', 'CatDream', 'CVPR', 2022],
  ['Tired Horses of Rome', 'HorseTire', 'ECCV', 2023],
] as const;

interface Known {
  readonly title: string;
  readonly name: string;
  readonly venue: string;
  readonly year: number;
  readonly url: string;
  readonly code: string;
  readonly i: number;
}

/** One text per made-up paper. */
function each(write: (paper: Known) => string): string {
  return PAPERS.map(([title, name, venue, year], i) =>
    write({
      title,
      name,
      venue,
      year,
      i,
      url: `https://arxiv.org/abs/${year - 2000}0${i + 1}.0000${i}`,
      code: `https://github.com/lab/${name.toLowerCase()}`,
    }),
  ).join('');
}

const WIDE = '| Title | Venue | Year | Paper | Code |\n|---|---|---|---|---|\n';
const wideRows = each(
  ({ title, venue, year, url, code, i }) =>
    `| ${title} | ${venue} | ${year} | [Paper](${url}) | ${i % 2 ? '-' : `[Code](${code})`} |\n`,
);

const TITLE = 'Late Risers at Work: A Study';

const CASES: readonly Case[] = [
  {
    name: 'the first row of a table is written as those of other sections',
    list: `# L\n\n## Days\n\n${WIDE}${wideRows}\n## Naps\n\n${WIDE}+| ${TITLE} | ICML | 2023 | [Paper](${PAPER}) | - |\n\n## End\n`,
    fields: { title: TITLE, venue: 'ICML', year: '2023', paper: PAPER },
  },
  {
    name: 'the first row goes under its header, whatever follows the table',
    list: `# L\n\n## Days\n\n${WIDE}${wideRows}\n## Naps\n\n${WIDE}+| ${TITLE} | ICML | 2023 | [Paper](${PAPER}) | [Code](${CODE}) |\n\nMore to come.\n`,
    fields: { title: TITLE, venue: 'ICML', year: '2023', paper: PAPER, code: CODE },
  },
  {
    name: 'the first row gets the first number',
    list: `# L\n\n## Days\n\n| # | Title | Venue |\n|---|---|---|\n${each(({ title, venue, url, i }) => `| ${i + 1} | [${title}](${url}) | ${venue} |\n`)}\n## Naps\n\n| # | Title | Venue |\n|---|---|---|\n+| 1 | [${TITLE}](${PAPER}) | ICML |\n`,
    fields: { title: TITLE, venue: 'ICML', paper: PAPER },
  },
  {
    name: 'the venue of a badge stands where its label does',
    list: `# L\n\n## Naps\n\n|Title|Links|\n|---|---|\n${each(({ title, venue, year, url }) => `|![](https://img.shields.io/badge/${venue}-${year}-blue) **${title}**|[[Paper](${url})]|\n`)}+|![](https://img.shields.io/badge/AAAI-2024-blue) **${TITLE}**|[[Paper](${PAPER})]|\n`,
    fields: { title: TITLE, venue: 'AAAI', year: '2024', paper: PAPER },
  },
  {
    name: 'a bold name before its title is no title',
    list: `# L\n\n## Naps\n\n|Paper|Link|\n|---|---|\n${each(({ title, name, url }) => `|[**${name}**] ${title}|[[pdf]](${url})|\n`)}+|[**LateRise**] Late Risers at Work|[[pdf]](${PAPER})|\n`,
    fields: { title: 'Late Risers at Work', name: 'LateRise', paper: PAPER },
  },
  {
    name: 'what says in Chinese that there is none stays',
    list: `# L\n\n## Naps\n\n${each(({ title, url, code, venue, year, i }) => `- **${title}**\n  - 论文：${url}\n  - 代码：${i % 2 ? '无' : code}\n  - 会议：${venue} ${year}\n`)}+- **${TITLE}**\n+  - 论文：${PAPER}\n+  - 代码：无\n+  - 会议：ICML 2024\n`,
    fields: { title: TITLE, venue: 'ICML', year: '2024', paper: PAPER },
  },
  {
    name: 'a BibTeX fence goes with the paper that has none',
    list: `# L\n\n## Naps\n\n${each(({ title, name, url }) => `- **${title}** [[Paper](${url})]\n  \`\`\`bibtex\n  @misc{${name},\n    title={${title}},\n  }\n  \`\`\`\n`)}+- **${TITLE}** [[Paper](${PAPER})]\n`,
    fields: { title: TITLE, paper: PAPER },
  },
  {
    name: 'a folded BibTeX fence takes what was given, lines and marks as they are',
    list: `# L\n\n## Naps\n\n${each(({ title, name, url }) => `- **${title}** [[Paper](${url})]\n  <details><summary>BibTeX</summary>\n\n  \`\`\`bibtex\n  @misc{${name},\n    title={${title}},\n  }\n  \`\`\`\n\n  </details>\n`)}+- **${TITLE}** [[Paper](${PAPER})]\n+  <details><summary>BibTeX</summary>\n+\n+  \`\`\`bibtex\n+  @misc{late_2023,\n+    title={{L}ate *Risers*},\n+  }\n+  \`\`\`\n+\n+  </details>\n`,
    fields: { title: TITLE, paper: PAPER, bibtex: '```bibtex\n@misc{late_2023,\n  title={{L}ate *Risers*},\n}\n```' },
  },
  {
    name: 'a fence under a paragraph is part of the entry',
    list: `# L\n\n## Naps\n\n${each(({ title, name, url }) => `**${title}** [[Paper](${url})]\n\n\`\`\`\n@misc{${name}}\n\`\`\`\n\n`)}+**${TITLE}** [[Paper](${PAPER})]\n+\n## End\n`,
    fields: { title: TITLE, paper: PAPER },
  },
  {
    name: 'a cell of which nothing is known is as most such cells are, whatever their padding',
    list: `# L\n\n## Naps\n\n| Title | Venue | Lab | Paper |\n|---|---|---|---|\n${each(({ title, venue, url, i }) => `| ${title} | ${venue} |${[' -  ', ' TUM ', '   -   ', ' - '][i]}| [Paper](${url}) |\n`)}+| ${TITLE} | ICML | - | [Paper](${PAPER}) |\n`,
    fields: { title: TITLE, venue: 'ICML', paper: PAPER },
  },
  {
    name: 'a label that is the name of a repository is not copied from another paper',
    list: `# L\n\n## Naps\n\n| Title | Paper | Code |\n|---|---|---|\n${each(({ title, url, code, i }) => `| ${title} | [Paper](${url}) | [${i === 3 ? 'Horses' : code.slice(23)}](${code}) |\n`)}+| ${TITLE} | [Paper](${PAPER}) | [sleepy](${CODE}) |\n`,
    fields: { title: TITLE, paper: PAPER, code: CODE },
  },
  {
    name: 'an icon comes with the link it stands before',
    list: `# L\n\n## Naps\n\n${each(({ title, url, code, i }) => `### ${title}\n\n* <img src="i/pdf.png">[Paper](${url})\n${i % 2 ? `\n* <img src="i/git.png">[Code](${code})\n` : ''}\n* <img src="i/tv.png">[Video](https://v.org/${i})\n\n`)}+### ${TITLE}\n+\n+* <img src="i/pdf.png">[Paper](${PAPER})\n+\n+* <img src="i/git.png">[Code](${CODE})\n+\n## End\n`,
    fields: { title: TITLE, paper: PAPER, code: CODE },
  },
  {
    name: 'sentences that a form joined are lines again, and a comma in one parts nothing',
    list: `# L\n\n## Naps\n\n${each(({ title, url, name }) => `[${title}](${url})\n- ${name} introduces a benchmark of long naps, and of short ones, that all of the cats win with ease.\n- ${name} finds that the dogs of the sea would rather be awake than be told when to have a nap.\n\n`)}+[${TITLE}](${PAPER})\n+- Studies risers at work, and at home, and all that people say of them when they are not there.\n+- Finds that they are tired.\n+\n## End\n`,
    fields: {
      title: TITLE,
      paper: PAPER,
      description:
        'Studies risers at work, and at home, and all that people say of them when they are not there., Finds that they are tired.',
    },
  },
];

describe('entries of many shapes', () => {
  it.each(CASES)('$name', ({ list, fields, section = 'Naps' }) => {
    const read = readList(list.replace(/^\+.*\n/gm, ''));
    const inserted = insertEntry(read, { section, fields });
    if (!inserted.ok) throw new Error(JSON.stringify(inserted.problems));
    expect(applyInsertion(read, inserted.value)).toBe(list.replace(/^\+/gm, ''));
  });

  it('does not write into a table of other columns than it has seen', () => {
    const read = readList(
      `# L\n\n## Days\n\n| Title | Venue | Year |\n|---|---|---|\n| Early Birds | ICLR | 2021 |\n| Sleepy Dogs at Sea | ICML | 2022 |\n\n## Naps\n\n| Title | Year | Code |\n|---|---|---|\n`,
    );
    const inserted = insertEntry(read, { section: 'Naps', fields: { title: TITLE, venue: 'ICML', year: '2023' } });
    expect(inserted.ok ? 'written' : inserted.problems[0]?.code).toBe('unknown-style');
  });

  it('puts a row behind those that one cell spans, and lets it span none itself', () => {
    const row = (year: string, title: string) =>
      `<tr>${year}<td><a href="https://a.org/${title.length}">${title}</a></td></tr>\n`;
    const spanned = row('<td rowspan="2">2022</td>', 'Sleepy Dogs at the Sea') + row('', 'Dreams of Sleepy Cats');
    const last = ['2023', '2024', '2025', '2026']
      .map((year) => row(`<td rowspan="1">${year}</td>`, `Tired Horses of ${year}`))
      .join('');
    const read = readList(`# L\n\n## Naps\n\n<table>\n${spanned}${last}</table>\n`);
    const fields = { title: TITLE, year: '2022', paper: PAPER };
    const inserted = insertEntry(read, { section: 'Naps', fields });
    const added = `<tr><td>2022</td><td><a href="${PAPER}">${TITLE}</a></td></tr>\n`;
    expect(inserted.ok && applyInsertion(read, inserted.value)).toBe(
      `# L\n\n## Naps\n\n<table>\n${spanned}${added}${last}</table>\n`,
    );
  });
});
