import { describe, expect, it } from '@jest/globals';
import { missesTitleColumn } from '../../src/judge/title-column.ts';

const HEADERS = [' Title ', ' Authors ', ' Year '];

describe('missesTitleColumn', () => {
  it.each([
    ['the title', '| [Naps](https://a.example/1) | Ann Lee | 2024 |', 'Naps'],
    ['a title without letters', '| [@](https://a.example/1) | Ann Lee | 2024 |', '@'],
    ['another spelling of it', '| [α-Naps](https://a.example/1) | Ann Lee | 2024 |', '$\\alpha$-Naps'],
  ])('holds with %s in its column', (_, row, title) => {
    expect(missesTitleColumn(row, HEADERS, title)).toBe(false);
  });

  it.each([
    ['it stands elsewhere', '|  | Naps | 2024 |', 'Naps'],
    ['it stands nowhere', '|  | Ann Lee | 2024 |', 'Naps'],
    ['it has no letters', '|  | ! | 2024 |', '@'],
    ['it is a reference to a character', '|  | ! | 2024 |', '&#64;'],
  ])('fails with an empty column where %s', (_, row, title) => {
    expect(missesTitleColumn(row, HEADERS, title)).toBe(true);
  });

  it('minds no other empty column of names, where the title is spelled otherwise', () => {
    expect(missesTitleColumn('| α-Naps |  | 2024 |', ['Paper', 'Model', 'Year'], '$\\alpha$-Naps')).toBe(false);
  });
});
