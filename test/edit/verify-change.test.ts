import { describe, expect, it } from '@jest/globals';
import { type MeantChange, verifyChange } from '../../src/edit/verify-change.ts';
import type { Edit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';

const TITLES = ['Naps at Noon', 'Dreams of Long Winters', 'Owls at Work'];
const write = (title: string, number: number): string =>
  `- [${number}] **${title}**. ICLR 2024. [pdf](https://a.org/${title.length}.pdf)\n`;
const TEXT = `# L\n\n## Naps\n\n${TITLES.map((title, at) => write(title, at + 1)).join('')}\n## Dreams\n\n${write('Cats in Beds', 1)}`;

/** What stands against a change of the second of three entries, perhaps with the third becoming the second. */
function verify(kind: MeantChange['kind'], edit: Edit, isRenumbering = false): string | undefined {
  const list = readList(TEXT);
  const section = list.sections.find(({ path }) => path.at(-1) === 'Naps');
  const old = section?.entries[1];
  if (!section || !old) throw new Error('no entry');
  const [, , next] = section.entries;
  const renumbered = next && isRenumbering ? [{ entry: next, number: 2 }] : [];
  const text = kind === 'remove' ? TEXT.slice(old.start, old.end) : edit.content;
  const meant = { kind, list, section, index: 1, edit, text, renumbered, template: null };
  return verifyChange(meant, () => undefined)?.message;
}

const second = TEXT.indexOf('- [2]');
const third = TEXT.indexOf('- [3]');
const other = write('Bats at Dusk', 9);

describe('a change that is read again', () => {
  it.each<[string, MeantChange['kind'], Edit]>([
    ['one that comes in', 'insert', { start: second, end: second, content: other }],
    ['one that says something else', 'update', { start: second, end: third - 1, content: other.trimEnd() }],
    ['one that goes', 'remove', { start: second, end: third, content: '' }],
  ])('is %s', (_, kind, edit) => {
    expect(verify(kind, edit)).toBeUndefined();
  });

  it.each<[string, MeantChange['kind'], Edit, RegExp]>([
    [
      'two come in',
      'insert',
      { start: second, end: second, content: other + other },
      /would hold 5 entries instead of 4/,
    ],
    ['none comes in', 'insert', { start: second, end: second, content: '<!-- a note -->\n' }, /would hold 3 entries/],
    ['it takes another’s place', 'insert', { start: second, end: third, content: other }, /would hold 3 entries/],
    [
      'another is renumbered',
      'insert',
      { start: second, end: second + 4, content: `${other}- [7` },
      /an existing entry/,
    ],
    [
      'another says something else',
      'update',
      { start: second, end: third + 8, content: `${other}- [3] **B` },
      /existing/,
    ],
    ['another goes too', 'remove', { start: second, end: TEXT.indexOf('\n## D'), content: '' }, /would hold 1 entries/],
    [
      'a heading comes in',
      'insert',
      { start: second, end: second, content: `${other}\n## Cats\n\n` },
      /the sections changed/,
    ],
    ['a heading goes', 'remove', { start: second, end: TEXT.length, content: '' }, /the sections changed/],
    ['the entry is another', 'insert', { start: third, end: third, content: other }, /an existing entry/],
  ])('is refused where %s', (_, kind, edit, fault) => {
    expect(verify(kind, edit)).toMatch(fault);
  });

  it('may give others the numbers that were meant, and no more', () => {
    const edit = { start: second, end: third, content: '' };
    expect(verify('remove', edit, true)).toMatch(/an existing entry/);
    const joined = { ...edit, end: third + 4, content: '- [2' };
    expect(verify('remove', joined, true)).toBeUndefined();
    expect(verify('remove', joined)).toMatch(/an existing entry/);
  });

  it('says what is wrong with the entry itself', () => {
    const list = readList(TEXT);
    const [section] = list.sections.filter(({ path }) => path.at(-1) === 'Naps');
    if (!section) throw new Error('no section');
    const edit = { start: second, end: second, content: other };
    const meant = {
      kind: 'insert',
      list,
      section,
      index: 1,
      edit,
      text: other,
      renumbered: [],
      template: null,
    } as const;
    const fault = verifyChange(meant, ({ fields }) => `it is called ${fields.title}`);
    expect(fault).toMatchObject({ code: 'unsafe-edit', message: expect.stringContaining('it is called Bats at Dusk') });
  });
});
