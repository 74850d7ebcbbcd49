import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

describe('a title in quotes', () => {
  it.each([
    'Q. Luo, F. Hariri, L. Eloussi, and D. Marinov, "Flaky Tests," in *FSE*, 2014.',
    'Q. Luo, F. Hariri, L. Eloussi, and D. Marinov, "Flaky Tests", in *FSE*, 2014.',
    'Q. Luo and D. Marinov. “How We Nap, and How We Know It.” in *FSE*, 2014.',
  ])('stands behind the names, however short it is: %s', (entry) => {
    const [first] = readEntries(
      `## Naps\n\n- ${entry}\n- C. Lee, B. Ray, and D. Orr, "The Sleep of Cats and Dogs," in *ICSE*, 2012.\n`,
    );
    expect(first?.fields).toMatchObject({
      authors: expect.stringMatching(/^Q\. Luo.*Marinov$/),
      venue: 'FSE',
      year: '2014',
    });
    expect(first?.fields.title).toMatch(/^(?:Flaky Tests|How We Nap, and How We Know It)$/);
  });

  it('is no title where a sentence goes on behind a quoted word', () => {
    const [first] = readEntries('## Naps\n\n- [Agents for “Mind” games of owls](https://a.example/1), ICSE 2014.\n');
    expect(first?.fields.title).toBe('Agents for “Mind” games of owls');
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
    ['« ', ' »'],
    ['«\u00A0', '\u00A0»'],
    ['»', '«'],
  ])('is told by %s…%s, also behind one author alone, and the venue in italics before the year', (open, close) => {
    const entry = (names: string, title: string, venue: string, n: number) =>
      `- ${names}, ${open}${title}${close}, *${venue}*, 201${n}. [pdf](https://a.example/${n})\n`;
    const list = `## Naps\n\n${entry('Ann Lee', 'Early Birds', 'Langages', 0)}${entry('Bo Ray', 'Late Owls', 'TAL', 1)}`;
    expect(readEntries(list).map(({ fields }) => [fields.authors, fields.title, fields.venue])).toEqual([
      ['Ann Lee', 'Early Birds', 'Langages'],
      ['Bo Ray', 'Late Owls', 'TAL'],
    ]);
    const answers = { Title: 'Snoring Bears', Authors: 'Cy Day, Di Wu', Venue: 'Synthese', Year: '2012' };
    expect(proposed(list, { ...answers, 'Paper link': 'https://a.example/2' }).added).toEqual([
      entry('Cy Day, Di Wu', 'Snoring Bears', 'Synthese', 2).trimEnd(),
    ]);
  });
});
