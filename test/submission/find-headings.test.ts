import { describe, expect, it } from '@jest/globals';
import { findHeadings } from '../../src/submission/find-headings.ts';

describe('findHeadings', () => {
  it.each([
    ['### Title', '3 Title'],
    ['###Title', '3 Title'],
    ['### Title ###', '3 Title'],
    ['### C#', '3 C#'],
    ['   # Title', '1 Title'],
    ['    # code', ''],
    ['####### seven', ''],
    ['Using C### and F###', ''],
    ['> ### quoted', ''],
    ['- ### item', ''],
    ['###', '3 '],
    ['### ###', '3 '],
    ['```\n# a\n```\n# b', '1 a hidden|1 b'],
    ['```js\n# a', '1 a'],
    ['```` \n```\n# a\n````\n# b', '1 a hidden|1 b'],
    ['~~~\n```\n# a\n~~~\n# b', '1 a hidden|1 b'],
    ['``` a ` b\n# a\n```', '1 a'],
    ['<!-- x\n# a\n-->\n# b', '1 a hidden|1 b'],
    ['<!-- x\n# a', '1 a'],
    ['<!-- x -->\n# a\n-->', '1 a'],
    ['text <!-- x\n# a\n--> text\n# b', '1 a hidden|1 b'],
    ['<details>\n# a', '1 a'],
    ['Title\n---\n# a', '1 a'],
  ])('%j', (text, expected) => {
    const found = findHeadings(text.split('\n'));
    expect(found.map(({ level, text, hidden }) => `${level} ${text}${hidden ? ' hidden' : ''}`).join('|')).toBe(
      expected,
    );
  });
});
