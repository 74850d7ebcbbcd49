import { describe, expect, it } from '@jest/globals';
import { updateEntry } from '../../src/edit/update-entry.ts';
import { applyEdit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';
import { SEED_LIST } from '../support/seed-list.ts';

const CODE = 'https://github.com/olga/other';

const BULLETS = `# Papers

## Caching

- [Faster Diffusion](https://arxiv.org/abs/2312.09608), *arXiv 2023*
- [Cache Me if You Can](https://arxiv.org/abs/2312.03209), *CVPR 2024* ([code](https://github.com/olga/cache))
- [Token Merging](https://arxiv.org/abs/2303.17604), *CVPR 2023* ([code](https://github.com/olga/tome))
- [Delta Caching](https://arxiv.org/abs/2406.01125), *arXiv 2024*
`;

const TABLE = `# Papers

| Date | Title | Venue | Code |
|---|---|---|---|
| 2023-12 | [Faster Diffusion](https://arxiv.org/abs/2312.09608) | NeurIPS '24 | - |
| 2023-12 | [Cache Me if You Can](https://arxiv.org/abs/2312.03209) | CVPR '24 | [link](https://github.com/olga/cache) |
| 2023-03 | [Token Merging](https://arxiv.org/abs/2303.17604) | CVPR '23 | [link](https://github.com/olga/tome) |
| 2024-06 | [Delta Caching](https://arxiv.org/abs/2406.01125) | arXiv '24 | - |
`;

/** The list after a change of the entry that a text stands in, or the codes of the problems. */
function update(
  text: string,
  entryText: string,
  asked: Record<string, string>,
  cleared: readonly string[] = [],
): string | string[] {
  const list = readList(text);
  const found = list.sections
    .flatMap((section) => section.entries.map((entry) => ({ section, entry })))
    .find(({ entry }) => text.slice(entry.start, entry.end).includes(entryText));
  if (!found) throw new Error(`No entry says ${entryText}`);
  const change = updateEntry(list, found, { asked, cleared }, null);
  return change.ok ? applyEdit(list.text, change.value.edit) : change.problems.map(({ code }) => code);
}

describe('an entry of a list whose style is learnt', () => {
  it.each([
    [
      'a code link, where others show theirs',
      BULLETS,
      'Delta',
      { code: CODE },
      ['*arXiv 2024*\n', `*arXiv 2024* ([code](${CODE}))\n`],
    ],
    ['another code link', BULLETS, 'Token', { code: CODE }, ['https://github.com/olga/tome', CODE]],
    ['a venue and its year', BULLETS, 'Faster', { venue: 'CVPR', year: '2025' }, ['arXiv 2023', 'CVPR 2025']],
    ['a title', BULLETS, 'Token', { title: 'Token Merging, Again' }, ['Token Merging', 'Token Merging, Again']],
    ['a code link in a cell', TABLE, 'Delta', { code: CODE }, ["arXiv '24 | - |", `arXiv '24 | [link](${CODE}) |`]],
    [
      'a venue and its year beside a date that stays',
      TABLE,
      'Faster',
      { venue: 'CVPR', year: '2025' },
      ["NeurIPS '24", "CVPR '25"],
    ],
    ['a venue typed with its year', TABLE, 'Faster', { venue: 'CVPR 2025' }, ["NeurIPS '24", "CVPR '25"]],
  ])('gets %s, and nothing else changes', (_, text, entry, asked, [before = '', after = '']) => {
    const place = text.indexOf(before, text.indexOf(entry));
    expect(update(text, entry, asked)).toBe(text.slice(0, place) + after + text.slice(place + before.length));
  });

  it.each([
    ['says it already', BULLETS, 'Token', { venue: 'CVPR', year: '2023' }, ['nothing-to-change']],
    ['shows no such field', BULLETS, 'Token', { authors: 'Olga', tasks: 'Segmentation' }, ['not-shown']],
  ])('stays where it %s', (_, text, entry, asked, codes) => {
    expect(update(text, entry, asked)).toEqual(codes);
  });

  it.each<[string, string, string, string[], [string, string]]>([
    ['a code link in brackets', BULLETS, 'Token', ['code'], [' ([code](https://github.com/olga/tome))', '']],
    ['a code link in a cell', TABLE, 'Token', ['code'], ['[link](https://github.com/olga/tome)', '-']],
  ])('loses %s, and nothing else changes', (_, text, entry, cleared, [before, after]) => {
    expect(update(text, entry, {}, cleared)).toBe(text.replace(before, after));
  });

  it('loses one value and gets another at once', () => {
    const changed = update(BULLETS, 'Token', { venue: 'ICLR', year: '2024' }, ['code']);
    expect(changed).toBe(BULLETS.replace('*CVPR 2023* ([code](https://github.com/olga/tome))', '*ICLR 2024*'));
  });

  it('keeps its title, whatever is asked', () => {
    expect(update(BULLETS, 'Token', {}, ['title'])).toEqual(['not-removable']);
  });

  it('keeps what does not change as odd as it is', () => {
    const odd = BULLETS.replace('[Token Merging](https', '[Token \\& Merging ](https').replace(
      '*CVPR 2023*',
      '_CVPR,  2023_',
    );
    expect(update(odd, 'Token', { code: CODE })).toBe(odd.replace('https://github.com/olga/tome', CODE));
  });

  it('keeps CRLF', () => {
    const text = BULLETS.replaceAll('\n', '\r\n');
    expect(update(text, 'Token', { code: CODE })).toBe(text.replace('https://github.com/olga/tome', CODE));
  });
});

describe('every entry of the seed list, its style learnt', () => {
  const list = readList(SEED_LIST);
  const all = list.sections.flatMap(({ entries }) => entries);

  it.each(all.map(({ fields }) => fields.title ?? ''))('%s is changed in its code alone', (title) => {
    const entry = all.find(({ fields }) => fields.title === title);
    if (!entry) throw new Error('No such entry');
    const old = SEED_LIST.slice(entry.start, entry.end);
    const code = entry.fields.code === undefined ? '[Code]' : `[[Code](${entry.fields.code})]`;
    const changed = update(SEED_LIST, old.trimEnd(), { code: CODE });
    expect(changed).toBe(SEED_LIST.replace(old, () => old.replace(code, `[[Code](${CODE})]`)));
  });

  it.each(all.filter(({ fields }) => fields.code !== undefined).map(({ fields }) => fields.title ?? ''))(
    '%s loses its code alone',
    (title) => {
      const entry = all.find(({ fields }) => fields.title === title);
      if (!entry) throw new Error('No such entry');
      const old = SEED_LIST.slice(entry.start, entry.end);
      const changed = update(SEED_LIST, old.trimEnd(), {}, ['code']);
      const without = old.replace(`[[Code](${entry.fields.code})]`, '[Code]');
      expect(changed).toBe(SEED_LIST.replace(old, () => without));
    },
  );
});
