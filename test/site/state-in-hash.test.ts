import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repositoryOf } from '../../site/fetch-list.ts';
import { hashOf, stateOf } from '../../site/state-in-hash.ts';

describe('the state in a link', () => {
  it('comes back as it was', () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme', maxLength: 50 }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), texts, (list, answers) => {
        const hash = hashOf({ list, answers });
        expect(stateOf(`#${hash}`)).toEqual({ list, answers });
        expect(hash).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('is none where it would be too long for a link', () => {
    const list = Array.from({ length: 5000 }, (_, i) => `- ${i * 7919}\n`).join('');
    expect(hashOf({ list, answers: {} })).toBeNull();
  });

  it.each(['', '#', '#rubbish', '#%%%', `#${btoa('{"list":1}')}`])('is not read from %j', (hash) => {
    expect(stateOf(hash)).toBeNull();
  });
});

describe('the name of a repository', () => {
  it.each([
    ['olga/papers', 'olga/papers'],
    [' https://github.com/olga/papers ', 'olga/papers'],
    ['https://github.com/olga/papers.git', 'olga/papers'],
    ['olga', null],
    ['olga/papers/issues', null],
    ['https://example.org/olga/papers', null],
    ['../../x', null],
    ['o/p?x=1', null],
  ])('of %j is %j', (text, name) => {
    expect(repositoryOf(text)).toBe(name);
  });
});
