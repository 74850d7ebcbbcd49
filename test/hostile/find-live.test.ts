import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../../src/plan/encode.ts';
import { findLive } from '../support/find-live.ts';

describe('the oracle of what is live', () => {
  it.each([
    ['by @octocat', 'a mention'],
    ['see #12', 'a reference'],
    ['Fixes olga/papers#1', 'a reference'],
    ['GH-7', 'a reference'],
    ['a'.repeat(40), 'a commit'],
    ['https://e.example', 'an address'],
    ['www.e.example', 'an address'],
    ['/accession add anyway', 'a command'],
    ['A title [skip ci]', 'a skipped workflow'],
    ['Title\nCo-authored-by: a <a@b.c>', 'a trailer'],
  ])('sees %j', (text, name) => {
    expect(findLive(text)).toContain(name);
  });

  it.each(['A # title', 'me at e.example', 'a\u200B@', 'C#', 'issue 12', 'see /accession'])('lets %j be', (text) => {
    expect(findLive(text)).toEqual([]);
  });

  it('finds nothing in an encoded line', () => {
    for (const text of [
      'by @octocat',
      'Fixes #12',
      'GH-7',
      'a'.repeat(40),
      'https://e.example',
      'www.e.example',
      '[skip ci]',
    ])
      expect(findLive(plainLine(text, 100))).toEqual([]);
  });
});
