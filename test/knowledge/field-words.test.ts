import { describe, expect, it } from '@jest/globals';
import { fieldOfHeader, fieldOfLabel, isFieldName } from '../../src/knowledge/field-words.ts';

describe('the words for fields', () => {
  it.each([
    ['Conference/Journal', 'venue'],
    ['**Code Links**', 'code'],
    ['Keywords', 'keywords'],
    ['Papers & Authors', 'title'],
    ['Title and more', 'title'],
    ['TL;DR', 'description'],
    ['【作者】', 'authors'],
    ['年份', 'year'],
    ['タイトル', 'title'],
    ['Source', 'venue'],
    ['Code & Weights', 'code'],
    ['Code/Project', 'code'],
    ['Venue / Institution', 'venue'],
  ])('%s over a column is %s', (header, id) => {
    expect(fieldOfHeader(header)).toBe(id);
  });

  it.each(['Weight', 'Stars of the night', 'Paper (PDF)', 'constructor', ''])('%s over a column is none', (header) => {
    expect(fieldOfHeader(header)).toBeUndefined();
  });

  it.each([
    ['Paper', 'paper-or-title'],
    ['Name', 'title-or-name'],
    ['Source', 'paper'],
    ['📚 Keywords:', 'section'],
    ['Conference / Journal', 'venue'],
    ['코드', 'code'],
    ['dataset', 'ignored'],
    ['Date (YYYY-MM)', 'date'],
    ['Code and weights', 'code'],
    ['Conference or journal (short)', undefined],
  ])('%s in an issue is %s', (label, id) => {
    expect(fieldOfLabel(label)).toBe(id);
  });

  it('knows ids and headers, and not what only an issue asks', () => {
    expect(['rating', 'Conference', 'section', 'ignored', 'constructor'].map(isFieldName)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
