import { describe, expect, it } from '@jest/globals';
import { judgeChange } from '../../src/judge/judge-change.ts';

/** A file before and after, as one text: lines that come in are marked by `+`, lines that go by `-` and a tab. */
function changeOf(marked: string): { before: string; after: string; block: string } {
  const lines = marked.split('\n');
  const of = (mark: string, other: string): string =>
    lines
      .flatMap((line) => (line.startsWith(other) ? [] : [line.startsWith(mark) ? line.slice(mark.length) : line]))
      .join('\n');
  const added = lines.filter((line) => line.startsWith('+\t')).map((line) => line.slice(2));
  return {
    before: of('-\t', '+\t'),
    after: of('+\t', '-\t'),
    block: added
      .join('\n')
      .replace(/\n---\n/, '')
      .trim(),
  };
}

const GOOD: readonly (readonly [name: string, marked: string])[] = [
  ['a bullet among bullets', '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)\n- [Wax](u)\n'],
  ['a bullet with another mark', '# Bees\n\n- [Hum](u)\n+\t* [Buzz](u)\n- [Wax](u)\n'],
  [
    'a bullet with a description of its own',
    '# Bees\n\n- [Hum](u)\n\n  Of hums.\n\n+\t- [Buzz](u)\n+\t\n+\t  Of buzzes.\n+\t\n- [Wax](u)\n',
  ],
  ['the first bullet of a section', '# Bees\n\nAll about them.\n\n+\t- [Buzz](u)\n\n# Wasps\n\n- [Sting](u)\n'],
  ['a bullet under a parent bullet', '# Bees\n\n- 2023\n  - [Hum](u)\n+\t  - [Buzz](u)\n- 2022\n  - [Wax](u)\n'],
  ['a row as ragged as another', '# Bees\n\n| T | Y | C |\n|---|---|---|\n| Hum | 1 |\n+\t| Buzz | 2 |\n'],
  ['a row without a bar in front, whose last cell is empty', '# Bees\n\nT | Y\n---|---\nHum | 1\n+\tBuzz | \n'],
  ['a row with an escaped bar', '# Bees\n\n| T | Y |\n|---|---|\n| Hum | 1 |\n+\t| Bu\\|zz | 2 |\n'],
  ['an entry among others in a box', '# Bees\n\n<div>\n\n- [Hum](u)\n+\t- [Buzz](u)\n\n</div>\n\n- [Wax](u)\n'],
  [
    'a title with bullets behind others that have some, where sections begin with bullets',
    '# Bees\n\n- [Hums](#hums)\n\n## Hums\n\n**Hum**\n\n- p: u\n\n+\t**Buzz**\n+\t\n+\t- p: v\n+\t\n**Wax**\n\n- p: w\n',
  ],
  ['a row of a table', '# Bees\n\n| T | Y |\n|---|---|\n| Hum | 1 |\n+\t| Buzz | 2 |\n\nAnd more.\n'],
  ['the first row of a table', '# Bees\n\n| T | Y |\n|---|---|\n+\t| Buzz | 2 |\n'],
  [
    'a row of HTML',
    '<table>\n<tr><th>T</th></tr>\n<tr>\n<td>Hum</td>\n</tr>\n+\t<tr>\n+\t<td>Buzz</td>\n+\t</tr>\n<tr>\n<td>Wax</td>\n</tr>\n</table>\n',
  ],
  ['an item of HTML', '<ul>\n<li>Hum</li>\n+\t<li>Buzz</li>\n</ul>\n'],
  [
    'a paragraph of HTML',
    '# Bees\n\n<p><a href="u">Hum</a></p>\n\n+\t<p><a href="u">Buzz</a></p>\n+\t\n<p><a href="u">Wax</a></p>\n',
  ],
  [
    'a folded paper',
    '# Bees\n\n<details><summary>Hum</summary>\n\nOf hums.\n\n</details>\n\n+\t<details><summary>Buzz</summary>\n+\t\n+\tOf buzzes.\n+\t\n+\t</details>\n',
  ],
  ['a bullet inside a fold', '<details>\n<summary>Bees</summary>\n\n- [Hum](u)\n+\t- [Buzz](u)\n\n</details>\n'],
  [
    'a heading with its body',
    '# Bees\n\n### Hum\n\n[paper](u)\n\n+\t### Buzz\n+\t\n+\t[paper](u)\n+\t\n### Wax\n\n[paper](u)\n',
  ],
  [
    'a title with its description',
    '# Bees\n\n**Hum** [p](u)\n\nOf hums.\n\n+\t**Buzz** [p](u)\n+\t\n+\tOf buzzes.\n+\t\n**Wax** [p](u)\n\nOf wax.\n',
  ],
  [
    'a title at the end, before some last words',
    '# Bees\n\n**Hum** [p](u)\n\n**Wax** [p](u)\n\n+\t**Buzz** [p](u)\n+\t\nMore to come.\n',
  ],
  ['papers parted by lines across the page', '# Bees\n\n[Hum](u)\n\n---\n\n+\t[Buzz](u)\n+\t\n+\t---\n+\t\n[Wax](u)\n'],
  ['a bullet in a quote', '# Bees\n\n> - [Hum](u)\n+\t> - [Buzz](u)\n> - [Wax](u)\n'],
  ['a last line without its end', '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)'],
];

const BAD: readonly (readonly [name: string, marked: string, words: string])[] = [
  [
    'between a title and its description',
    '# Bees\n\n**Hum**, 2001 [p](u)\n\nOf hums. It is long.\n\n**Wax** [p](u)\n\n+\t**Buzz** [p](u)\n+\t\nOf wax. It is short.\n',
    'the new entry would stand between “Wax” and what belongs to it, “Of wax. It is short.”',
  ],
  [
    'between a title and its bullets',
    '# Bees\n\n[Hum](u)\n- by Ann\n\n[Wax](u)\n\n+\t[Buzz](u)\n+\t\n- by Bo\n',
    'the new entry would stand between “Wax” and what belongs to it, “by Bo”',
  ],
  [
    'between a heading and its body',
    '# Bees\n\n### Hum\n\n[paper](u)\n\n### Wax\n\n+\t### Buzz\n+\t\n[paper](v)\n',
    'the new entry would stand between “Wax” and what belongs to it, “paper”',
  ],
  [
    'between a bullet and its abstract',
    '# Bees\n\n- [Humming](u)\n\n+\t- [Buzzing](u)\n\n  ### Abstract\n\n  Of hums.\n',
    'the new entry would take “Humming” apart',
  ],
  [
    'inside an item',
    '# Bees\n\n- [Humming](u)\n\n+\t  **Buzzing**\n+\t\n  Of hums.\n',
    'the new entry would stand inside “Humming”',
  ],
  [
    'a bullet inside a bullet',
    '# Bees\n\n- [Humming](u)\n+\t  - [Buzzing](u)\n- [Waxing](u)\n',
    'the new entry would stand inside “Humming”',
  ],
  [
    'as one more line of an item',
    '# Bees\n\n- [Humming](u)\n+\tBuzzing\n- [Waxing](u)\n',
    'the new entry would run into “Humming”',
  ],
  [
    'a quote split',
    '# Bees\n\n> Hum of\n+\t\n+\t- [Buzz](u)\n+\t\n> all bees\n',
    'the new entry would take “Hum of” apart',
  ],
  [
    'two bullets',
    '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)\n+\t- [Sting](u)\n',
    'the new entry would be 2 blocks of the list instead of one',
  ],
  [
    'a heading in a paragraph',
    '# Bees\n\n**Hum** [p](u)\n\n+\t**Buzz** [p](u)\n+\t\n+\t# Wasps\n',
    'the new entry would be 2 blocks of the list instead of one',
  ],
  [
    'a table cut in two',
    '# Bees\n\n| T | Y |\n|---|---|\n| Hum | 1 |\n+\t\n+\t| Buzz | 2 |\n| Wax | 3 |\n',
    'the new entry would take “T Y” apart',
  ],
  [
    'below a table',
    '# Bees\n\n| T | Y |\n|---|---|\n| Hum | 1 |\n\n+\t| Buzz | 2 |\n',
    'the new entry would be a paragraph where there is none, beside “T Y”',
  ],
  [
    'in a comment',
    '# Bees\n\n- [Hum](u)\n\n<!--\n- [Wax](u)\n+\t- [Buzz](u)\n-->\n',
    'the new entry would stand in a comment, which nobody sees',
  ],
  [
    'a comment that swallows the rest',
    '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)\n+\t\n+\t<!-- so\n\n- [Wax](u)\n',
    'the new entry would take “Wax” apart',
  ],
  [
    'in a block of code',
    '# Bees\n\n```\n- [Hum](u)\n+\t- [Buzz](u)\n```\n',
    'the new entry would stand in a block of code',
  ],
  [
    'in an indented sample',
    '# Bees\n\nSo:\n\n    - [Hum](u)\n+\t    - [Buzz](u)\n',
    'the new entry would stand in a block of code',
  ],
  [
    'in preformatted HTML',
    '# Bees\n\n<pre>\n- [Hum](u)\n+\t- [Buzz](u)\n</pre>\n',
    'the new entry would stand in a block of code',
  ],
  [
    'in raw HTML',
    '# Bees\n\n<br>\n- [Hum](u)\n+\t- [Buzz](u)\n',
    'the new entry would stand in raw HTML, where Markdown is not read',
  ],
  [
    'in the HTML around a logo',
    '# Bees\n\n<div align="center">\n+\t<p><b>Buzz</b> <a href="u">p</a></p>\n<img src="logo.png">\n</div>\n\n<p><b>Hum</b> <a href="u">p</a></p>\n\n<p><b>Wax</b> <a href="u">p</a></p>\n',
    'the new entry would stand inside line 3',
  ],
  [
    'in the HTML around a title',
    '<center>\n<h1>Bees</h1>\n<p><img src="logo.png"></p>\n+\t<details><summary>Buzz</summary>\n+\tOf buzzes.\n+\t</details>\n</center>\n\n<details><summary>Hum</summary>\nOf hums.\n</details>\n',
    'the new entry would stand inside “Bees”',
  ],
  [
    'a row with too few cells',
    '# Bees\n\n| T | Y | C |\n|---|---|---|\n| Hum | 1 | [c](u) |\n+\t| Buzz | 2 |\n',
    'the new entry would have 2 cells, where the table has 3',
  ],
  [
    'a row with too many cells',
    '# Bees\n\nT | Y\n---|---\nHum | 1\n+\tBuzz | [p](u) | 2\n',
    'the new entry would have 3 cells, where the table has 2',
  ],
  [
    'with bullets of its own between a title and its bullets',
    '# Bees\n\n## Contents\n\n- [Hums](#hums)\n\n## Hums\n\n**Hum**\n\n- p: u\n\n**Wax**\n\n+\t**Buzz**\n+\t\n+\t- p: v\n+\t\n- p: w\n',
    'the new entry would stand between “Wax” and what belongs to it, “p: w”',
  ],
  [
    'a bullet over links',
    '# Bees\n\n+\t- [Buzz](u)\n+\t\n[Hum](u)\n\n---\n\n[Wax](u)\n',
    'the new entry would be a bullet where there is none, beside “Hum”',
  ],
  [
    'another line changed',
    '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)\n-\t- [Wax](u)\n+\t- [Wax](v)\n',
    'line 4 would not stay as it is: “- [Wax](u)”',
  ],
  ['words that are not the entry', '# Bees\n\n- [Hum](u)\n+\t- [Buzz](u)\n\n', 'the new entry would be “- [Buzz](u)”'],
];

describe('a judged change', () => {
  it.each(GOOD)('lets pass: %s', (_, marked) => {
    const { before, after, block } = changeOf(marked);
    expect(judgeChange(before, after, { kind: 'insert', block })).toBeNull();
    expect(judgeChange(after, before, { kind: 'remove', block })).toBeNull();
  });

  it.each(BAD)('refuses: %s', (name, marked, words) => {
    const { before, after, block } = changeOf(marked);
    const wanted = name.startsWith('words') ? '- [Sting](u)' : block;
    expect(judgeChange(before, after, { kind: 'insert', block: wanted })).toBe(words);
  });

  it('refuses to leave a description without its title', () => {
    const before =
      '# Bees\n\n**Hum** [p](u)\n\nOf hums.\n\n**Wax** [p](u)\n\nOf wax.\n\n**Buzz** [p](u)\n\nOf buzzes.\n';
    const after = before.replace('**Wax** [p](u)\n\n', '');
    expect(judgeChange(before, after, { kind: 'remove', block: '**Wax** [p](u)' })).toBe(
      'the entry that goes would leave behind what belongs to it, “Of wax.”',
    );
  });

  it.each([
    ['a number that moves on', '- [Hum](u)\n', '2. [Wax](u)', '3. [Wax](u)'],
    ['a number in a cell', '| N | T |\n|---|---|\n| 1 | Hum |\n', '| 2 | Wax |', '| 3 | Wax |'],
  ])('lets pass %s', (_, head, old, now) => {
    const before = `${head}${old}\n`;
    const added = old.replace(/\w+(?=[\]\s|]*(?:\(u\)|\|)$)/, 'Buzz');
    const after = `${head}${added}\n${now}\n`;
    const at = before.lastIndexOf('2');
    const rewordings = [{ start: at, end: at + 1, content: '3' }];
    expect(judgeChange(before, after, { kind: 'insert', block: added, rewordings })).toBeNull();
    expect(judgeChange(before, after, { kind: 'insert', block: added })).toMatch(/^line \d would not stay as it is/);
  });

  const CRLF = '# Bees\n\n- [Hum](u)\n- [Wax](u)\r\n\r\nAnd more.\r\n';

  it('refuses another line end of a line that stays', () => {
    const after = CRLF.replace('- [Wax](u)\r\n', '- [Wax](u)\n- [Buzz](u)\r\n');
    expect(judgeChange(CRLF, after, { kind: 'insert', block: '- [Buzz](u)' })).toBe(
      'line 4 would not stay as it is: “- [Wax](u)”',
    );
    const good = CRLF.replace('- [Wax](u)\r\n', '- [Wax](u)\r\n- [Buzz](u)\n');
    expect(judgeChange(CRLF, good, { kind: 'insert', block: '- [Buzz](u)' })).toBeNull();
  });

  it.each([
    ['other words', '[Wax](u)', '[Wax](v), 2024', null],
    ['a bullet of remarks more', '[Wax](u)', '[Wax](u)\n  - by Ann', null],
    ['two bullets', '[Wax](u)', '[Wax](u)\n- by Ann', 'the entry would no longer be one block like “Wax”'],
    ['a paragraph', '- [Wax](u)', '\n[Wax](u)', 'the entry would no longer be one block like “Wax”'],
    ['a comment that swallows the rest', '[Wax](u)', '[Wax](u)\n\n<!-- so', '“Buzz” would change with the entry'],
    ['a fence that swallows the rest', '- [Wax](u)', '```\n[Wax](u)', '“Buzz” would change with the entry'],
  ])('judges an update: %s', (_, from, to, verdict) => {
    const before = '# Bees\n\n- [Hum](u)\n- [Wax](u)\n- [Buzz](u)\n\n# Wasps\n\n- [Sting](u)\n';
    const start = before.indexOf('- [Wax](u)');
    expect(
      judgeChange(before, before.replace(from, to), { kind: 'update', start, end: start + '- [Wax](u)'.length }),
    ).toBe(verdict);
  });

  it('refuses an update that touches another entry', () => {
    const before = '- [Hum](u)\n- [Wax](u)\n';
    const after = '- [Hum](v)\n- [Wax](v)\n';
    expect(judgeChange(before, after, { kind: 'update', start: 11, end: 21 })).toBe(
      'text outside the entry would change',
    );
  });

  it('judges words alone', () => {
    const before = '# Bees (2)\n\n- [Hum](u)\n';
    const rewordings = [{ start: 8, end: 9, content: '3' }];
    expect(judgeChange(before, before.replace('2', '3'), { kind: 'reword', rewordings })).toBeNull();
    expect(judgeChange(before, '# Bees (3)\n\n- [Hums](u)\n', { kind: 'reword', rewordings })).toBe(
      'line 3 would not stay as it is: “- [Hum](u)”',
    );
    const below = [{ start: 5, end: 8, content: '===' }];
    expect(judgeChange('Bees\n333\n', 'Bees\n===\n', { kind: 'reword', rewordings: below })).toBe(
      '“Bees” would change',
    );
    expect(judgeChange('- 1\n', '-\n1\n', { kind: 'reword', rewordings: [{ start: 1, end: 2, content: '\n' }] })).toBe(
      'a line would become two',
    );
  });

  it.each([
    ['quotes', '>'.repeat(9000)],
    ['bullets', `${'- '.repeat(9000)}a`],
    ['HTML', '<div>'.repeat(9000)],
    [
      'tags that a browser opens again and again',
      Array.from({ length: 3000 }, (_, i) => `<b id=${i}>\n\n<p>x\n\n`).join(''),
    ],
  ])('refuses endless nesting: %s', (_, text) => {
    expect(judgeChange(`${text}\n`, `${text}\n\n- a\n`, { kind: 'insert', block: '- a' })).toBe(
      'its blocks stand in one another too deeply to be checked',
    );
  });
});
