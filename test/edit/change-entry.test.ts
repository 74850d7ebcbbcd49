import { describe, expect, it } from '@jest/globals';
import { removeEntry } from '../../src/edit/remove-entry.ts';
import { updateEntry } from '../../src/edit/update-entry.ts';
import { applyEdit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';
import { findEntry } from '../../src/sections/find-entry.ts';
import { SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';

const CODE = 'https://github.com/olga/other';
const FILES = [
  ['as it is', SEED_LIST],
  ['with CRLF and a byte order mark', `\uFEFF${SEED_LIST.replaceAll('\n', '\r\n')}`],
] as const;

describe.each(FILES)('every entry of the seed list %s', (_, file) => {
  const list = readList(file, SEED_TEMPLATE);
  const all = list.sections.flatMap((section) => section.entries.map((entry) => ({ section, entry })));
  const titles = all.map(
    ({ section, entry }) => [section.path.at(-1), entry.number, entry.fields.title ?? ''] as const,
  );

  it('is there', () => {
    expect(all).toHaveLength(27);
  });

  it.each(titles)('%s %i is found, changed in its code alone, and changed back', (section = '', number, title) => {
    for (const asked of [title, `[${number}]`]) {
      const found = findEntry([{ path: 'README.md', list }], asked, section);
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      expect(found.value.entry.fields.title).toBe(title);
    }
    const found = findEntry([{ path: 'README.md', list }], title, section);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const { entry } = found.value;
    const change = updateEntry(list, found.value, { asked: { code: CODE } }, SEED_TEMPLATE);
    if (!change.ok) throw new Error(JSON.stringify(change.problems));
    const old = list.text.slice(entry.start, entry.end);
    const code = entry.fields.code === undefined ? '[Code]' : `[[Code](${entry.fields.code})]`;
    expect(change.value.entry).toBe(old.replace(code, `[[Code](${CODE})]`));
    expect(change.value.edit).toMatchObject({ start: entry.start, end: entry.end });
  });

  it.each(titles)('%s %i is removed, and those behind it move up', (section = '', number, title) => {
    const found = findEntry([{ path: 'README.md', list }], title, section);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const removal = removeEntry(list, found.value, SEED_TEMPLATE);
    if (!removal.ok) throw new Error(JSON.stringify(removal.problems));
    const after = readList(list.bom + applyEdit(list.text, removal.value.edit), SEED_TEMPLATE);
    for (const [index, old] of list.sections.entries()) {
      const now = after.sections[index]?.entries ?? [];
      const left = old.entries.filter((entry) => entry !== found.value.entry);
      expect(now.map((entry) => entry.fields)).toEqual(left.map((entry) => entry.fields));
      if (old === found.value.section)
        expect(now.map((entry) => entry.number)).toEqual(left.map((__, place) => place + 1));
      else expect(now.map((entry) => entry.number)).toEqual(left.map((entry) => entry.number));
    }
    expect(removal.value.number).toBe(number);
  });
});

describe('a number filled up with zeros', () => {
  it.each<[string, (number: string, title: string) => string]>([
    ['items', (number, title) => `${number}. [${title}](https://a.org/${title}.pdf), ICLR 2024\n`],
    ['bullets', (number, title) => `- [${number}] **${title} at Night**. ICLR 2024. [pdf](https://a.org/x.pdf)\n`],
    ['rows', (number, title) => `| ${number} | [${title}](https://a.org/${title}.pdf) | ICLR 2024 |\n`],
  ])('stays so where one before it is removed, in %s', (_, write) => {
    const titles = ['Owls and Naps', 'Bats and Dusk', 'Cats and Beds', 'Dogs and Rugs'];
    const file = (some: readonly string[]): string => {
      const entries = some.map((title, at) => write(String(at + 8).padStart(3, '0'), title)).join('');
      return `# L\n\n## Naps\n\n${entries.startsWith('|') ? '| # | Title | Venue |\n|---|---|---|\n' : ''}${entries}`;
    };
    const list = readList(file(titles));
    const section = list.sections.find(({ entries }) => entries.length > 0);
    const entry = section?.entries[1];
    if (!section || !entry) throw new Error('no entry');
    const removal = removeEntry(list, { section, entry }, null);
    expect(removal.ok && applyEdit(list.text, removal.value.edit)).toBe(file(titles.toSpliced(1, 1)));
  });
});
