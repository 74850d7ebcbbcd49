import { describe, expect, it } from '@jest/globals';
import { placeEntry } from '../../src/edit/place-entry.ts';
import { readList } from '../../src/list/read-list.ts';

/** A section of entries `Paper 0`, `Paper 1` …, with these gaps between them. */
function sectionOf(gaps: readonly string[]): string {
  const entry = (i: number): string => `- [The title of paper ${i}](https://example.org/${i})`;
  return `# Papers\n\n${entry(0)}${gaps.map((gap, i) => gap + entry(i + 1)).join('')}\n`;
}

const LOOSE = '\n\n';
const TIGHT = '\n';

describe('placeEntry', () => {
  it.each([
    [
      'as the last ones, though more of the earlier are otherwise',
      [LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, TIGHT, TIGHT, TIGHT],
      TIGHT,
    ],
    ['as most, though the last one is otherwise', [LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, TIGHT], LOOSE],
  ] as const)('sets a new last entry apart %s', (_, gaps, expected) => {
    const list = readList(sectionOf(gaps));
    const section = list.sections.find(({ entries }) => entries.length > 0);
    if (!section) throw new Error('The section is read');
    const slot = { index: section.entries.length, joins: 'previous' } as const;
    expect(placeEntry(list, section, slot, '- new', []).content).toBe(`${expected}- new`);
  });

  it.each([
    [
      'CRLF among lines that end in LF',
      '- A long nap [pdf](https://a.org/1)\n- Two owls at noon [pdf](https://a.org/2)\r\n',
      '\r\n',
    ],
    [
      'LF among lines that end in CRLF',
      '- A long nap [pdf](https://a.org/1)\r\n- Two owls at noon [pdf](https://a.org/2)\n',
      '\n',
    ],
    [
      'CRLF between paragraphs',
      '**A long nap** [pdf](https://a.org/1)\n\n**Two owls at noon** [pdf](https://a.org/2)\r\n',
      '\r\n',
    ],
    [
      'CRLF behind blanks',
      '* A long nap [pdf](https://a.org/1)\n* Two owls at noon [pdf](https://a.org/2) \t\r\n',
      '\r\n',
    ],
  ])('leaves the line above its own end: %s', (_, entries, end) => {
    const above = `# Papers\n\n${entries}`;
    const list = readList(`${above}\n## Licence\n\nCC0\n`);
    const section = list.sections.find((one) => one.entries.length === 2);
    if (!section) throw new Error('The section is read');
    const edit = placeEntry(list, section, { index: 2, joins: 'previous' }, '- new', []);
    const after = list.text.slice(0, edit.start) + edit.content + list.text.slice(edit.end);
    expect(after.slice(0, above.trimEnd().length)).toBe(above.trimEnd());
    expect(after.slice(above.trimEnd().length)).toMatch(new RegExp(`^[ \\t]*${end}`));
    expect(after).toContain('- new');
  });

  it.each([
    ['a comment that closes the others', '<!-- end -->', '\n- new\n\n<!-- end -->\n'],
    ['no comment that only stands here', '<!-- more to come -->', '\n<!-- more to come -->\n\n- new\n'],
  ])('puts the first entry of a section above %s', (_, comment, below) => {
    const text = `${sectionOf([TIGHT, TIGHT]).replace('# Papers', '# Papers\n\n## Naps\n\n<!-- newest first -->')}\n<!-- end -->\n\n`;
    const list = readList(`${text}## Owls\n\n<!-- newest first -->\n\n${comment}\n`);
    const section = list.sections.find(({ path }) => path.at(-1) === 'Owls');
    if (!section) throw new Error('The section is read');
    const edit = placeEntry(list, section, { index: 0, joins: 'next' }, '- new', []);
    const after = list.text.slice(0, edit.start) + edit.content + list.text.slice(edit.end);
    expect(after.slice(text.length)).toBe(`## Owls\n\n<!-- newest first -->\n${below}`);
  });
});
