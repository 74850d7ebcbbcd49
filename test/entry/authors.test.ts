import { describe, expect, it } from '@jest/globals';
import { isAuthors, leadOfAuthors } from '../../src/entry/authors.ts';

describe('leadOfAuthors', () => {
  it.each([
    ['by Ann Lee', 'by '],
    ['Authors: Ann Lee', 'Authors: '],
    ['作者：李明', '作者：'],
    ['Byron Lee', ''],
    ['Authorship in Sleep', ''],
  ])('of %s is "%s"', (text, lead) => {
    expect(leadOfAuthors(text)).toBe(lead);
  });
});

describe('isAuthors', () => {
  it.each([
    'Byron Lee, Ann Ray',
    'by Ann Lee, Bo Kim',
    'Authors:Ann Lee, Bo Kim',
    '作者：李明，王小红',
    'Ann Lee et al.',
  ])('takes %s for authors', (text) => {
    expect(isAuthors(text)).toBe(true);
  });

  it.each(['Byte by Byte, Bit by Bit', 'by Ann Lee'])('does not take %s for authors', (text) => {
    expect(isAuthors(text)).toBe(false);
  });
});
