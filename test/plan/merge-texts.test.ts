import { describe, expect, it } from '@jest/globals';
import { mergeTexts } from '../../src/plan/merge-texts.ts';

const LIST = [
  '# List',
  '',
  '## A',
  '',
  '- [1] a',
  '',
  '- [2] b',
  '',
  '',
  '## B',
  '',
  '- [1] c',
  '',
  '- [2] d',
  '',
].join('\n');
const proposed = LIST.replace('- [2] b\n', '- [2] b\n\n- [3] new\n');

/** What the list and the proposal come to, where the list has moved on. */
const merge = (ours: string): string | null => mergeTexts({ base: LIST, ours, theirs: proposed });

describe('a proposal at the end of a section', () => {
  it.each([
    ['an introduction that was reworded', '# List', '# A list'],
    ['an entry of another section that was reworded', '- [1] c', '- [1] C'],
    ['an entry added to the end of another section', '- [2] d', '- [2] d\n\n- [3] e'],
    ['an entry added to the top of the next section', '- [1] c', '- [0] z\n\n- [1] c'],
    ['a section that was added above', '## A', '## C\n\n- [1] x\n\n## A'],
    ['another section that was removed', '\n\n- [1] c\n\n- [2] d', ''],
    ['an entry further up in the same section', '- [1] a', '- [1] A'],
  ])('stands beside %s', (_what, before, after) => {
    expect(merge(LIST.replace(before, after))).toBe(proposed.replace(before, after));
  });

  it.each([
    ['an entry added to the same place', '- [2] b\n', '- [2] b\n\n- [3] other\n'],
    ['the entry before it, reworded', '- [2] b', '- [2] B'],
    ['a section that was added right behind it', '## B', '## C\n\n- [1] x\n\n## B'],
    ['the heading behind it, reworded', '## B', '## Beta'],
    ['the whole section, removed', '- [1] a\n\n- [2] b\n', ''],
    ['the blank lines behind it', '- [2] b\n\n\n', '- [2] b\n\n'],
  ])('is made anew for %s', (_what, before, after) => {
    expect(merge(LIST.replace(before, after))).toBeNull();
  });

  it('is made anew where only lines lie between that stand there twice', () => {
    const [base, entry] = ['x\n\n\ny\n', 'x\n\n\nnew\ny\n'];
    expect(mergeTexts({ base, ours: 'X\n\n\ny\n', theirs: entry })).toBeNull();
    expect(mergeTexts({ base: `x\nz\n\ny\n`, ours: 'X\nz\n\ny\n', theirs: 'x\nz\n\nnew\ny\n' })).toBe(
      'X\nz\n\nnew\ny\n',
    );
  });

  it('is made anew where more was changed than can be placed, and in a binary file', () => {
    const many = (word: string) => Array.from({ length: 600 }, (_, line) => `- ${word} ${line}\n`).join('');
    const base = `${many('a')}# End\n`;
    expect(mergeTexts({ base, ours: `${many('b')}# End\n`, theirs: `${base}new\n` })).toBeNull();
    expect(mergeTexts({ base: 'a\0\nb\nc\n', ours: 'a\0\nb\nC\n', theirs: 'A\0\nb\nc\n' })).toBeNull();
  });
});

describe('sides that do not meet', () => {
  it('give what one of them has where the other has nothing of its own', () => {
    expect(mergeTexts({ base: 'a\n', ours: 'a\n', theirs: '' })).toBe('');
    expect(mergeTexts({ base: '', ours: 'a\n', theirs: '' })).toBe('a\n');
    expect(mergeTexts({ base: 'a\n', ours: 'b\n', theirs: 'b\n' })).toBe('b\n');
  });

  it('keep every line end, and a last line without one', () => {
    expect(mergeTexts({ base: 'a\r\nb\nc', ours: 'A\r\nb\nc', theirs: 'a\r\nb\nC' })).toBe('A\r\nb\nC');
  });
});
