import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../src/entry/markdown-parser.ts';

const kindsOf = (text: string): string[] => parseMarkdown(text).children.map(({ type }) => type);

describe('Markdown', () => {
  it.each([
    ['a table', '| a |\n| - |\n| b |', ['table']],
    ['a list with boxes', '- [x] a', ['list']],
    ['no footnote, but the definition that CommonMark sees', 'a[^1]\n\n[^1]: b', ['paragraph', 'definition']],
  ])('has %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each(['www.example.org', '~~a~~'])('has inline what GitHub adds: %s', (text) => {
    expect(parseMarkdown(text).children).toMatchObject([
      { children: [{ type: text === '~~a~~' ? 'delete' : 'link' }] },
    ]);
  });

  it.each(['](', ']', '[^a', '[^a]'])('is one paragraph of %j, however often', (unit) => {
    expect(kindsOf(`a${unit.repeat(30_000)}`)).toEqual(['paragraph']);
  });
});
