import { describe, expect, it } from '@jest/globals';
import { applyInsertion, insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { itWithCmark, parseWithCmark } from '../support/cmark.ts';

const TITLE = 'Tides and Other Clocks';
const PAPER = 'https://arxiv.org/abs/2403.01234';
const FIELDS = { title: TITLE, paper: PAPER, venue: 'ICML', year: '2024' };
const url = (i: number): string => `https://arxiv.org/abs/1901.0000${i}`;

/** Lists in which a new entry goes behind the last one of “Clocks”, whole; what is expected behind which line. */
const WHOLE: readonly (readonly [name: string, list: string, behind: string])[] = [
  [
    'a description below a bold title',
    `# L\n\n## Clocks\n\n**Sand in a Glass** ([pdf](${url(1)}))\n\nSlow, but steady.\n\n**Candles That Tell the Hour** ([pdf](${url(2)}))\n\nThey burn. Not at sea.\n\n## Maps\n\nNone yet.\n`,
    'They burn. Not at sea.',
  ],
  [
    'two paragraphs below a linked title',
    `# Clocks\n\n[Sand in a Glass](${url(1)}), ICML 2019\n\nSlow, but steady.\n\nAnn Lee says so.\n\n[Candles That Tell the Hour](${url(2)}), ICML 2020\n\nThey burn.\n\nBo Kim says so.\n\n[Water Through a Hole](${url(3)}), ICML 2021\n\nIt drips.\n\nCy Day says so.\n`,
    'Cy Day says so.',
  ],
  [
    'a quotation below a title',
    `# L\n\n## Clocks\n\n**Sand in a Glass** ([pdf](${url(1)}))\n\n> Slow,\n> but steady.\n\n**Candles That Tell the Hour** ([pdf](${url(2)}))\n\n> They burn.\n`,
    '> They burn.',
  ],
  [
    'a picture and a description',
    `# L\n\n## Clocks\n\n**Sand in a Glass** ([pdf](${url(1)}))\n\n![sand](s.png)\n\nSlow.\n\n**Candles That Tell the Hour** ([pdf](${url(2)}))\n\n![wax](c.png)\n\nThey burn.\n`,
    'They burn.',
  ],
  [
    'BibTeX and a remark',
    `# L\n\n## Clocks\n\n**Sand in a Glass** ([pdf](${url(1)}))\n\n~~~\n@misc{a}\n\n@misc{b}\n~~~\n\nSlow.\n\n**Candles That Tell the Hour** ([pdf](${url(2)}))\n\n~~~\n@misc{c}\n~~~\n\nThey burn.\n`,
    'They burn.',
  ],
  [
    'a heading inside an item',
    `# L\n\n## Clocks\n\n* [Sand in a Glass](${url(1)})\n\n  #### Why\n\n  Slow.\n\n* [Candles That Tell the Hour](${url(2)})\n\n  #### Why\n\n  They burn.\n\n## Maps\n\nNone.\n`,
    '  They burn.',
  ],
  [
    'a setext heading inside a numbered item',
    `# L\n\n## Clocks\n\n1. [Sand in a Glass](${url(1)})\n\n   Why\n   ===\n\n   Slow.\n\n2. [Candles That Tell the Hour](${url(2)})\n\n   Why\n   ===\n\n   They burn.\n`,
    '   They burn.',
  ],
  [
    'marks of a comment in code',
    `# L\n\nHide with \`<!--\`, or with \`\`<!-- \`x\`\`.\n\n## Clocks\n\n- [Sand in a Glass](${url(1)})\n- [Candles That Tell the Hour](${url(2)})\n`,
    `- [Candles That Tell the Hour](${url(2)})`,
  ],
  [
    'a sample behind the entries',
    `# L\n\n## Clocks\n\n- [Sand in a Glass](${url(1)})\n- [Candles That Tell the Hour](${url(2)})\n\nLike this:\n\n    - [A Title of Yours](${url(9)})\n`,
    `- [Candles That Tell the Hour](${url(2)})`,
  ],
  [
    'preformatted HTML behind the entries',
    `# L\n\n## Clocks\n\n- [Sand in a Glass](${url(1)})\n- [Candles That Tell the Hour](${url(2)})\n\n<pre class="x">\n\n- [A Title of Yours](${url(9)})\n\n</pre>\n`,
    `- [Candles That Tell the Hour](${url(2)})`,
  ],
  [
    'entries in a quote',
    `# L\n\n## Clocks\n\n> * [Sand in a Glass](${url(1)})\n> * [Candles That Tell the Hour](${url(2)})\n\nSo far.\n`,
    `> * [Candles That Tell the Hour](${url(2)})`,
  ],
  [
    'links parted by lines across the page',
    `# L\n\n## Clocks\n\n[Sand in a Glass](${url(1)})\n\n***\n\n[Candles That Tell the Hour](${url(2)})\n\n***\n\n[Water Through a Hole](${url(3)})\n`,
    `[Water Through a Hole](${url(3)})`,
  ],
];

const REFUSED: readonly (readonly [name: string, list: string, code: string, words: string])[] = [
  [
    'a line of HTML right above the bullets',
    `# L\n\n## Clocks\n\n<br/>\n- [Sand in a Glass](${url(1)})\n- [Candles That Tell the Hour](${url(2)})\n`,
    'hidden-list',
    'what looks like entries there is HTML to GitHub',
  ],
  [
    'a picture in HTML right above the bullets',
    `# L\n\n## Clocks\n\n<img src="c.png">\n* [Sand in a Glass](${url(1)})\n* [Candles That Tell the Hour](${url(2)})\n`,
    'hidden-list',
    'what looks like entries there is HTML to GitHub',
  ],
  [
    'too short a row under the head of a table',
    `# L\n\n## Clocks\n\n| Title | Year | Paper |\n|-|-|\n| Sand in a Glass | 2019 | [p](${url(1)}) |\n| Candles That Tell the Hour | 2020 | [p](${url(2)}) |\n`,
    'unknown-style',
    'how its entries are written',
  ],
  [
    'a quoted bullet behind the entries',
    `# L\n\n## Clocks\n\n- [Sand in a Glass](${url(1)})\n- [Candles That Tell the Hour](${url(2)})\n\n> - [A Title of Yours](${url(9)})\n`,
    'unsafe-edit',
    'the new entry would stand apart from the others, behind “A Title of Yours”',
  ],
];

const insert = (text: string) => {
  const list = readList(text);
  return { list, result: insertEntry(list, { section: 'Clocks', fields: FIELDS }) };
};

/** The lines with what ends each. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Whether all of a sequence are in another in their order, and the others in one place. */
function isOneMore(fewer: readonly string[], more: readonly string[]): boolean {
  let head = 0;
  while (head < fewer.length && fewer[head] === more[head]) head += 1;
  let tail = 0;
  while (tail < fewer.length - head && fewer.at(-1 - tail) === more.at(-1 - tail)) tail += 1;
  return more.length > fewer.length && head + tail === fewer.length;
}

const nodesOf = (text: string): string[] =>
  parseWithCmark(text)
    .replace(/ tight="\w+"/g, '')
    .split('\n');

describe('an entry that has more than a title', () => {
  it.each(WHOLE)('stays whole: %s', (_, text, behind) => {
    const { list, result } = insert(text);
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
    const after = applyInsertion(list, result.value);
    expect(isOneMore(linesOf(text), linesOf(after))).toBe(true);
    const lines = after.split('\n');
    const at = lines.findIndex((line) => line.includes(TITLE));
    expect(lines.slice(0, at).findLast((line) => !/^[>\s]*$|^(?:\*\*\*|---)$/.test(line))).toBe(behind);
  });

  itWithCmark.each(WHOLE)('is one more to GitHub: %s', (_, text) => {
    const { list, result } = insert(text);
    const after = result.ok ? applyInsertion(list, result.value) : '';
    expect(isOneMore(nodesOf(text), nodesOf(after))).toBe(true);
  });

  it.each(REFUSED)('is refused where the file shows it otherwise: %s', (_, text, code, words) => {
    const { result } = insert(text);
    expect(result).toMatchObject({ ok: false, problems: [{ code }] });
    expect(result.ok ? '' : result.problems[0]?.message).toContain(words.replaceAll(/[“”]/g, '"'));
  });

  it.each([
    ['the last line alone', '\n', '\r\n', ''],
    ['the last two', '\n', '\r\n', '\r\n'],
    ['the first alone', '\r\n', '\n', '\n'],
  ])('leaves each line its own end: %s', (_, ends, last, tail) => {
    const text = `# L${ends}${ends}## Clocks${ends}${ends}- [Sand in a Glass](${url(1)})${ends}- [Water](${url(3)})${ends}- [Candles](${url(2)})${last}${tail}`;
    const { list, result } = insert(text);
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
    expect(isOneMore(linesOf(text), linesOf(applyInsertion(list, result.value)))).toBe(true);
  });
});
