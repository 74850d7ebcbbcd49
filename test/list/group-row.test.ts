import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';

const row = (title: string, n: number) => `| [${title}](https://a.org/${n}) | ICLR |`;
const table = (...groups: string[]) =>
  `# L\n\n## Naps\n\n| Paper | Venue |\n| --- | --- |\n${groups
    .map((group, i) => `${group}\n${row('Early Birds and Naps', 2 * i)}\n${row('Dreams of Sleepy Cats', 2 * i + 1)}\n`)
    .join('')}`;

/** How many entries each part of the section has, by its name. */
function partsOf(text: string): Record<string, number> {
  const filled = readList(text).sections.filter(({ entries }) => entries.length > 0);
  return Object.fromEntries(filled.map(({ path, entries }) => [path.at(-1) ?? '', entries.length]));
}

describe('rows that name those below them', () => {
  it.each([
    ['years in bold', '| **2024** | |', '| **2023** | |', { 2024: 2, 2023: 2 }],
    ['years', '| 2024 | |', '| | 2023 |', { 2024: 2, 2023: 2 }],
    ['topics in bold', '| **Long Naps** |  |', '| __Short Naps__ |  |', { 'Long Naps': 2, 'Short Naps': 2 }],
    ['no word that is not bold', '| Long |  |', '| Short |  |', { Naps: 4 }],
    ['nothing that leads somewhere', '| **[Naps](https://a.org)** |  |', '| **2023** | x |', { Naps: 4 }],
  ])('%s', (_, first, second, parts) => {
    expect(partsOf(table(first, second))).toEqual(parts);
  });

  it('in HTML', () => {
    const cell = (title: string, n: number) =>
      `<tr><td><a href="https://a.org/${n}">${title}</a></td><td>ICLR</td></tr>`;
    const group = (year: number) =>
      `<tr><td colspan="2">${year}</td></tr>\n${cell('Early Birds and Naps', year)}\n${cell('Dreams of Sleepy Cats', year + 10)}\n`;
    expect(partsOf(`# L\n\n## Naps\n\n<table>\n${group(2024)}${group(2023)}</table>\n`)).toEqual({ 2024: 2, 2023: 2 });
  });

  it('by their years take a paper of theirs', () => {
    const list = table('| **2024** | |', '| **2023** | |');
    const issue = `### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Venue\n\nICML\n\n### Year\n\n2024\n\n### Paper link\n\nhttps://a.org/9\n`;
    const shown = preview({ list, issue });
    const added = '| [Late Risers at Work](https://a.org/9) | ICML |\n';
    const above = list.slice(0, list.indexOf('| **2023**'));
    expect(shown.ok && shown.text).toBe(above + added + list.slice(above.length));
  });
});
