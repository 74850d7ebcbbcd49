import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchLists } from '../../src/config/match-lists.ts';

const FILES = [
  'README.md',
  'papers/vision.md',
  'papers/audio.md',
  'papers/b (2024).md',
  'papers/[z].md',
  'papers/old/2019.md',
  'papers/.draft.md',
  '.github/x.md',
  'papers/vision.txt',
];

describe('matchLists', () => {
  it.each<[string[], string[]]>([
    [['README.md'], ['README.md']],
    [['missing.md'], ['missing.md']],
    [['papers/*.md'], ['papers/[z].md', 'papers/audio.md', 'papers/b (2024).md', 'papers/vision.md']],
    [['*.md', 'papers/v*.md', 'papers/*.md'].slice(0, 2), ['README.md', 'papers/vision.md']],
    [
      ['papers/vision.md', 'papers/**/*.md'],
      ['papers/vision.md', 'papers/[z].md', 'papers/audio.md', 'papers/b (2024).md', 'papers/old/2019.md'],
    ],
    [['**/2019.md'], ['papers/old/2019.md']],
    [['papers/b (*).md'], ['papers/b (2024).md']],
    [['papers/[*].md'], ['papers/[z].md']],
  ])('takes %j for %j', (lists, found) => {
    expect(matchLists(lists, FILES)).toEqual({ ok: true, value: found });
  });

  it('names the pattern that no file matches', () => {
    expect(matchLists(['README.md', 'docs/*.md'], FILES)).toMatchObject({
      ok: false,
      problems: [{ code: 'no-list', message: expect.stringContaining('“docs/*.md”') }],
    });
  });

  it('takes 50 files at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `papers/${index}.md`);
    expect(matchLists(['papers/*.md'], many(50)).ok).toBe(true);
    expect(matchLists(['papers/*.md'], many(51))).toMatchObject({
      problems: [{ code: 'bad-config', message: expect.stringContaining('“51 files”') }],
    });
  });

  it('needs no listing for paths, and asks for them where there is none', () => {
    expect(matchLists(['a.md', 'b.md'], null)).toEqual({ ok: true, value: ['a.md', 'b.md'] });
    expect(matchLists(['*.md'], null)).toMatchObject({ problems: [{ code: 'bad-config' }] });
  });

  it('takes every sign but * for itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab?[]{}()!+@|^$.-~'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, name, (own, other) => {
        const found = matchLists([`x${own}/*.md`], [`x${own}/a.md`, `x${other}/a.md`]);
        expect(found).toEqual({
          ok: true,
          value: [...new Set([`x${own}/a.md`, ...(own === other ? [`x${other}/a.md`] : [])])],
        });
      }),
    );
  });

  it('finds nothing in a hostile tree', () => {
    const tree = Array.from({ length: 27_000 }, () => `${'a'.repeat(190)}.md`);
    for (const pattern of ['**/a*b.md', 'a**b*c.md', '*a*b.md'])
      expect(matchLists([pattern], tree)).toMatchObject({ ok: false });
  });
});
