import { describe, expect, it } from '@jest/globals';
import { insertSection } from '../../src/edit/insert-section.ts';
import { readList } from '../../src/list/read-list.ts';

const entry = (title: string): string => `- [${title}](https://arxiv.org/abs/2301.0000${title.length}), *ICLR 2023*\n`;
const section = (heading: string, title: string): string => `${heading}\n\n${entry(title)}\n`;

/** The list with the new section, or what would have to be there. */
function make(text: string, asked: string): string {
  const made = insertSection(readList(text), asked, null);
  return made.ok ? made.value.list.text : made.problems.map(({ code, message }) => `${code}: ${message}`).join();
}

const unclear = (value: string, expected: string): string =>
  `unclear-section: Unexpected new section “${value}”, expected ${expected}.`;

describe('insertSection', () => {
  it.each<[string, string, string, string, string]>([
    [
      'last, where they are in no order',
      `# L\n\n${section('## Naps', 'Owls')}${section('## Dreams', 'Bats')}`,
      'Yawns',
      '',
      '## Yawns\n',
    ],
    [
      'by name, where they are',
      `# L\n\n${section('## A', 'Owls')}${section('## B', 'Bats')}${section('## D', 'Cats')}`,
      'C',
      '## D',
      '## C\n\n',
    ],
    [
      'in front of what holds no papers',
      `# L\n\n${section('## Naps', 'Owls')}${section('## Dreams', 'Bats')}## Licence\n\nCC0\n`,
      'Yawns',
      '## Licence',
      '## Yawns\n\n',
    ],
    [
      'below a heading that is named',
      `# L\n\n## Sleep\n\n${section('### Naps', 'Owls')}## Work\n\n${section('### Desks', 'Bats')}`,
      'Sleep > Yawns',
      '## Work',
      '### Yawns\n\n',
    ],
    [
      'in bold as they are',
      `# L\n\n${section('## **Naps**', 'Owls')}${section('## **Dreams**', 'Bats')}`,
      'Yawns',
      '',
      '## **Yawns**\n',
    ],
    [
      'with the next number',
      `# L\n\n${section('## 1. Naps', 'Owls')}${section('## 2. Dreams', 'Bats')}`,
      'Aches',
      '',
      '## 3. Aches\n',
    ],
    [
      'with the count of the one to come',
      `# L\n\n${section('## Naps (1)', 'Owls')}${section('## Dreams (1)', 'Bats')}`,
      'Yawns',
      '',
      '## Yawns (1)\n',
    ],
  ])('makes one %s', (_, text, asked, before, added) => {
    const at = before === '' ? text.length : text.indexOf(before);
    expect(make(text, asked)).toBe(text.slice(0, at) + added + text.slice(at));
    const crlf = text.replaceAll('\n', '\r\n');
    const place = before === '' ? crlf.length : crlf.indexOf(before);
    expect(make(crlf, asked)).toBe(crlf.slice(0, place) + added.replaceAll('\n', '\r\n') + crlf.slice(place));
  });

  it.each<[string, string, string, string]>([
    [
      'a name that is Markdown',
      section('## Naps', 'Owls') + section('## Dreams', 'Bats'),
      '[x](y)',
      'a name of at most 100 letters, digits and blanks',
    ],
    [
      'a name that is there',
      section('## Naps', 'Owls') + section('## Dreams', 'Bats'),
      'naps',
      'a name that no section beside it has',
    ],
    [
      'a heading above it that is not there',
      section('## Naps', 'Owls') + section('## Dreams', 'Bats'),
      'Work > Desks',
      'a heading above it that is there, and there once',
    ],
    ['one section alone', section('## Naps', 'Owls'), 'Yawns', 'sections with entries beside it, under one heading'],
    [
      'numbers with a gap',
      section('## 1. Naps', 'Owls') + section('## 3. Dreams', 'Bats'),
      'Yawns',
      'numbers of the sections beside it that go on without a gap',
    ],
    [
      'links in headings',
      section('## [Naps](#x)', 'Owls') + section('## [Dreams](#y)', 'Bats'),
      'Yawns',
      'sections beside it whose headings are plain words',
    ],
    [
      'words below entries',
      `${section('## Naps', 'Owls') + section('## Dreams', 'Bats')}[top](#l)\n`,
      'Yawns',
      'nothing below the entries of the section before it',
    ],
    [
      'parts',
      `## Naps\n\n${section('### Of cats', 'Owls')}## Dreams\n\n${section('### Of dogs', 'Bats')}`,
      'Yawns',
      '',
    ],
  ])('says what is not clear: %s', (_, text, asked, expected) => {
    const said = make(`# L\n\n${text}`, asked);
    if (expected === '') expect(said).not.toContain('## Yawns\n\n-');
    else expect(said).toBe(unclear(asked, expected));
  });
});
