import { describe, expect, it } from '@jest/globals';
import { readOutline } from '../../src/list/outline.ts';
import { readList } from '../../src/list/read-list.ts';
import { blocksWithCmark, describeWithCmark } from '../support/cmark.ts';

const link = (name: string): string => `[${name} of a Long Winter](https://a.org/${name.toLowerCase()})`;
const [A, B, C, D] = [link('Bread'), link('Soup'), link('Tea'), link('Honey')];
const NAMED = (body: string): string => `# L\n\n## Food\n\n${body}`;
const TABLE = '| Title | Year |\n|---|---|\n';

/** Texts, and how many entries they hold. */
const TEXTS: readonly (readonly [name: string, text: string, entries: number])[] = [
  // The shapes.
  ['bullets', NAMED(`- ${A}\n- ${B}\n- ${C}\n`), 3],
  ['numbers', NAMED(`1. ${A}\n2. ${B}\n`), 2],
  ['numbers from 0', NAMED(`0. ${A}\n1. ${B}\n`), 2],
  ['tasks', NAMED(`- [ ] ${A}\n- [x] ${B}\n`), 2],
  ['items with remarks', NAMED(`- ${A}\n  - Ann Lee\n  - of 2020\n- ${B}\n\n  Bo Kim\n`), 2],
  ['items that parents hold', NAMED(`- Warm\n  - ${A}\n  - ${B}\n- Cold\n  - ${C}\n  - ${D}\n`), 4],
  ['a table', NAMED(`${TABLE}| ${A} | 2020 |\n| ${B} | 2021 |\n`), 2],
  ['a table without edges', NAMED(`Title | Year\n---|---\n${A} | 2020\n${B} | 2021\n`), 2],
  ['paragraphs', NAMED(`**${A}**\n\n**${B}**\n`), 2],
  ['paragraphs with quotes', NAMED(`**${A}**\n\n> Warm.\n\n**${B}**\n\n> Hot.\n`), 2],
  ['headings', NAMED([A, B, C, D].map((one) => `### ${one} and of Spring\n\n[code](https://c.org)\n`).join('\n')), 4],
  // Line ends and blanks.
  ['CRLF', NAMED(`- ${A}\n- ${B}\n`).replaceAll('\n', '\r\n'), 2],
  ['CRLF behind LF', NAMED(`- ${A}\n- ${B}\r\n- ${C}\r\n`), 3],
  ['CR alone', NAMED(`- ${A}\n- ${B}\n`).replaceAll('\n', '\r'), 2],
  ['no line end at the end', NAMED(`- ${A}\n- ${B}`), 2],
  ['tabs behind bullets', NAMED(`-\t${A}\n-\t${B}\n\n\tBo Kim\n`), 2],
  ['blanks at the ends of lines', NAMED(`- ${A}  \n- ${B}   \n`), 2],
  ['an indent of three', NAMED(`   - ${A}\n   - ${B}\n`), 2],
  // Quotes.
  ['bullets in a quote', NAMED(`> - ${A}\n> - ${B}\n`), 2],
  ['a quote that a blank line parts', NAMED(`> - ${A}\n\n> - ${B}\n`), 2],
  ['a quote at the end', NAMED(`- ${A}\n- ${B}\n\n> Bread is good.\n`), 2],
  ['a quote right below', NAMED(`- ${A}\n- ${B}\n> Bread is good.\n`), 2],
  ['a table in a quote', NAMED(`> | Title | Year |\n> |---|---|\n> | ${A} | 2020 |\n`), 1],
  // HTML.
  ['a line break above the bullets', NAMED(`<br>\n- ${A}\n- ${B}\n`), 0],
  ['a picture above the bullets', NAMED(`<img src="a.png">\n- ${A}\n- ${B}\n`), 1],
  ['a fold', NAMED(`<details>\n<summary>Warm</summary>\n\n- ${A}\n- ${B}\n\n</details>\n`), 2],
  ['a fold that closes right below', NAMED(`<details>\n<summary>Warm</summary>\n\n- ${A}\n- ${B}\n</details>\n`), 2],
  ['a fold without a blank line', NAMED(`<details>\n<summary>Warm</summary>\n- ${A}\n- ${B}\n</details>\n`), 0],
  ['folds in items', NAMED(`- ${A}\n  <details><summary>More</summary>\n\n  Warm.\n\n  </details>\n- ${B}\n`), 2],
  ['a comment between items', NAMED(`- ${A}\n\n<!-- - ${C} -->\n\n- ${B}\n`), 2],
  ['a comment of several lines', NAMED(`- ${A}\n- ${B}\n\n<!--\n- ${C}\n\n- ${D}\n-->\n`), 2],
  ['a comment that never ends', NAMED(`- ${A}\n- ${B}\n\n<!--\n- ${C}\n`), 2],
  ['the begin of a comment in running text', NAMED(`Write \`<!--\` first.\n\n- ${A}\n- ${B}\n`), 2],
  ['a comment in an item', NAMED(`- ${A} <!-- good -->\n- ${B}\n`), 2],
  ['preformatted lines', NAMED(`- ${A}\n- ${B}\n\n<pre>\n- ${C}\n\n- ${D}\n</pre>\n`), 2],
  // Code.
  ['a fence', NAMED(`- ${A}\n- ${B}\n\n\`\`\`\n- ${C}\n\`\`\`\n`), 2],
  ['a fence that never ends', NAMED(`- ${A}\n- ${B}\n\n~~~\n- ${C}\n\n## No\n`), 2],
  ['a fence in an item', NAMED(`- ${A}\n  \`\`\`bibtex\n  @misc{a}\n\n  @misc{b}\n  \`\`\`\n- ${B}\n`), 2],
  ['an indented sample', NAMED(`- ${A}\n- ${B}\n\nLike this:\n\n    - ${C}\n`), 2],
  ['an indented sample first', NAMED(`    - ${C}\n\nso\n\n- ${A}\n- ${B}\n`), 2],
  // Rules and headings.
  ['rules between items', NAMED(`- ${A}\n\n---\n\n- ${B}\n\n***\n`), 2],
  ['rules between paragraphs', NAMED(`**${A}**\n\n---\n\n**${B}**\n`), 2],
  ['lines below words', `L\n=\n\nFood\n----\n- ${A}\n- ${B}\n\nDrinks\nand more\n---\n\n- ${C}\n`, 3],
  ['headings in items', NAMED(`- ${A}\n\n  ### Abstract\n\n  Warm.\n\n- ${B}\n\n  Abstract\n  ---\n  Hot.\n`), 2],
  ['a heading in a quote', NAMED(`- ${A}\n- ${B}\n\n> ## No heading\n`), 2],
  ['a heading right behind an item', `# L\n\n## Food\n- ${A}\n## Drinks\n- ${B}\n`, 2],
  // Tables.
  ['a short line below the head', NAMED(`| Title | Year |\n|---|\n| ${A} | 2020 |\n`), 0],
  ['a row without bars', NAMED(`${TABLE}| ${A} | 2020 |\n${B}\n`), 2],
  ['words behind a table', NAMED(`${TABLE}| ${A} | 2020 |\n\nThe end.\n`), 1],
  // Items.
  ['lazy lines', NAMED(`- ${A}\nand more of it\n- ${B}\n`), 2],
  ['right below a paragraph', NAMED(`Good ones:\n- ${A}\n- ${B}\n`), 2],
  ['numbers from 2 right below a paragraph', NAMED(`Good ones:\n2. ${A}\n3. ${B}\n`), 0],
  ['three kinds of bullets', NAMED(`- ${A}\n+ ${B}\n* ${C}\n`), 3],
  ['bullets that are no Markdown', NAMED(`• ${A}\n• ${B}\n`), 0],
  ['marks without a blank', NAMED(`-${A}\n-${B}\n`), 0],
  ['an item that begins with code', NAMED(`-     code\n- ${A}\n- ${B}\n`), 2],
  ['an empty item', NAMED(`- ${A}\n-\n- ${B}\n`), 2],
  // References.
  ['definitions', NAMED(`- ${A}\n- ${B}\n\n[one]: https://a.org/one "One of a Long Winter"\n`), 2],
  ['footnotes', NAMED(`- ${A}[^1]\n- ${B}\n\n[^1]: Of ${C}\n`), 2],
];

/** A text of which the renderer does not say where its paragraph stands. */
const BELOW_WORDS = ['a table right below words', NAMED(`Good ones:\n${TABLE}| ${A} | 2020 |\n`), 1] as const;

const outlineOf = (text: string) => {
  const outline = readOutline(text);
  if (!outline) throw new Error('too deep');
  return outline;
};

describe('a list', () => {
  it.each([...TEXTS, BELOW_WORDS])('has as many entries: %s', (_, text, count) => {
    const entries = readList(text).sections.flatMap((section) => section.entries);
    expect(entries.map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  });

  it('has no section that front matter makes', () => {
    const { sections, headings } = readList(`---\ntitle: Food\nlayout: page\n---\n\n## Food\n\n- ${A}\n- ${B}\n`);
    expect([headings.map(({ text }) => text), sections[0]?.entries.length]).toEqual([['Food'], 2]);
  });

  it.each([
    [
      'a fold that the last item seems to close',
      `<details>\n<summary>Warm</summary>\n\n- ${A}\n- ${B}\n  </details>\n`,
    ],
    ['a bullet that is not far enough in', `1. ${A}\n  - Ann Lee\n2. ${B}\n`],
    ['authors that are not far enough in', `10. ${A}\n\n   *Ann Lee*\n\n11. ${B}\n\n   *Bo Kim*\n`],
  ])('is read as it was meant: %s', (_, body) => {
    const { text, sections } = readList(NAMED(body));
    const entries = sections.flatMap((section) => section.entries.map(({ start, end }) => text.slice(start, end)));
    expect(entries).toHaveLength(2);
    expect(entries.join('\n')).not.toContain('</details>');
    expect(entries.every((entry) => body.includes('details') || /Lee|Kim|Soup/.test(entry))).toBe(true);
  });

  it('has headings in HTML as sections, and none in a table', () => {
    const text = `<h1 align="center">L</h1>\n\n<h2>\n  Food\n</h2>\n\n- ${A}\n- ${B}\n\n<table><tr><td>\n<h3>No</h3>\n</td></tr></table>\n`;
    expect(readList(text).headings.map((heading) => heading.text)).toEqual(['L', 'Food']);
  });
});

describeWithCmark("GitHub's renderer agrees", () => {
  it.each(TEXTS)('on items, rows, headings and text: %s', (_, text) => {
    const { lines, items, headings, runs, leaves } = outlineOf(text);
    const theirs = blocksWithCmark(text);
    const linesOf = (kind: string): number[] => theirs.filter((one) => one.kind === kind).map(({ first }) => first);
    const starts = (kind: string): number[] => linesOf(kind).sort((a, b) => a - b);
    expect(items).toEqual(starts('item'));
    expect(headings.map(({ line }) => line)).toEqual(
      theirs.filter(({ kind, inside }) => kind === 'heading' && inside.length === 0).map(({ first }) => first),
    );
    const rows = runs.filter(({ shape }) => shape === 'row').flatMap(({ blocks }) => blocks.map(({ first }) => first));
    expect(rows).toEqual(starts('table_row'));
    for (const [kind, name] of [
      ['code', 'code_block'],
      ['html', 'html_block'],
      ['paragraph', 'paragraph'],
    ] as const)
      expect(leaves.filter((leaf) => leaf.kind === kind).map(({ first, last }) => [first, last])).toEqual(
        theirs.filter((one) => one.kind === name).map(({ first, last }) => [first, last]),
      );
    expect(lines.length).toBe(text.split(/\r\n|\n|\r/).length);
  });

  it.each(TEXTS)('that no entry cuts a block: %s', (_, text) => {
    const { lines } = outlineOf(text);
    const lineAt = (offset: number): number => lines.findLastIndex(({ start }) => start <= offset);
    const theirs = blocksWithCmark(text);
    for (const { start, end, shape } of readList(text).sections.flatMap((section) => section.entries)) {
      const [first, last] = [lineAt(start), lineAt(end)];
      for (const block of theirs) {
        const isInside = block.first >= first && block.last <= last;
        const isAround = block.first <= first && block.last >= last;
        const isBeside = block.last < first || block.first > last;
        expect([shape, first, last, block, isInside || isAround || isBeside]).toEqual([
          shape,
          first,
          last,
          block,
          true,
        ]);
      }
      if (shape !== 'item') continue;
      const item = theirs.find((one) => one.kind === 'item' && one.first === first);
      expect([first, item?.last]).toEqual([first, last]);
    }
  });
});
