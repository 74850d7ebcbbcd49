import { describe, expect, it } from '@jest/globals';
import { dropRemarks } from '../../src/entry/drop-remarks.ts';
import { preview } from '../../src/preview.ts';

describe('dropRemarks', () => {
  it.each([
    ['- A | b <!--naps-->', ['- A | b <!--naps-->', '- C | d <!--dogs-->', '- E | f'], '- A | b'],
    [
      '- A <!-- entry --> | b',
      ['- C <!-- entry --> | d', '- E <!-- entry --> | f', '- G | h'],
      '- A <!-- entry --> | b',
    ],
    ['- A | b', [], '- A | b'],
  ])('keeps in %j what entries share', (text, entries, kept) => {
    expect(dropRemarks(text, entries)).toBe(kept);
  });

  it('is why a new entry does not hold the key of another paper', () => {
    const list =
      '## Naps\n\n- [Early Birds and Their Naps](https://a.org/1), Li et al., CVPR 2021 | [bibtex](./a.bib#L1) <!---Li21-->\n' +
      '- [Sleepy Dogs at Sea](https://a.org/2), Xi et al., Arxiv 2020 | [bibtex](./a.bib#L9) <!---Xi20-->\n';
    const issue =
      '### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Authors\n\nLee et al.\n\n### Venue\n\nICCV\n\n### Year\n\n2021\n\n### Paper link\n\nhttps://a.org/5\n\n### BibTeX\n\n./a.bib#L20\n';
    const result = preview({ list, issue });
    expect(result.ok && result.text).toContain(
      '\n- [Late Risers at Work](https://a.org/5), Lee et al., ICCV 2021 | [bibtex](./a.bib#L20)\n',
    );
  });
});
