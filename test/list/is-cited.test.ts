import { describe, expect, it } from '@jest/globals';
import { isCited } from '../../src/list/is-cited.ts';
import { readEntries } from '../../src/read-entries.ts';

describe('isCited', () => {
  it.each([
    'Lee, A., & Ray, B. (2020). Early birds. *Nature*, 12.',
    'Lee, A., Ray, B., Orr, C., et al. (2020a). Early birds.',
    'van der Berg, A., & Ray, B.-S. (2020, May 3). Early birds.',
    'Lee, Ann, and Bo Ray. 2020. "Early Birds." *Nature* 12.',
    'Lee, Ann. 2020. “Early Birds.”',
    'A. Lee, B. Ray, and C. Orr, "Early Birds," in *ICSE*, 2012.',
    'The Owl Consortium. (2023). Late owls.',
  ])('takes for a reference: %s', (text) => {
    expect(isCited(text)).toBe(true);
  });

  it.each([
    'Lee and Ray (2020) show that early birds sleep.',
    'In 2020, "Early Birds" was the word of the year.',
    'We follow Lee and Ray. 2020 was a good year.',
    'Maintained by Ann Lee and Bo Ray since 2020.',
    'Papers on sleep. 2020. "Early Birds" is the first.',
    'See [Early Birds](https://a.example/1).',
    '',
  ])('does not: %s', (text) => {
    expect(isCited(text)).toBe(false);
  });
});

describe('references that are paragraphs', () => {
  const list = [
    '# Naps',
    'A reading list on sleep. Lee and Ray (2020) is where to begin.',
    '## Birds and Their Sleep',
    'Lee, A., & Ray, B. (2020). Early birds of the north. *Journal of Sleep*, 12(1), 3–9. [link](https://a.example/1)',
    'Orr, C. (2021). Late owls. *Animal Letters*, 3(4), 1–7. [link](https://a.example/2)',
    '## Cats and Their Humans',
    'Fox, D., Hay, G., & Moe, A. (2019). Naps at noon. *Journal of Sleep*, 11(2), 4–8. [link](https://a.example/3)',
    '## Dogs and Their Baskets',
    'Wu, L., et al. (2018). Big snores. *Dream Review*, 7(2), 10–12. [link](https://a.example/4)',
    '## Mice and Their Holes',
    'Day, E., & Kim, R. (2017). Small snores. *Dream Review*, 6(2), 1–2. [link](https://a.example/5)',
  ].join('\n\n');

  it('are entries, and the headings over them sections, however much they sound like titles', () => {
    const read = readEntries(`${list}\n`).map(({ section, fields }) => [section.at(-1), fields.title, fields.year]);
    expect(read).toEqual([
      ['Birds and Their Sleep', 'Early birds of the north', '2020'],
      ['Birds and Their Sleep', 'Late owls', '2021'],
      ['Cats and Their Humans', 'Naps at noon', '2019'],
      ['Dogs and Their Baskets', 'Big snores', '2018'],
      ['Mice and Their Holes', 'Small snores', '2017'],
    ]);
  });
});
