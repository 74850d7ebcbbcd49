import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { referenceLinks } from '../../src/sections/reference-links.ts';

const DEFINED = '[1]: https://a.org/1\n  [The  Cat]: <https://a.org/2> "Cats"\n[^3]: A footnote.\n';

describe('referenceLinks', () => {
  it.each([
    ['* [Early Birds][1] (ICML 2023)', true],
    ['* [Early Birds][] and [the cat][]', true],
    ['* [the cat] sleeps', true],
    ['* [Early Birds](https://a.org) [2]', false],
    ['* [the cat](https://a.org)', false],
    ['* Early Birds [^3]', false],
    ['* [[1](https://a.org)] Early Birds', false],
  ])('%s', (raw, expected) => {
    expect(referenceLinks(DEFINED)(raw)).toBe(expected);
  });
});

describe('insertEntry in a list of reference links', () => {
  const fields = { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: 'https://a.org/9' };
  const insert = (entries: readonly string[]) =>
    insertEntry(readList(`# L\n\n## Naps\n\n${entries.join('\n')}\n\n[1]: https://a.org/1\n[2]: https://a.org/2\n`), {
      section: 'Naps',
      fields,
    });

  it('refuses, for the entry would lead nowhere', () => {
    const inserted = insert(['* [Early Birds][1] (ICML 2022)', '* [Sleepy Dogs at Sea][2] (ICML 2023)']);
    expect(inserted).toMatchObject({ ok: false, problems: [{ code: 'reference-links' }] });
  });

  it('learns from the other entries where those are more', () => {
    const inserted = insert([
      '* [Early Birds][1] (ICML 2022)',
      '* [Sleepy Dogs at Sea](https://a.org/3) (ICML 2023)',
      '* [Tired Horses of Rome](https://a.org/4) (ICML 2023)',
    ]);
    expect(inserted.ok && inserted.value.entry).toBe('* [Late Risers at Work](https://a.org/9) (ICML 2024)');
  });
});
